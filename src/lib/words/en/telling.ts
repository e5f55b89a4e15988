/* The order of telling: how a text goes through time. */
import { roundLength } from '#lib/dates/duration.ts';
import type { DocumentKind } from '#lib/story/types.ts';
import type { TextMovement } from '../text-movement.ts';
import { textWords } from './counts.ts';
import { agrees, capital, possessive, the, The } from './documents.ts';
import { instant } from './dates.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = 'The order of telling';
export const asTold = (kind: DocumentKind): string => `As ${the(kind)} ${agrees(kind, 'tells', 'tell')} it`;
export const asHappened = 'As it happened';
export const earliestFirst = 'earliest first, evenly spaced';
/* columns of the table of parts */
export const part = 'Part';
export const events = 'Events';
export const earliest = 'Earliest';
export const latest = 'Latest';

/** Under `asTold`. @param words of the text */
export function topToBottom(words: number): string {
	return `top to bottom, ${textWords(words)}`;
}

export function path(kind: DocumentKind): string {
	return `${capital(possessive(kind))} path through time`;
}

/** The switch that has `path` drawn so. */
export const rightToLeft = 'The path runs right to left';

/** @param compressedBefore ms UTC; null when no years are */
export function pathMeans(compressedBefore: number | null): string {
	return `Each step is the next mention in the text. Higher is later; a span stands at its start${compressed(compressedBefore)}.`;
}

/** How to read the drawing of a long story. @param compressedBefore ms UTC; null when no years are */
export function partsMean(compressedBefore: number | null): string {
	return `Each bar is a part of the text, in the order of reading. Higher is later: a bar reaches from the earliest of its events to the latest, its darker piece holds the middle half of them, and the line goes from one part’s middle to the next. A span stands at its start${compressed(compressedBefore)}.`;
}

function compressed(before: number | null): string {
	return before === null ? '' : `; the years before ${instant(before, 'year')} are compressed`;
}

/**
 * "about 50 years": rounded to the largest unit of which there are at least two, days otherwise.
 * Rounded on purpose: a leap runs between places that dates were given, not between instants somebody recorded.
 * @param length in ms
 */
export function leap(length: number): string {
	const { unit, count } = roundLength(length);
	return count < 1 ? 'less than a day' : `about ${figure(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** On the longest leap. */
export function leapBack(length: number): string {
	return `${leap(length)} back`;
}

/** In the place of `movement` where each of several sources has its own. */
export function each(sources: number): string {
	return `How each of the ${figure(sources)} sources goes through time.`;
}

/** The movement of a text in two to four sentences, with every count said; empty when it tells of no event. */
export function movement(
	{ events, mentions, back, forward, still, longestBack }: TextMovement,
	kind: DocumentKind
): string {
	if (!events) return '';
	const its = events === 1 ? 'its one event' : `its ${figure(events)} events`;
	const sentences = [`${The(kind)} mentions ${its} ${times(mentions)}.`];
	if (back && forward) {
		sentences.push(
			`From one mention to the next it steps back in time ${times(back)} and forward ${times(forward)}.`
		);
	} else if (back || forward) {
		const [way, other] = back ? ['back in time', 'forward'] : ['forward in time', 'back'];
		sentences.push(
			`From one mention to the next it steps ${way} ${times(back || forward)}, and never ${other}.`
		);
	}
	if (still && (back || forward)) {
		const steps = still === 1 ? 'step' : `${figure(still)} steps`;
		sentences.push(`In the other ${steps} the two dates are the same or cannot be put in order.`);
	}
	if (longestBack) sentences.push(`Its longest leap back is ${leap(longestBack.length)}.`);
	return sentences.join(' ');
}

function times(count: number): string {
	return ['never', 'once', 'twice'][count] ?? `${figure(count)} times`;
}

/** How to read the drawing. @param periods whether there are any */
export function key(periods: boolean): string {
	const curves =
		'A curve joins each passage to the event it tells of; the number at the end of a row says how many passages do, and opens them.';
	return periods ? `${curves} A thin line marks the first event of a period.` : curves;
}

/** What is left out. @param sharing how many of them rest on the same words */
export function casesLeftOut(cases: number, sharing: number, kind: DocumentKind): string {
	const mentions = `${the(kind)} ${agrees(kind, 'mentions', 'mention')} only in general`;
	const lead =
		cases === 1
			? `The one case, a dated instance of something ${mentions}, is left out`
			: `The ${figure(cases)} cases, dated instances of something ${mentions}, are left out`;
	return sharing > 1 ? `${lead}: ${figure(sharing)} of them rest on the same words.` : `${lead}.`;
}

/** Heard before the first event of a period. */
export function begins(period: string): string {
	return `${isolated(period, 'ltr')} begins. `;
}

/** How often an event is told: what is heard before the number, and after it. */
export function timesTold(places: number): readonly [before: string, after: string] {
	return ['Told in ', places === 1 ? 'passage' : 'passages'];
}
