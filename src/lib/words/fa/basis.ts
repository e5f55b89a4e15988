import type { DateBasis, DocumentKind, EventOutline } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { the } from './documents.ts';

export function inline(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `تاریخ به گفتهٔ ${the(kind)}`,
		inferred: `تاریخ برداشت‌شده از ${the(kind)}`,
		referenced: 'تاریخ از مراجع بیرونی'
	}[basis];
}

export function title(basis: DateBasis, kind: DocumentKind): string {
	return inline(basis, kind);
}

export function origin(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `به گفتهٔ ${the(kind)}`,
		inferred: `برداشت‌شده از ${the(kind)}`,
		referenced: 'از مراجع بیرونی'
	}[basis];
}

export function dated({ when, basis }: Pick<EventOutline, 'when' | 'basis'>, kind: DocumentKind): string {
	return `${date(when)} (${inline(basis, kind)})`;
}

export const question = 'تاریخ از کجاست';

export function phrase(kind: DocumentKind): string {
	return `سخن خود ${the(kind)} دربارهٔ تاریخ:`;
}

export function confidence(level: 'high' | 'medium' | 'low'): string {
	return `اطمینان ما: ${{ high: 'زیاد', medium: 'متوسط', low: 'کم' }[level]}.`;
}

export function statedCount(number: number, kind: DocumentKind): string {
	return `رویدادهایی که خود ${the(kind)} تاریخشان را گفته است: ${counts.events(number)}`;
}
