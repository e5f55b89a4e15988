import { middle, type FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { EventOutline } from '#lib/story/types.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';

/** What looks alike along an overview: of one category, described or not. Places run from 0 to the number of steps. */
export interface RugStrokes {
	/** id of the category */
	readonly category: string;
	/** whether the source describes them; the others are cases and context */
	readonly described: boolean;
	/** of moments and of what lasts too short a time to be a line, ascending, each once */
	readonly places: readonly number[];
	/** where anything lasts, ascending, each stretch once */
	readonly lines: readonly (readonly [from: number, to: number])[];
}

const [describedHere, caseHere] = [1, 2];
/** What lasts fewer steps is a stroke: on a phone a line of so many would be too short to be seen. */
const shortestLine = 12;

/** What stands in the lane of a category, step by step. */
interface LaneOfSteps {
	/** whether something described and a case have a stroke here */
	readonly strokes: Uint8Array;
	/** how many more last from here on than before, described and cases */
	readonly lasting: Readonly<Record<'described' | 'cases', Int32Array>>;
}

/**
 * Where the events of a story stand along an overview, in steps so fine that two in one step are one stroke to the eye:
 * however many events there are, the strokes and lines are bounded. A case is left out where something described of its
 * category stands, which would cover it.
 * @param events in any order
 * @param steps of the scale's domain; the default is about a px each
 * @returns cases before what is described, which is drawn over them; categories in the order in which events first name
 * them
 */
export function rug(
	events: readonly Pick<EventOutline, 'when' | 'kind' | 'category' | 'mention'>[],
	scale: TimeScale,
	steps = 1000
): RugStrokes[] {
	const place = (ms: number) => Math.round(scale.fraction(ms) * steps);
	const lanes = new Map<string, LaneOfSteps>();
	for (const { when, kind, category, mention } of events) {
		const [from, to] = kind === 'point' ? momentAt(place(middle(when))) : extentOf(when, place);
		if (to < 0 || from > steps) continue;
		const lane = lanes.get(category) ?? emptyLane(steps);
		lanes.set(category, lane);
		const [first, last] = [Math.max(0, from), Math.min(steps, to)];
		if (last - first < shortestLine) {
			lane.strokes[first]! |= mention === 'described' ? describedHere : caseHere;
		} else {
			const lasting = lane.lasting[mention === 'described' ? 'described' : 'cases'];
			lasting[first]!++;
			lasting[last]!--;
		}
	}
	return [false, true].flatMap((described) =>
		[...lanes].flatMap(([category, { strokes, lasting }]): RugStrokes[] => {
			const places: number[] = [];
			for (const [place, here] of strokes.entries()) {
				if (described ? here & describedHere : here === caseHere) places.push(place);
			}
			const lines = described
				? stretchesOf(lasting.described)
				: stretchesOf(lasting.cases, lasting.described);
			return places.length + lines.length > 0 ? [{ category, described, places, lines }] : [];
		})
	);
}

function emptyLane(steps: number): LaneOfSteps {
	const perStep = () => new Int32Array(steps + 1);
	return { strokes: new Uint8Array(steps + 1), lasting: { described: perStep(), cases: perStep() } };
}

function momentAt(place: number): readonly [number, number] {
	return [place, place];
}

/** From the first step to the last that an event may last; an end that nobody knows adds nothing. */
function extentOf({ start, end }: FuzzyDate, place: (ms: number) => number): readonly [number, number] {
	const from = start.earliest ?? (start.open === 'open' ? null : end.earliest);
	const to = end.latest ?? (end.open === 'open' ? null : start.latest);
	return [from === null ? -Infinity : place(from), to === null ? Infinity : place(to + 1)];
}

/** The stretches in which something lasts and nothing of what covers it does. */
function stretchesOf(lasting: Int32Array, covering?: Int32Array): [number, number][] {
	const stretches: [number, number][] = [];
	let [count, over] = [0, 0];
	for (const [step, more] of lasting.entries()) {
		count += more;
		over += covering?.[step] ?? 0;
		const isOn = count > 0 && over === 0;
		const last = stretches.at(-1);
		if (isOn && last?.[1] === step) last[1] = step + 1;
		else if (isOn) stretches.push([step, step + 1]);
	}
	return stretches;
}
