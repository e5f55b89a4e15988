import { roundLength } from '#lib/dates/duration.ts';
import type { DocumentKind } from '#lib/story/types.ts';
import type { TextMovement } from '../text-movement.ts';
import * as counts from './counts.ts';
import { before } from './dates.ts';
import { inThe, InThe, ofThe } from './documents.ts';
import { counted, figure, form } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = 'Порядок изложения';
export const asTold = (kind: DocumentKind): string => `Как это изложено ${inThe(kind)}`;
export const asHappened = 'Как это происходило';
export const earliestFirst = 'сначала самые ранние, с равными промежутками';
export const part = 'Часть';
export const events = 'События';
export const earliest = 'Самое раннее';
export const latest = 'Самое позднее';

export function topToBottom(words: number): string {
	return `сверху вниз, ${counts.textWords(words)}`;
}

export function path(kind: DocumentKind): string {
	return `Путь ${ofThe(kind)} во времени`;
}

/** The switch that has `path` drawn so. */
export const rightToLeft = 'Путь идёт справа налево';

export function pathMeans(compressedBefore: number | null): string {
	return `Каждый шаг — следующее упоминание в тексте. Выше — значит позже; длительное стоит у своего начала${compressed(compressedBefore)}.`;
}

export function partsMean(compressedBefore: number | null): string {
	return `Каждый столбик — часть текста, в порядке чтения. Выше — значит позже: столбик тянется от самого раннего события части до самого позднего, на тёмный отрезок приходится средняя половина событий, линия идёт от середины одной части к середине следующей. Длительное стоит у своего начала${compressed(compressedBefore)}.`;
}

function compressed(year: number | null): string {
	return year === null ? '' : `; годы ${before(year)} сжаты`;
}

export function leap(length: number): string {
	const { unit, count } = roundLength(length);
	if (count < 1) return 'меньше суток';
	const forms = {
		year: { one: '# год', few: '# года', other: '# лет' },
		month: { one: '# месяц', few: '# месяца', other: '# месяцев' },
		day: { one: '# день', few: '# дня', other: '# дней' }
	};
	return `примерно ${counted(count, forms[unit])}`;
}

export function leapBack(length: number): string {
	return `${leap(length)} назад`;
}

export function each(sources: number): string {
	return `Как движется во времени каждый из источников (${figure(sources)}).`;
}

export function movement(
	{ events, mentions, back, forward, still, longestBack }: TextMovement,
	kind: DocumentKind
): string {
	if (!events) return '';
	const sentences = [`${InThe(kind)} ${counts.events(events)}, упоминаний: ${figure(mentions)}.`];
	if (back || forward) {
		sentences.push(
			`От упоминания к упоминанию изложение отступает во времени назад ${times(back)} и идёт вперёд ${times(forward)}.`
		);
	}
	if (still && (back || forward)) {
		sentences.push(`Остальные шаги (${figure(still)}): обе даты одинаковы или их порядок установить нельзя.`);
	}
	if (longestBack) sentences.push(`Самый длинный скачок назад: ${leap(longestBack.length)}.`);
	return sentences.join(' ');
}

function times(count: number): string {
	return counted(count, { one: '# раз', few: '# раза', other: '# раз' });
}

export function key(periods: boolean): string {
	const curves =
		'Кривая соединяет фрагмент с событием, о котором в нём говорится; число в конце строки показывает, сколько таких фрагментов, и открывает их.';
	return periods ? `${curves} Тонкая черта отмечает первое событие периода.` : curves;
}

export function casesLeftOut(cases: number, sharing: number, kind: DocumentKind): string {
	const what = `датированные случаи того, что ${inThe(kind)} упомянуто лишь в общем виде`;
	const lead = `Не показаны ${what}: ${figure(cases)}`;
	return sharing > 1 ? `${lead}, из них основаны на одних и тех же словах: ${figure(sharing)}.` : `${lead}.`;
}

export function begins(period: string): string {
	return `Начинается период «${isolated(period, 'ltr')}». `;
}

export function timesTold(places: number): readonly [before: string, after: string] {
	const forms = { one: 'фрагмент', few: 'фрагмента', other: 'фрагментов' };
	return ['Об этом говорится: ', form(places, forms)];
}
