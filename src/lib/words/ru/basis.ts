import type { DateBasis, DocumentKind, EventOutline } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { capital, inThe, InThe, ofThe } from './documents.ts';

export function inline(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `дата указана ${inThe(kind)}`,
		inferred: `дата выведена из ${ofThe(kind)}`,
		referenced: 'дата по внешним источникам'
	}[basis];
}

export function title(basis: DateBasis, kind: DocumentKind): string {
	return capital(inline(basis, kind));
}

export function origin(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `указано ${inThe(kind)}`,
		inferred: `выведено из ${ofThe(kind)}`,
		referenced: 'по внешним источникам'
	}[basis];
}

export function dated({ when, basis }: Pick<EventOutline, 'when' | 'basis'>, kind: DocumentKind): string {
	return `${date(when)} (${inline(basis, kind)})`;
}

export const question = 'Откуда дата';

export function phrase(kind: DocumentKind): string {
	return `Слова ${ofThe(kind)} о дате:`;
}

export function confidence(level: 'high' | 'medium' | 'low'): string {
	return `Наша уверенность: ${{ high: 'высокая', medium: 'средняя', low: 'низкая' }[level]}.`;
}

export function statedCount(number: number, kind: DocumentKind): string {
	return `${InThe(kind)} датировано: ${number === 0 ? 'ни одного события' : counts.events(number)}`;
}
