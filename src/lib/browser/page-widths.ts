import { learnWidths } from '#lib/layout/type/measure.ts';
import type { FurtherWidths } from '#lib/layout/type/width-table.ts';

/** Lets lines be measured in all the scripts that the page says it has (WidthData.svelte). Before anything is drawn. */
export function learnPageWidths(): void {
	const data = document.getElementById('widths')?.textContent;
	if (data) learnWidths(JSON.parse(data) as readonly FurtherWidths[]);
}
