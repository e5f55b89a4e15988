import { describe, expect, test } from 'vitest';
import { words } from '#lib/words/words.ts';
import { storyAddresses } from '#lib/export/addresses.ts';
import { timelineJs } from '#lib/export/timelinejs.ts';
import { storyById } from '#lib/server/stories.ts';
import type { Story } from '#lib/story/types.ts';
import { storyOfSigns } from './story-of-signs.ts';

interface SlideDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

interface Timeline {
	readonly title: { readonly text: { readonly headline: string } };
	readonly events: readonly {
		readonly unique_id: string;
		readonly start_date: SlideDate;
		readonly end_date?: SlideDate;
		readonly display_date: string;
		readonly text: { readonly headline: string; readonly text: string };
	}[];
	readonly eras: readonly { readonly start_date: SlideDate; readonly end_date: SlideDate }[];
}

const write = (story: Story) => timelineJs(story, storyAddresses('https://example.org/', story)) as Timeline;

describe('timelineJs(story)', () => {
	const { events, title } = write(storyOfSigns);
	const slide = (id: string) => events.find(({ unique_id }) => unique_id === id);

	test('places a date by the unit it names', () => {
		expect(slide('flood')).toMatchObject({ start_date: { year: 1976 }, display_date: '1976' });
		expect(slide('lock')?.start_date).toEqual({ year: 1998 });
		expect(slide('lock')?.end_date).toBeUndefined();
	});

	test('gives no end to what has none, nor to what happened once within a range', () => {
		expect(slide('again')?.end_date).toBeUndefined();
		expect(slide('perhaps')?.start_date).toEqual({ year: 2003, month: 5, day: 1 });
		expect(slide('perhaps')?.end_date).toBeUndefined();
		expect(slide('until')?.start_date).toEqual({ year: 1975 });
	});

	test('says every date in our words', () => {
		expect(events.map(({ display_date }) => display_date)).toEqual(
			storyOfSigns.events.map(({ when }) => words.dates.date(when))
		);
	});

	test('escapes all text, since TimelineJS shows it as HTML', () => {
		expect(title.text.headline).toBe('Signs &amp; &lt;wonders&gt;');
		expect(slide('lock')?.text.text).toContain('&lt;opened&gt; the lock, in &quot;1998&quot;');
		expect(events.map(({ text }) => text.text).join('')).not.toMatch(/<(?!\/?(p|blockquote|a)\b)/);
	});

	test('gives every slide a start whose year does not follow that of its end, and every era both', () => {
		const { events: slides, eras } = write(storyById('kabul-moscow')!);
		for (const { start_date, end_date } of [...slides, ...eras]) {
			expect(Number.isInteger(start_date.year)).toBe(true);
			expect(start_date.year).toBeLessThanOrEqual((end_date ?? start_date).year);
		}
		expect(eras).toHaveLength(5);
	});
});
