/* Pictures to be saved. */
import { instant } from './dates.ts';
import * as counts from './counts.ts';
import { figure } from './numbers.ts';

export const asShown = 'The timeline as it is shown now, with its filters:';
export const ofTimeline = 'the timeline as shown';
export const ofComparison = 'the comparison';

/** A button: what is seen, what is only heard, what is seen again. */
export function save(of: string, format: string): readonly [seen: string, heard: string, seen: string] {
	return ['Save picture', ` of ${of}`, ` (${format})`];
}

export const making = 'Making the picture…';

export function saved(name: string): string {
	return `Saved as ${name}`;
}

export function savedOtherwise(name: string): string {
	return `${saved(name)}, in another typeface: ours could not be fetched. Try again when you are online.`;
}

export const noPng = 'This browser could not make the PNG. Save the SVG instead.';
export const failed = 'The picture could not be made. Reload the page and try again.';

/** Under a picture: where it is from. @param address empty when it is not known */
export function from(address: string): string {
	return address ? `Passage Timeline, ${address}` : 'Passage Timeline';
}

/** @param day ms UTC */
export function made(day: number): string {
	return `Picture made ${instant(day, 'day')}`;
}

/** What a picture shows: the time, and how many events; what filters leave out is said. */
export function shows(time: string, drawn: number, all: number): string {
	const many = counts.events(all);
	const shown = drawn === all ? many : `${figure(drawn)} of ${many}, those that the filters let through`;
	return `${time}: ${shown}.`;
}
