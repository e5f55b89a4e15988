import type { DateMark } from '#lib/story/marks-used.ts';
import type { DocumentKind, EventOutline } from '#lib/story/types.ts';
import { saidOf, type MarkSentences } from '../said-of-marks.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { notIn } from './mention.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function name(
	{ label, when, mention }: Pick<EventOutline, 'label' | 'when' | 'mention'>,
	kind: DocumentKind
): string {
	return named(label, date(when), mention === 'context', kind);
}

export function named(label: string, when: string, isContext: boolean, kind: DocumentKind): string {
	return `${isolated(label, 'ltr')}, ${when}${isContext ? `, ${notIn(kind)}` : ''}`;
}

export function count(number: number, labels: readonly string[]): string {
	const named = labels.length < number ? `${labels.join(', ')} и другие` : labels.join(', ');
	return `${counts.events(number)}: ${named}`;
}

export function andMore(number: number): string {
	return `и ещё ${figure(number)}`;
}

export function countIn(lane: string | null, number: number): string {
	return [lane, counts.events(number)].filter(Boolean).join(', ');
}

export function unlisted(number: number): string {
	return `И ещё ${figure(number)}. Их разделят фильтры.`;
}

export const key = 'Что значат знаки';
export const certaintyQuestion = 'Насколько точна дата';

export const certainty: Readonly<Record<DateMark, string>> = {
	day: 'Известна до дня',
	unit: 'Известна до года или месяца',
	approximate: 'Приблизительная',
	open: 'Конец неизвестен',
	range: 'Один раз, в этих пределах',
	uncertain: 'Под вопросом'
};

export const sizes = {
	described: 'Крупный: рассказано',
	instance: 'Мелкий: случай того, что упомянуто в общем виде',
	context: 'Контурный: контекст'
};

const sentences: MarkSentences = [
	['Сплошная линия: точно продолжается.', ['day', 'unit', 'approximate', 'open']],
	['Бледнее или с переходом: известно до года или месяца либо приблизительно.', ['unit', 'approximate']],
	['Черта на конце: известно до дня.', ['day']],
	['Стрелка: конец неизвестен.', ['open']],
	['Поперечная черта: один раз, в этих пределах.', ['range']],
	['Пунктир: под вопросом.', ['uncertain']],
	['Число: несколько событий рядом.', ['count']]
];

export function inPicture(marks: readonly (DateMark | 'count')[]): string {
	return saidOf(sentences, marks).join(' ');
}
