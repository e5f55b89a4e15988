import type { DateBasis, DocumentKind, EventOutline } from '#lib/story/types.ts';
import { date } from './dates.ts';
import { agrees, capital, itself, ofThe, the, The } from './documents.ts';
import { counted } from './numbers.ts';

export function inline(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `daté par ${the(kind)}`,
		inferred: `date déduite ${ofThe(kind)}`,
		referenced: 'daté par des références extérieures'
	}[basis];
}

export function title(basis: DateBasis, kind: DocumentKind): string {
	return capital(inline(basis, kind));
}

export function origin(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `par ${the(kind)}`,
		inferred: `par déduction ${ofThe(kind)}`,
		referenced: 'par des références extérieures'
	}[basis];
}

export function dated({ when, basis }: Pick<EventOutline, 'when' | 'basis'>, kind: DocumentKind): string {
	return `${date(when)} (${inline(basis, kind)})`;
}

export const question = 'Qui donne la date';

export function phrase(kind: DocumentKind): string {
	return `Les mots ${ofThe(kind)} pour la date\u202f:`;
}

export function confidence(level: 'high' | 'medium' | 'low'): string {
	return `Notre degré de certitude\u202f: ${{ high: 'élevé', medium: 'moyen', low: 'faible' }[level]}.`;
}

export function statedCount(number: number, kind: DocumentKind): string {
	const dates = `${agrees(kind, 'date', 'datent')} ${itself(kind)}`;
	if (number === 0) return `${The(kind)} ne ${dates} aucun événement`;
	return `${The(kind)} ${dates} ${counted(number, { one: '# événement', other: '# événements' })}`;
}
