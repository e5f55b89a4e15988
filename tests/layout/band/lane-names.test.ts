import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneName, nameBaseline, nameColumn } from '#lib/layout/band/lane-names.ts';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { frozenStory } from '../../frozen/frozen-story.ts';

const long = 'Newspapers and printed pamphlets of the town';
/** Without spaces, and without what sets the direction of a line. */
const unspaced = (text: string) => text.replaceAll(/[\s\u2067\u2069]/gu, '');

describe('laneName', () => {
	it('laneName breaks a long title and keeps the number whole', () => {
		expect(laneName(long, '60')).toEqual({
			lines: ['Newspapers', 'and printed', 'pamphlets of', 'the town'],
			isWhole: true
		});
		expect(laneName('Law', '1,260')).toEqual({ lines: ['Law'], isWhole: true });
	});

	it('laneName gives the number the last word where its line has no room, and a line of its own where that has none', () => {
		expect(laneName('Reports on the', '12,260')).toEqual({ lines: ['Reports on', 'the'], isWhole: true });
		expect(laneName('מועצת העיירה', '5').lines).toEqual(['\u2067מועצת\u2069', '\u2067העיירה\u2069']);
		expect(laneName('Newspapers', '1,260')).toEqual({ lines: ['Newspapers', ''], isWhole: true });
	});

	it('laneName shortens after a word, and a long word after a character', () => {
		expect(laneName(long, 'off', 1)).toEqual({ lines: ['Newspap…'], isWhole: false });
		expect(laneName('Market and fairs', 'off', 1)).toEqual({ lines: ['Market …'], isWhole: false });
		expect(laneName('👩🏽‍🚀'.repeat(12), '3', 1).lines[0]).toMatch(/^(👩🏽‍🚀)+ ?…$/u);
	});

	it('laneName never takes more room than there is, whatever the words', () => {
		const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 1 });
		const number = fc.integer({ min: 0, max: 99_999 });
		fc.assert(
			fc.property(words, number, fc.integer({ min: 1, max: 5 }), (words, number, most) => {
				const title = words.join(' ').trim();
				const { lines, isWhole } = laneName(title, String(number), most);
				const room = nameColumn.width - nameColumn.indent;
				for (const line of lines.filter((line) => [...line].length > 1))
					expect(textWidth(line, nameColumn.size, 600)).toBeLessThanOrEqual(room);
				if (isWhole) expect(unspaced(lines.join(''))).toContain(unspaced(title));
				else expect(lines).toHaveLength(most);
			})
		);
	});
});

describe('layoutTimeline', () => {
	const [first, ...others] = frozenStory.categories;
	const categories = [{ ...first!, title: long }, ...others];
	const { events } = frozenStory;
	const scale = linearScale({ from: Date.UTC(1970, 0), to: Date.UTC(2027, 0) });
	const lay = (all: typeof events, off: readonly string[] = []) =>
		layoutTimeline({ events: [], all, categories, scale, width: 700, density: 'full', off }).lanes[0]!;
	const room = nameBaseline + 3 * nameColumn.step;

	it('layoutTimeline makes a lane as high as its name, with few events and with many', () => {
		const many = Array.from({ length: 400 }, (_, i) => ({ ...events[0]!, id: `e${i}`, category: first!.id }));
		expect(lay(events).height).toBeGreaterThan(room);
		expect(lay(many).height).toBeGreaterThan(room);
	});

	it('layoutTimeline leaves a lane that is off as low as it was', () => {
		expect(lay(events, [first!.id]).height).toBe(30);
	});
});
