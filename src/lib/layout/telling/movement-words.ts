import { DAY } from '#lib/dates/calendar.ts';
import type { Movement } from './leaps.ts';

const units = [
	['year', 365.2425 * DAY],
	['month', 30.436875 * DAY],
	['day', DAY]
] as const;

/**
 * "about 50 years": rounded to the largest unit of which there are at least two, days otherwise.
 * Rounded on purpose: a leap runs between places that dates were given, not between instants somebody recorded.
 * @param length in ms
 */
export function wordLeap(length: number): string {
	const [name, size] = units.find(([, size]) => length >= 1.5 * size) ?? units[2];
	const count = Math.round(length / size);
	if (count < 1) return 'less than a day';
	return `about ${count} ${name}${count === 1 ? '' : 's'}`;
}

/** The movement of an article in two to four sentences, with every count said; empty when it tells of no event. */
export function wordMovement({ events, mentions, back, forward, still, longestBack }: Movement): string {
	if (!events) return '';
	const sentences = [
		events === 1
			? `The article mentions its one event ${times(mentions)}.`
			: `The article mentions its ${events} events ${times(mentions)}.`
	];
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
		const steps = still === 1 ? 'step' : `${still} steps`;
		sentences.push(`In the other ${steps} the two dates are the same or cannot be put in order.`);
	}
	if (longestBack) sentences.push(`Its longest leap back is ${wordLeap(longestBack.length)}.`);
	return sentences.join(' ');
}

function times(count: number): string {
	return ['never', 'once', 'twice'][count] ?? `${count} times`;
}
