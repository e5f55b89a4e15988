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
	return `${isolated(label, 'rtl')}، ${when}${isContext ? `، ${notIn(kind)}` : ''}`;
}

export function count(number: number, labels: readonly string[]): string {
	const named = labels.length < number ? `${labels.join('، ')} و دیگران` : labels.join('، ');
	return `${counts.events(number)}: ${named}`;
}

export function andMore(number: number): string {
	return `و ${figure(number)} مورد دیگر`;
}

export function countIn(lane: string | null, number: number): string {
	return [lane, counts.events(number)].filter(Boolean).join('، ');
}

export function unlisted(number: number): string {
	return `و ${figure(number)} مورد دیگر. پالایه‌ها جدایشان می‌کنند.`;
}

export const key = 'معنای نشانه‌ها';
export const certaintyQuestion = 'تاریخ تا چه اندازه دقیق است';

export const certainty: Readonly<Record<DateMark, string>> = {
	day: 'دقیق تا روز',
	unit: 'دقیق تا سال یا ماه',
	approximate: 'تقریبی',
	open: 'پایان آن دانسته نیست',
	range: 'یک بار، در این بازه',
	uncertain: 'نامطمئن'
};

export const sizes = {
	described: 'بزرگ: روایت‌شده',
	instance: 'کوچک: نمونه‌ای از آنچه به‌طور کلی گفته شده',
	context: 'توخالی: زمینه'
};

const sentences: MarkSentences = [
	['خط پیوسته: بی‌گمان در جریان.', ['day', 'unit', 'approximate', 'open']],
	['کم‌رنگ‌تر یا محوشونده: دقیق تا سال یا ماه، یا تقریبی.', ['unit', 'approximate']],
	['خط کوتاه در پایان: دقیق تا روز.', ['day']],
	['پیکان: پایان آن دانسته نیست.', ['open']],
	['خط عرضی: یک بار، در این بازه.', ['range']],
	['خط‌چین: نامطمئن.', ['uncertain']],
	['عدد: چند رویداد نزدیک به هم.', ['count']]
];

export function inPicture(marks: readonly (DateMark | 'count')[]): string {
	return saidOf(sentences, marks).join(' ');
}
