/* The drawing in time and its controls. */
import type { Span } from '#lib/dates/fuzzy.ts';
import { instant, span } from './dates.ts';
import { figure } from './numbers.ts';

export const title = 'Timeline';
export const lanes = 'Lanes';
/** What a lane shows in place of its number when it is switched off. */
export const off = 'off';

/** The name of a lane's switch where it is too long to be shown. @param after how many events it has, or that it is off */
export function lane(title: string, after: string): string {
	return `${title} ${after}`;
}

/** Before the time in sight. */
export const showing = 'Showing';

/** After it, where the overview beside it compresses the years before an instant (ms UTC). */
export function compressedInOverview(before: number): string {
	return `, the years before ${instant(before, 'year')} compressed in the overview`;
}

/** The same where it follows other words. */
export function compressedShort(before: number): string {
	return `before ${instant(before, 'year')} compressed`;
}

export const rightToLeft = 'Time runs right to left';
export const evenSpacing = 'Even spacing';
export const evenSpacingMeans =
	'Evenly spaced: one step from each event to the next, whatever time lies between.';
export const zoom = 'Zoom';
export const zoomOut = 'Zoom out';
export const zoomIn = 'Zoom in';
export const fitAll = 'Fit all';
export const reset = 'Reset';
export const compareThis = 'Compare this with…';

/** What the drawing is to those who do not see it. */
export function described(sight: Span): string {
	return `Events drawn in time, ${span(sight)}. Arrow keys scroll, plus and minus zoom, 0 shows everything.`;
}

export const start = 'Start of the time shown';
export const end = 'End of the time shown';

/** A period in the overview. */
export function period(number: number, title: string, when: string): string {
	return `${number} ${title}, ${when}`;
}

/** Which of the events shown is read. */
export function place(number: number, of: number): string {
	return `${figure(number)} of ${figure(of)}`;
}

export const close = 'Close';
