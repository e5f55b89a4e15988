import type { Facts } from '#lib/comparison/difference.ts';
import type { NumberRange } from '#lib/comparison/event-count.ts';
import { gapDifference, type BeginningGap, type GapRange } from '#lib/comparison/gap-range.ts';
import { daysAfter, inDaysOrYears } from '#lib/comparison/matched.ts';
import { isolated } from '#lib/text/isolated.ts';
import { lengthDifference, type Subject } from '#lib/comparison/subject.ts';
import type { StoryEvent } from '#lib/story/types.ts';
import { tempoDecimals } from '../tempo-decimals.ts';
import * as counts from './counts.ts';
import { duration, fromTo } from './dates.ts';
import { counted, figure, form, range } from './numbers.ts';

export function events(count: NumberRange): string {
	if (count.least === count.most) return counts.events(count.most);
	if (count.most <= 2) return count.least === 1 ? 'حدث أو حدثان' : `${counts.events(count.most)} على الأكثر`;
	return `${range(count)} ${form(count.most, { few: 'أحداث', many: 'حدثًا', other: 'حدث' })}`;
}

export function more({ least, most }: NumberRange): string {
	if (least === 0 && most === 0) return 'العدد نفسه';
	if (least > 0) return `أكثر بـ${range({ least, most })}`;
	if (most < 0) return `أقل بـ${range({ least: -most, most: -least })}`;
	if (least === 0) return `العدد نفسه أو أكثر بما لا يزيد على ${figure(most)}`;
	if (most === 0) return `العدد نفسه أو أقل بما لا يزيد على ${figure(-least)}`;
	return `بين أقل بـ${figure(-least)} وأكثر بـ${figure(most)}`;
}

export function density({ least, most }: NumberRange): string {
	if (most < 1 && least > 0) return times({ least: 1 / most, most: 1 / least }, 'كثافة أقل');
	return times({ least, most }, 'كثافة أكبر');
}

function times(ratio: NumberRange, than: string): string {
	const rounded = range(ratio, ratio.most < 10 ? 1 : 0);
	return rounded === range({ least: 1, most: 1 }, 1) ? 'كثافة متقاربة' : `${than} (${rounded} ضعفًا)`;
}

export function tempo({ tempo, events, subject }: Facts): string {
	if (tempo) return range(tempo, tempoDecimals(tempo));
	return subject.extent.to > subject.extent.from
		? `${range(events)} (المدة: ${length(subject)})`
		: length(subject);
}

export function length({ extent: { from, to } }: Pick<Subject, 'extent'>): string {
	return to > from ? duration(from, to) : 'بلا مدة';
}

export function longer(a: Pick<Subject, 'extent'>, b: Pick<Subject, 'extent'>): string {
	const { from, to } = lengthDifference(a, b);
	if (from === to) return 'المدة نفسها';
	return `مدة ${to > from ? 'أطول' : 'أقصر'} (${duration(from, to)})`;
}

export function gap({ least, most }: GapRange): string {
	const [short, long] = [least && gapLength(least), most && gapLength(most)];
	if (!long) return 'لا شيء';
	if (!short) return `على الأكثر ${long}`;
	return short === long ? long : `${short} – ${long}`;
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
	return `${gapDates(gap)} على الأكثر`;
}

export function longerGap(a: GapRange, b: GapRange): string {
	return {
		none: '',
		longer: 'أطول',
		shorter: 'أقصر',
		same: 'نفسه',
		either: 'قد يكون أي منهما أطول'
	}[gapDifference(a, b)];
}

export function day(event: Pick<StoryEvent, 'when'>, origin: number): string {
	const { unit, least, most } = inDaysOrYears(daysAfter(event, origin));
	const name = unit === 'day' ? 'اليوم' : 'السنة';
	if (most === -Infinity) return 'قبل اليوم 0';
	if (least === -Infinity) return most < 0 ? 'قبل اليوم 0' : `${name} ${figure(most)} على الأكثر`;
	if (most === Infinity) return `${name} ${figure(least)} أو بعد ذلك`;
	return `${name} ${range({ least, most })}`;
}

export function later(range: NumberRange): string {
	if (!Number.isFinite(range.least) || !Number.isFinite(range.most)) return 'غير معروف';
	if (range.least === 0 && range.most === 0) return 'في اليوم نفسه';
	const { unit, least, most } = inDaysOrYears(range);
	if (least >= 0) return `بعد ${amount(least, most, unit)}`;
	if (most <= 0) return `قبل ${amount(-most, -least, unit)}`;
	return `بين قبل ${amount(-least, -least, unit)} وبعد ${amount(most, most, unit)}`;
}

/** After a preposition. */
function amount(least: number, most: number, unit: 'day' | 'year'): string {
	const alone = {
		day: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
		year: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' }
	};
	if (least === most) return counted(most, alone[unit]);
	if (least === 1 && most === 2) return unit === 'day' ? 'يوم أو يومين' : 'سنة أو سنتين';
	const after = {
		day: { few: 'أيام', many: 'يومًا', other: 'يوم' },
		year: { few: 'سنوات', other: 'سنة' }
	};
	return `${range({ least, most })} ${form(most, after[unit])}`;
}

export function inSecond(said: string): string {
	return `\u2068B\u2069: ${said}`;
}

export function of(letter: string, said: string): string {
	return `${isolated(letter, 'rtl')}: ${said}`;
}
