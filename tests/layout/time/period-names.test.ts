import { expect, test } from 'vitest';
import { fittingName } from '#lib/layout/time/period-names.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { exampleStory } from '../../story/example.ts';

const period = {
	...exampleStory().periods[0]!,
	title: 'The years of support channels',
	shortTitle: 'Channels'
};
/** px around a name, its number included */
const around = 14 + textWidth(`${period.number} `, 12.5, 600);

test('fittingName(period, px) is the first name that fits, then the number alone, then nothing', () => {
	const [long, short] = [period.title, period.shortTitle].map((name) => around + textWidth(name, 12.5, 600));
	expect(fittingName(period, long!)).toBe(period.title);
	expect(fittingName(period, long! - 1)).toBe(period.shortTitle);
	expect(fittingName(period, short!)).toBe(period.shortTitle);
	expect(fittingName(period, short! - 1)).toBe('');
	expect(fittingName(period, 16)).toBe('');
	expect(fittingName(period, 15)).toBeNull();
});
