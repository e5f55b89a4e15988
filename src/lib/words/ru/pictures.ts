import * as counts from './counts.ts';
import { instant } from './dates.ts';
import { figure } from './numbers.ts';

export const asShown = 'Хронология, как она показана сейчас, с её фильтрами:';
export const ofTimeline = 'показанная хронология';
export const ofComparison = 'сравнение';

export function save(of: string, format: string): readonly [seen: string, heard: string, seen: string] {
	return ['Сохранить изображение', ` — ${of}`, ` (${format})`];
}

export const making = 'Изображение создаётся…';

export function saved(name: string): string {
	return `Сохранено как ${name}`;
}

export function savedOtherwise(name: string): string {
	return `${saved(name)}, другим шрифтом: наш не удалось загрузить. Попробуйте ещё раз, когда будет связь.`;
}

export const noPng = 'Этот браузер не смог создать PNG. Сохраните SVG.';
export const failed = 'Не удалось создать изображение. Перезагрузите страницу и попробуйте ещё раз.';

export function from(address: string): string {
	return address ? `Passage Timeline, ${address}` : 'Passage Timeline';
}

export function made(day: number): string {
	return `Изображение создано ${instant(day, 'day')}`;
}

export function shows(time: string, drawn: number, all: number): string {
	const shown =
		drawn === all
			? counts.events(all)
			: `${figure(drawn)} из ${counts.ofEvents(all)}, прошедшие через фильтры`;
	return `${time}: ${shown}.`;
}
