import type { DateBasis, DocumentKind, EventOutline } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { the } from './documents.ts';

export function inline(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `日期见于${the(kind)}`,
		inferred: `日期由${the(kind)}推断`,
		referenced: '日期据外部参考'
	}[basis];
}

export function title(basis: DateBasis, kind: DocumentKind): string {
	return inline(basis, kind);
}

export function origin(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `个见于${the(kind)}`,
		inferred: `个由${the(kind)}推断`,
		referenced: '个据外部参考'
	}[basis];
}

export function dated({ when, basis }: Pick<EventOutline, 'when' | 'basis'>, kind: DocumentKind): string {
	return `${date(when)}（${inline(basis, kind)}）`;
}

export const question = '日期的依据';

export function phrase(kind: DocumentKind): string {
	return `${the(kind)}中关于日期的原话：`;
}

export function confidence(level: 'high' | 'medium' | 'low'): string {
	return `我们的把握：${{ high: '高', medium: '中', low: '低' }[level]}。`;
}

export function statedCount(number: number, kind: DocumentKind): string {
	return `${the(kind)}自身注明日期的事件：${number === 0 ? '无' : counts.events(number)}`;
}
