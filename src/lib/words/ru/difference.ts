import type { Facts } from '#lib/comparison/difference.ts';
import type { NumberRange } from '#lib/comparison/event-count.ts';
import { gapDifference, type BeginningGap, type GapRange } from '#lib/comparison/gap-range.ts';
import { daysAfter, inDaysOrYears } from '#lib/comparison/matched.ts';
import { lengthDifference, type Subject } from '#lib/comparison/subject.ts';
import type { StoryEvent } from '#lib/story/types.ts';
import { tempoDecimals } from '../tempo-decimals.ts';
import { duration, fromTo } from './dates.ts';
import { figure, form, range } from './numbers.ts';

export function events(count: NumberRange): string {
	return `${range(count)} ${form(count.most, { one: 'событие', few: 'события', other: 'событий' })}`;
}

export function more({ least, most }: NumberRange): string {
	if (least === 0 && most === 0) return 'столько же';
	if (least > 0) return `на ${range({ least, most })} больше`;
	if (most < 0) return `на ${range({ least: -most, most: -least })} меньше`;
	if (least === 0) return `столько же или больше, самое большее на ${figure(most)}`;
	if (most === 0) return `столько же или меньше, самое большее на ${figure(-least)}`;
	return `от на ${figure(-least)} меньше до на ${figure(most)} больше`;
}

export function density({ least, most }: NumberRange): string {
	if (most < 1 && least > 0) return times({ least: 1 / most, most: 1 / least }, 'реже');
	return times({ least, most }, 'чаще');
}

function times(ratio: NumberRange, than: string): string {
	const isFine = ratio.most < 10;
	const rounded = range(ratio, isFine ? 1 : 0);
	if (rounded === range({ least: 1, most: 1 }, 1)) return 'примерно так же часто';
	const word = isFine ? 'раза' : form(Math.round(ratio.most), { few: 'раза', other: 'раз' });
	return `в ${rounded} ${word} ${than}`;
}

export function tempo({ tempo, events, subject }: Facts): string {
	if (tempo) return range(tempo, tempoDecimals(tempo));
	return subject.extent.to > subject.extent.from ? `${range(events)} за ${length(subject)}` : length(subject);
}

export function length({ extent: { from, to } }: Pick<Subject, 'extent'>): string {
	return to > from ? duration(from, to) : 'без длительности';
}

export function longer(a: Pick<Subject, 'extent'>, b: Pick<Subject, 'extent'>): string {
	const { from, to } = lengthDifference(a, b);
	if (from === to) return 'такой же длительности';
	return `на ${duration(from, to)} ${to > from ? 'дольше' : 'короче'}`;
}

export function gap({ least, most }: GapRange): string {
	const [short, long] = [least && gapLength(least), most && gapLength(most)];
	if (!long) return 'нет';
	if (!short) return `самое большее ${long}`;
	return short === long ? long : `${short} — ${long}`;
}

function gapLength({ from, to }: BeginningGap): string {
	return duration(from, to);
}

export function gapDates({ from, to }: BeginningGap): string {
	return fromTo(
		[
			{ ms: from, precision: 'day' },
			{ ms: to, precision: 'day' }
		],
		'short'
	);
}

export function gapDatesAtMost(gap: BeginningGap): string {
	return `самое большее ${gapDates(gap)}`;
}

export function longerGap(a: GapRange, b: GapRange): string {
	return {
		none: '',
		longer: 'дольше',
		shorter: 'короче',
		same: 'такой же',
		either: 'дольше может быть любой из двух'
	}[gapDifference(a, b)];
}

export function day(event: Pick<StoryEvent, 'when'>, origin: number): string {
	const { unit, least, most } = inDaysOrYears(daysAfter(event, origin));
	const [name, of] = unit === 'day' ? ['день', 'дня'] : ['год', 'года'];
	if (most === -Infinity) return 'до дня 0';
	if (least === -Infinity) return most < 0 ? 'до дня 0' : `не позднее ${of} ${figure(most)}`;
	if (most === Infinity) return `${name} ${figure(least)} или позже`;
	return `${name} ${range({ least, most })}`;
}

export function later(range: NumberRange): string {
	if (!Number.isFinite(range.least) || !Number.isFinite(range.most)) return 'неизвестно';
	if (range.least === 0 && range.most === 0) return 'в тот же день';
	const { unit, least, most } = inDaysOrYears(range);
	if (least >= 0) return `на ${amount(least, most, unit)} позже`;
	if (most <= 0) return `на ${amount(-most, -least, unit)} раньше`;
	return `от на ${amount(-least, -least, unit)} раньше до на ${amount(most, most, unit)} позже`;
}

function amount(least: number, most: number, unit: 'day' | 'year'): string {
	const forms = {
		day: { one: 'день', few: 'дня', other: 'дней' },
		year: { one: 'год', few: 'года', other: 'лет' }
	};
	return `${range({ least, most })} ${form(most, forms[unit])}`;
}

export function inSecond(said: string): string {
	return `B: ${said}`;
}

export function of(letter: string, said: string): string {
	return `${letter}: ${said}`;
}
