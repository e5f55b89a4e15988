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
	return `${range(count)} ${form(count.most, { one: 'événement', other: 'événements' })}`;
}

export function more({ least, most }: NumberRange): string {
	if (least === 0 && most === 0) return 'autant';
	if (least > 0) return `${range({ least, most })} de plus`;
	if (most < 0) return `${range({ least: -most, most: -least })} de moins`;
	if (least === 0) return `autant ou jusqu’à ${figure(most)} de plus`;
	if (most === 0) return `autant ou jusqu’à ${figure(-least)} de moins`;
	return `entre ${figure(-least)} de moins et ${figure(most)} de plus`;
}

export function density({ least, most }: NumberRange): string {
	if (most < 1 && least > 0) return times({ least: 1 / most, most: 1 / least }, 'moins dense');
	return times({ least, most }, 'plus dense');
}

function times(ratio: NumberRange, than: string): string {
	const rounded = range(ratio, ratio.most < 10 ? 1 : 0);
	return rounded === range({ least: 1, most: 1 }, 1) ? 'à peu près aussi dense' : `${rounded} fois ${than}`;
}

export function tempo({ tempo, events, subject }: Facts): string {
	if (tempo) return range(tempo, tempoDecimals(tempo));
	return subject.extent.to > subject.extent.from ? `${range(events)} en ${length(subject)}` : length(subject);
}

export function length({ extent: { from, to } }: Pick<Subject, 'extent'>): string {
	return to > from ? duration(from, to) : 'sans durée';
}

export function longer(a: Pick<Subject, 'extent'>, b: Pick<Subject, 'extent'>): string {
	const { from, to } = lengthDifference(a, b);
	if (from === to) return 'de même durée';
	return `${duration(from, to)} de ${to > from ? 'plus' : 'moins'}`;
}

export function gap({ least, most }: GapRange): string {
	const [short, long] = [least && gapLength(least), most && gapLength(most)];
	if (!long) return 'aucun';
	if (!short) return `jusqu’à ${long}`;
	return short === long ? long : `de ${short} à ${long}`;
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
	return `${gapDates(gap)} au plus`;
}

export function longerGap(a: GapRange, b: GapRange): string {
	return {
		none: '',
		longer: 'plus long',
		shorter: 'plus court',
		same: 'le même',
		either: 'l’un ou l’autre peut être plus long'
	}[gapDifference(a, b)];
}

export function day(event: Pick<StoryEvent, 'when'>, origin: number): string {
	const { unit, least, most } = inDaysOrYears(daysAfter(event, origin));
	const [name, the] = unit === 'day' ? ['jour', 'le jour'] : ['année', 'l’année'];
	if (most === -Infinity) return 'avant le jour 0';
	if (least === -Infinity) return most < 0 ? 'avant le jour 0' : `${the} ${figure(most)} au plus tard`;
	if (most === Infinity) return `${the} ${figure(least)} au plus tôt`;
	return `${name} ${range({ least, most })}`;
}

export function later(range: NumberRange): string {
	if (!Number.isFinite(range.least) || !Number.isFinite(range.most)) return 'inconnu';
	if (range.least === 0 && range.most === 0) return 'le même jour';
	const { unit, least, most } = inDaysOrYears(range);
	if (least >= 0) return `${amount(least, most, unit)} plus tard`;
	if (most <= 0) return `${amount(-most, -least, unit)} plus tôt`;
	return `entre ${amount(-least, -least, unit)} plus tôt et ${amount(most, most, unit)} plus tard`;
}

function amount(least: number, most: number, unit: 'day' | 'year'): string {
	const forms = { day: { one: 'jour', other: 'jours' }, year: { one: 'an', other: 'ans' } };
	return `${range({ least, most })} ${form(most, forms[unit])}`;
}

export function inSecond(said: string): string {
	return `B\u202f: ${said}`;
}

export function of(letter: string, said: string): string {
	return `${letter}\u202f: ${said}`;
}
