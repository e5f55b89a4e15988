import type { Facts } from '#lib/comparison/difference.ts';
import type { NumberRange } from '#lib/comparison/event-count.ts';
import { gapDifference, type BeginningGap, type GapRange } from '#lib/comparison/gap-range.ts';
import { daysAfter, inDaysOrYears } from '#lib/comparison/matched.ts';
import { isolated } from '#lib/text/isolated.ts';
import { lengthDifference, type Subject } from '#lib/comparison/subject.ts';
import type { StoryEvent } from '#lib/story/types.ts';
import { tempoDecimals } from '../tempo-decimals.ts';
import { duration, fromTo } from './dates.ts';
import { figure, range } from './numbers.ts';

export function events(count: NumberRange): string {
	return `${range(count)} رویداد`;
}

export function more({ least, most }: NumberRange): string {
	if (least === 0 && most === 0) return 'به همان شمار';
	if (least > 0) return `${range({ least, most })} بیشتر`;
	if (most < 0) return `${range({ least: -most, most: -least })} کمتر`;
	if (least === 0) return `به همان شمار یا حداکثر ${figure(most)} بیشتر`;
	if (most === 0) return `به همان شمار یا حداکثر ${figure(-least)} کمتر`;
	return `بین ${figure(-least)} کمتر و ${figure(most)} بیشتر`;
}

export function density({ least, most }: NumberRange): string {
	if (most < 1 && least > 0) return times({ least: 1 / most, most: 1 / least }, 'کم‌تراکم‌تر');
	return times({ least, most }, 'متراکم‌تر');
}

function times(ratio: NumberRange, than: string): string {
	const rounded = range(ratio, ratio.most < 10 ? 1 : 0);
	return rounded === range({ least: 1, most: 1 }, 1) ? 'تقریباً به همان تراکم' : `${rounded} برابر ${than}`;
}

export function tempo({ tempo, events, subject }: Facts): string {
	if (tempo) return range(tempo, tempoDecimals(tempo));
	return subject.extent.to > subject.extent.from ? `${range(events)} در ${length(subject)}` : length(subject);
}

export function length({ extent: { from, to } }: Pick<Subject, 'extent'>): string {
	return to > from ? duration(from, to) : 'بدون مدت';
}

export function longer(a: Pick<Subject, 'extent'>, b: Pick<Subject, 'extent'>): string {
	const { from, to } = lengthDifference(a, b);
	if (from === to) return 'به همان مدت';
	return `${duration(from, to)} ${to > from ? 'بلندتر' : 'کوتاه‌تر'}`;
}

export function gap({ least, most }: GapRange): string {
	const [short, long] = [least && gapLength(least), most && gapLength(most)];
	if (!long) return 'هیچ';
	if (!short) return `حداکثر ${long}`;
	return short === long ? long : `${short} تا ${long}`;
}

function gapLength({ from, to }: BeginningGap): string {
	return duration(from, to);
}

export function gapDates({ from, to }: BeginningGap): string {
	return fromTo([
		{ ms: from, precision: 'day' },
		{ ms: to, precision: 'day' }
	]);
}

export function gapDatesAtMost(gap: BeginningGap): string {
	return `حداکثر ${gapDates(gap)}`;
}

export function longerGap(a: GapRange, b: GapRange): string {
	return {
		none: '',
		longer: 'بلندتر',
		shorter: 'کوتاه‌تر',
		same: 'همان اندازه',
		either: 'هر یک می‌تواند بلندتر باشد'
	}[gapDifference(a, b)];
}

export function day(event: Pick<StoryEvent, 'when'>, origin: number): string {
	const { unit, least, most } = inDaysOrYears(daysAfter(event, origin));
	const name = unit === 'day' ? 'روز' : 'سال';
	if (most === -Infinity) return 'پیش از روز ۰';
	if (least === -Infinity) return most < 0 ? 'پیش از روز ۰' : `تا ${name} ${figure(most)}`;
	if (most === Infinity) return `${name} ${figure(least)} یا پس از آن`;
	return `${name} ${range({ least, most })}`;
}

export function later(range: NumberRange): string {
	if (!Number.isFinite(range.least) || !Number.isFinite(range.most)) return 'نامعلوم';
	if (range.least === 0 && range.most === 0) return 'در همان روز';
	const { unit, least, most } = inDaysOrYears(range);
	if (least >= 0) return `${amount(least, most, unit)} دیرتر`;
	if (most <= 0) return `${amount(-most, -least, unit)} زودتر`;
	return `بین ${amount(-least, -least, unit)} زودتر و ${amount(most, most, unit)} دیرتر`;
}

function amount(least: number, most: number, unit: 'day' | 'year'): string {
	return `${range({ least, most })} ${unit === 'day' ? 'روز' : 'سال'}`;
}

export function inSecond(said: string): string {
	return `\u2068B\u2069: ${said}`;
}

export function of(letter: string, said: string): string {
	return `${isolated(letter, 'rtl')}: ${said}`;
}
