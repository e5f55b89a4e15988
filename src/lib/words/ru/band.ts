import type { Span } from '#lib/dates/fuzzy.ts';
import { before as yearsBefore, span } from './dates.ts';
import { figure } from './numbers.ts';

export const title = 'Хронология';
export const lanes = 'Дорожки';
export const off = 'скрыто';

export function lane(title: string, after: string): string {
	return `${title} ${after}`;
}

export const showing = 'Показано:';

export function compressedInOverview(before: number): string {
	return `, годы ${yearsBefore(before)} в обзоре сжаты`;
}

export function compressedShort(before: number): string {
	return `${yearsBefore(before)} сжато`;
}

export const rightToLeft = 'Время идёт справа налево';
export const evenSpacing = 'Равные промежутки';
export const evenSpacingMeans =
	'Равные промежутки: один шаг от события к следующему, сколько бы времени их ни разделяло.';
export const zoom = 'Масштаб';
export const zoomOut = 'Уменьшить';
export const zoomIn = 'Увеличить';
export const fitAll = 'Показать всё';
export const reset = 'Сбросить';
export const compareThis = 'Сравнить с…';

export function described(sight: Span): string {
	return `События на оси времени: ${span(sight)}. Стрелки прокручивают, плюс и минус меняют масштаб, 0 показывает всё.`;
}

export const start = 'Начало показанного времени';
export const end = 'Конец показанного времени';

export function period(number: number, title: string, when: string): string {
	return `${number} ${title}, ${when}`;
}

export function place(number: number, of: number): string {
	return `${figure(number)} из ${figure(of)}`;
}

export const close = 'Закрыть';
