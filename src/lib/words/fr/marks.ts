import type { DateMark } from '#lib/story/marks-used.ts';
import type { DocumentKind, EventOutline } from '#lib/story/types.ts';
import { saidOf, type MarkSentences } from '../said-of-marks.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { notIn } from './mention.ts';
import { counted } from './numbers.ts';
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
	const named = labels.length < number ? `${labels.join(', ')} et d’autres` : labels.join(', ');
	return `${counts.events(number)}\u202f: ${named}`;
}

export function andMore(number: number): string {
	return `et ${counted(number, { one: '# autre', other: '# autres' })}`;
}

export function countIn(lane: string | null, number: number): string {
	return [lane, counts.events(number)].filter(Boolean).join(', ');
}

export function unlisted(number: number): string {
	return `Et ${counted(number, { one: '# autre', other: '# autres' })}. Les filtres les séparent.`;
}

export const key = 'Ce que signifient les marques';
export const certaintyQuestion = 'À quel point la date est sûre';

export const certainty: Readonly<Record<DateMark, string>> = {
	day: 'Connue au jour près',
	unit: 'Connue à l’année ou au mois près',
	approximate: 'Approximative',
	open: 'Sans fin connue',
	range: 'Une fois, dans cet intervalle',
	uncertain: 'Incertaine'
};

export const sizes = {
	described: 'Grande\u202f: raconté',
	instance: 'Petite\u202f: un cas de ce qui est mentionné en général',
	context: 'Creuse\u202f: contexte'
};

const sentences: MarkSentences = [
	['Trait plein\u202f: en cours avec certitude.', ['day', 'unit', 'approximate', 'open']],
	['Plus pâle ou estompé\u202f: connu à l’année ou au mois près, ou approximatif.', ['unit', 'approximate']],
	['Barre au bout\u202f: connu au jour près.', ['day']],
	['Flèche\u202f: sans fin connue.', ['open']],
	['Barre transversale\u202f: une fois, dans cet intervalle.', ['range']],
	['Tirets\u202f: incertain.', ['uncertain']],
	['Nombre\u202f: plusieurs événements rapprochés.', ['count']]
];

export function inPicture(marks: readonly (DateMark | 'count')[]): string {
	return saidOf(sentences, marks).join(' ');
}
