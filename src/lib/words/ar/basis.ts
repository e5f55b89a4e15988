import type { DateBasis, DocumentKind, EventOutline } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { the } from './documents.ts';

export function inline(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `التاريخ مذكور في ${the(kind)}`,
		inferred: `التاريخ مستنتج من ${the(kind)}`,
		referenced: 'التاريخ من مراجع خارجية'
	}[basis];
}

export function title(basis: DateBasis, kind: DocumentKind): string {
	return inline(basis, kind);
}

export function origin(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `ذكرًا في ${the(kind)}`,
		inferred: `استنتاجًا من ${the(kind)}`,
		referenced: 'من مراجع خارجية'
	}[basis];
}

export function dated({ when, basis }: Pick<EventOutline, 'when' | 'basis'>, kind: DocumentKind): string {
	return `${date(when)} (${inline(basis, kind)})`;
}

export const question = 'مصدر التاريخ';

export function phrase(kind: DocumentKind): string {
	return `كلمات ${the(kind)} عن التاريخ:`;
}

export function confidence(level: 'high' | 'medium' | 'low'): string {
	return `درجة ثقتنا: ${{ high: 'عالية', medium: 'متوسطة', low: 'منخفضة' }[level]}.`;
}

export function statedCount(number: number, kind: DocumentKind): string {
	return `ما يؤرخه نص ${the(kind)} نفسه: ${counts.events(number)}`;
}
