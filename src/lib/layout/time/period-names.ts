import { textWidth } from '#lib/layout/type/measure.ts';
import type { PeriodOutline } from '#lib/story/types.ts';

/** Full name, short name, number alone (`''`), nothing (null): the first that fits. @param px from the period's start to its end */
export function fittingName(period: PeriodOutline, px: number): string | null {
	const room = px - 14 - textWidth(`${period.number} `, 12.5, 600);
	for (const name of [period.title, period.shortTitle]) if (textWidth(name, 12.5, 600) <= room) return name;
	return px >= 16 ? '' : null;
}
