import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { DAY, utc } from '#lib/dates/calendar.ts';
import { directionOf, movementOf } from '#lib/layout/telling/leaps.ts';
import { layoutMiniature, middleOf } from '#lib/layout/telling/miniature.ts';
import { words } from '#lib/words/words.ts';
import { layoutPath } from '#lib/layout/telling/path-through-time.ts';
import { standingOf, occurrencesInOrder } from '#lib/layout/telling/reading-order.ts';
import { sectionNames } from '#lib/layout/telling/section-names.ts';
import { withRoom } from '#lib/layout/telling/with-room.ts';
import { layoutTelling } from '#lib/layout/telling/telling.ts';
import { wrapLines } from '#lib/layout/type/wrap.ts';
import type { Story } from '#lib/story/types.ts';
import { harbourStory, storyOf } from './telling-story.ts';

const [article] = harbourStory.sources;
if (!article) throw new Error('the story has no source');
const occurrences = occurrencesInOrder(harbourStory, article);

/** A story whose text mentions one event a paragraph, in the order given. */
function told(...dates: string[]): Story {
	const words = (i: number) => `Paragraph ${i} stands here.`;
	return storyOf(
		dates.map((_, i) => words(i)).join('\n\n'),
		dates.map((when, i) => ({ id: `e${i}`, when, told: [words(i)] }))
	);
}

function movement(...dates: string[]) {
	const story = told(...dates);
	return movementOf(occurrencesInOrder(story, story.sources[0]!));
}

function path(...dates: string[]) {
	const story = told(...dates);
	const order = occurrencesInOrder(story, story.sources[0]!);
	return layoutPath(order, movementOf(order));
}

describe('occurrencesInOrder', () => {
	test('occurrencesInOrder(story, source) follows the text, with one entry for each passage of each described event', () => {
		expect(occurrences.map(({ event, passage }) => [event.id, passage.exact])).toEqual([
			['lock', 'opened the lock in 1998 after the flood of 1976'],
			['flood', 'the flood of 1976'],
			['growth', 'the harbour grew with it'],
			['strike', 'Dockers walked out'],
			['flood', 'since the flood'],
			['strike', 'They went back in May']
		]);
	});

	test("occurrencesInOrder(story, source) calls an event's first passage the main one, wherever it stands", () => {
		expect(occurrences.filter(({ event }) => event.id === 'strike').map(({ main }) => main)).toEqual([
			false,
			true
		]);
	});

	test('occurrencesInOrder(story, source) keeps the order of events on the same words', () => {
		const story = storyOf('Both happened.', [
			{ id: 'first', when: '2001', told: ['Both happened'] },
			{ id: 'second', when: '2000', told: ['Both happened'] }
		]);
		expect(occurrencesInOrder(story, story.sources[0]!).map(({ event }) => event.id)).toEqual([
			'first',
			'second'
		]);
	});

	test('occurrencesInOrder(story, source) leaves out passages of other sources', () => {
		expect(occurrencesInOrder(harbourStory, { ...article, id: 'elsewhere' })).toEqual([]);
	});
});

describe('standingOf', () => {
	test('standingOf(date) puts a day at its noon and a year at its middle', () => {
		expect(standingOf(parseEdtf('1998-05-02')).at).toBe(utc(1998, 5, 2) + DAY / 2 - 0.5);
		expect(standingOf(parseEdtf('2015')).at).toBeCloseTo((utc(2015) + utc(2016)) / 2, -1);
	});

	test('standingOf(date) puts an interval at its start', () => {
		expect(standingOf(parseEdtf('2021-03/2025'))).toMatchObject({ earliest: utc(2021, 3), openStart: false });
	});

	test('standingOf(date) puts an interval without a known start at its end, and says so', () => {
		for (const edtf of ['../2015', '/2015']) {
			expect(standingOf(parseEdtf(edtf))).toMatchObject({ earliest: utc(2015), openStart: true });
		}
	});

	test('standingOf(date) puts one of a range in its middle, or at the bound that is known', () => {
		const range = standingOf(parseEdtf('[2024-10-04..2025-10-16]'));
		expect(range.at).toBeCloseTo((utc(2024, 10, 4) + utc(2025, 10, 17)) / 2, -1);
		const open = standingOf(parseEdtf('[..2026-05]'));
		expect(open).toMatchObject({ at: utc(2026, 6) - 1, earliest: null, openStart: true });
	});
});

describe('directionOf', () => {
	const direction = (from: string, to: string) =>
		directionOf(standingOf(parseEdtf(from)), standingOf(parseEdtf(to)));

	test('directionOf(from, to) steps only where the dates leave no doubt', () => {
		expect(direction('2015', '2016')).toBe('forward');
		expect(direction('2016-01-01', '2015')).toBe('back');
		expect(direction('2021-08-15', '2021-08/..')).toBe('still');
		expect(direction('2015', '2015-06-01')).toBe('still');
	});

	test('directionOf(from, to) cannot step forward to a date with no known start', () => {
		expect(direction('2001', '[..2026-05]')).toBe('still');
		expect(direction('2027', '[..2026-05]')).toBe('back');
	});

	test('directionOf(from, to) is the reverse of directionOf(to, from)', () => {
		const reverse = { back: 'forward', forward: 'back', still: 'still' };
		const year = fc.integer({ min: 1000, max: 2999 }).map(String);
		fc.assert(
			fc.property(year, year, (a, b) => {
				expect(direction(b, a)).toBe(reverse[direction(a, b)]);
			}),
			{ seed: 7 }
		);
	});
});

describe('movementOf', () => {
	test('movementOf(occurrences) counts every step once', () => {
		expect(movementOf(occurrences)).toMatchObject({ events: 4, mentions: 6, back: 2, forward: 3, still: 0 });
		expect(movement('2001', '2003', '2002', '2002-05', '2001-01')).toMatchObject({
			back: 2,
			forward: 1,
			still: 1
		});
	});

	test('movementOf(occurrences) names the first of the longest leaps back', () => {
		const { longestBack } = movement('2026', '1976', '2026', '1976', '2000');
		expect(longestBack).toMatchObject({
			index: 1,
			from: { event: { id: 'e0' } },
			to: { event: { id: 'e1' } }
		});
		expect(longestBack?.length).toBe((utc(2026) + utc(2027) - utc(1976) - utc(1977)) / 2);
	});

	test('movementOf(occurrences) knows no leap back in a text that only goes forward, or is empty', () => {
		expect(movement('2001', '2002').longestBack).toBeNull();
		expect(movementOf([])).toEqual({
			events: 0,
			mentions: 0,
			back: 0,
			forward: 0,
			still: 0,
			longestBack: null
		});
	});
});

describe('words.telling', () => {
	test('leap(length) rounds to years, months or days, and always says about', () => {
		expect(words.telling.leap(49.9 * 365.25 * DAY)).toBe('about 50 years');
		expect(words.telling.leap(400 * DAY)).toBe('about 13 months');
		expect(words.telling.leap(30 * DAY)).toBe('about 30 days');
		expect(words.telling.leap(DAY)).toBe('about 1 day');
		expect(words.telling.leap(DAY / 4)).toBe('less than a day');
	});

	test('movement(steps) says every count', () => {
		expect(words.telling.movement(movement('2001', '2003', '2002', '2002-05', '2001-01'), 'article')).toBe(
			'The article mentions its 5 events 5 times. From one mention to the next it steps back in time twice and forward once. In the other step the two dates are the same or cannot be put in order. Its longest leap back is about 16 months.'
		);
	});

	test('movement(steps) stays a sentence when one direction is missing', () => {
		expect(words.telling.movement(movement('2001', '2002', '2003'), 'article')).toBe(
			'The article mentions its 3 events 3 times. From one mention to the next it steps forward in time twice, and never back.'
		);
		expect(words.telling.movement(movement('2001'), 'article')).toBe(
			'The article mentions its one event once.'
		);
		expect(words.telling.movement(movementOf([]), 'article')).toBe('');
	});
});

describe('layoutPath', () => {
	test('layoutPath(occurrences, movement) sets mentions at even distances and later dates higher', () => {
		const { stops, compressedBefore } = path('2001', '2003', '2002');
		expect(stops.map(({ x }) => x)).toEqual([0.012, 0.5, 0.988]);
		const [first, highest, last] = stops.map(({ y }) => y);
		expect(highest).toBeLessThan(last!);
		expect(last).toBeLessThan(first!);
		expect(compressedBefore).toBeNull();
	});

	test('layoutPath(occurrences, movement) compresses the years that few mentions would spread over most of the height', () => {
		const recent = ['2015', '2016', '2018', '2020', '2021', '2022', '2023', '2024', '2025', '2026'];
		const { compressedBefore, stops } = path(...recent.slice(0, 5), '1976', ...recent.slice(5));
		expect(compressedBefore).toBe(utc(2015));
		expect(stops[5]?.y).toBeGreaterThan(0.9);
		expect(path(...recent).compressedBefore).toBeNull();
	});

	test('layoutPath(occurrences, movement) keeps the order of dates with and without compressed years', () => {
		const year = fc.integer({ min: 1000, max: 2999 });
		fc.assert(
			fc.property(fc.array(year, { minLength: 1, maxLength: 30 }), (years) => {
				const { stops, ticks } = path(...years.map(String));
				expect(stops).toHaveLength(years.length);
				for (const { y } of [...stops, ...ticks]) expect(y).toBeGreaterThanOrEqual(0.0399);
				for (const { y } of [...stops, ...ticks]) expect(y).toBeLessThanOrEqual(0.9601);
				for (const a of stops) {
					for (const b of stops)
						if (a.occurrence.standing.at! < b.occurrence.standing.at!) expect(a.y).toBeGreaterThan(b.y);
				}
				for (const [i, tick] of ticks.entries())
					if (i) expect(tick.y - ticks[i - 1]!.y).toBeGreaterThanOrEqual(0.1);
			}),
			{ seed: 7, numRuns: 50 }
		);
	});

	test('layoutPath(occurrences, movement) has round years on both sides of the beginning of our era', () => {
		const named = path('-0499', '-0299', '0100', '0410').ticks.map(({ time }) =>
			words.dates.instant(time, 'year')
		);
		expect(named).toContain('AD 1');
		expect(named.filter((name) => name.endsWith(' BC')).every((name) => /00 BC$/.test(name))).toBe(true);
		expect(named.length).toBeGreaterThan(3);
	});

	test('layoutPath(occurrences, movement) marks where the longest leap back arrives', () => {
		expect(path('2001', '2003', '2002').leap?.occurrence.event.id).toBe('e2');
		expect(path('2001', '2002').leap).toBeNull();
	});

	test('layoutPath(occurrences, movement) begins a section halfway between two mentions', () => {
		const { sections, stops } = layoutTelling(harbourStory, article).path;
		expect(sections).toEqual([
			{ number: 1, x: 0 },
			{ number: 2, x: (stops[2]!.x + stops[3]!.x) / 2 }
		]);
	});

	test('layoutPath([], movement) is empty, and one mention stands in the middle', () => {
		expect(layoutPath([], movementOf([]))).toMatchObject({ stops: [], line: '', sections: [], leap: null });
		expect(path('2001').stops[0]?.x).toBe(0.5);
	});
});

describe('wrapLines', () => {
	test('wrapLines(text, range, columns) breaks at spaces', () => {
		const text = 'one two three four';
		expect(
			wrapLines(text, { start: 4, end: text.length }, 9).map(({ start, end }) => text.slice(start, end))
		).toEqual(['two three', 'four']);
	});

	test('wrapLines(text, range, columns) keeps every word and never exceeds the columns', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中'), minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(fc.array(word), fc.integer({ min: 1, max: 20 }), (words, columns) => {
				const text = words.join('  ');
				const lines = wrapLines(text, { start: 0, end: text.length }, columns);
				for (const { start, end } of lines) expect(end - start).toBeLessThanOrEqual(columns);
				for (const { start, end } of lines) expect(end).toBeGreaterThan(start);
				const kept = lines.map(({ start, end }) => text.slice(start, end)).join('');
				expect(kept.replaceAll(' ', '')).toBe(words.join(''));
			}),
			{ seed: 7 }
		);
	});
});

describe('layoutMiniature', () => {
	const miniature = layoutMiniature(article, occurrences);
	const wordsAt = ({ key, width }: { key: string; width: number }) => {
		const start = Number(key.split(':')[1]);
		return article.text.slice(start, start + Math.round(width * 58));
	};

	test('layoutMiniature(source, occurrences) fills the height from the first line to the last', () => {
		const [first, last] = [miniature.lines[0]!, miniature.lines.at(-1)!];
		expect(first.y).toBe(0);
		expect(last.y + last.height).toBeCloseTo(1);
		for (const [i, line] of miniature.lines.entries()) {
			expect(line.width).toBeLessThanOrEqual(1);
			if (i) expect(line.y).toBeGreaterThan(miniature.lines[i - 1]!.y + line.height);
		}
	});

	test('layoutMiniature(source, occurrences) covers exactly the words of the passages', () => {
		const covered = miniature.stretches.map(wordsAt).join('|');
		expect(covered).toBe(
			'opened the lock in 1998 after |the flood of|1976|the harbour grew with it|Dockers walked out|since|the flood|They went back in May'
		);
	});

	test('layoutMiniature(source, occurrences) colours nested passages by the inner one, and names both events', () => {
		const inner = miniature.stretches.find((stretch) => wordsAt(stretch) === 'the flood of');
		expect(inner?.events).toEqual(['flood', 'lock']);
	});

	test('layoutMiniature(source, occurrences) marks the line of each heading', () => {
		expect(miniature.sections.map(({ number, title }) => [number, title])).toEqual([
			[1, 'The lock; why it was built'],
			[2, 'The strike']
		]);
		expect(miniature.sections[1]?.y).toBe(miniature.lines.filter(({ heading }) => heading)[1]?.y);
	});

	test('middleOf(passage, lines) is halfway through the lines that hold it', () => {
		const [heading, first, second] = miniature.lines;
		expect(middleOf({ start: first!.start + 4, end: second!.end }, miniature.lines)).toBe(
			(first!.y + second!.y + second!.height) / 2
		);
		expect(middleOf(heading!, miniature.lines)).toBe(heading!.height / 2);
	});
});

describe('sectionNames', () => {
	const sections = [
		{ number: 1, y: 0, title: 'The lock; why it was built' },
		{ number: 2, y: 0.5, title: 'A heading that goes on for far longer than any margin could ever hold' },
		{ number: 3, y: 0.55, title: 'Last' }
	];

	test('sectionNames(sections, height) keeps the heading up to its first colon or semicolon', () => {
		expect(sectionNames(sections, 1000)[0]?.lines).toEqual(['The lock …']);
	});

	test('sectionNames(sections, height) gives a name no more lines than there is room for', () => {
		expect(sectionNames(sections, 1000)[1]?.lines).toEqual(['A heading that goes …']);
		expect(sectionNames(sections, 2000)[1]?.lines).toEqual([
			'A heading that goes',
			'on for far longer',
			'than any margin could …'
		]);
		expect(sectionNames(sections, 200)[1]?.lines).toEqual([]);
	});

	test('sectionNames(sections, height) leaves out a number that would lie on the one above', () => {
		expect(sectionNames(sections, 1000).map(({ number }) => number)).toEqual([1, 2, 3]);
		expect(sectionNames(sections, 200).map(({ number }) => number)).toEqual([1, 2]);
	});
});

describe('withRoom', () => {
	const places = [0, 10, 20, 50, 55, 80];

	test('withRoom(signs, place, size) keeps the earlier of those that would overlap, in order of place', () => {
		expect(withRoom(places, (place) => place, 20)).toEqual([0, 20, 50, 80]);
	});

	test('withRoom(signs, place, size, isChosen) keeps the chosen ones before others', () => {
		expect(
			withRoom(
				places,
				(place) => place,
				20,
				(place) => place === 10
			)
		).toEqual([10, 50, 80]);
	});
});

describe('layoutTelling', () => {
	const layout = layoutTelling(harbourStory, article);

	test('layoutTelling(story, source) lists the described events in time order, evenly spaced', () => {
		expect(layout.rows.map(({ event, y }) => [event.id, y])).toEqual([
			['growth', 0.125],
			['flood', 0.375],
			['lock', 0.625],
			['strike', 0.875]
		]);
	});

	test('layoutTelling(story, source) opens each period once, at its first event in the list', () => {
		expect(layout.rows.map(({ opens }) => opens?.id ?? null)).toEqual([null, 'before', 'after', null]);
	});

	test('layoutTelling(story, source) draws one curve for each mention, from its lines to its row', () => {
		expect(layout.curves).toHaveLength(6);
		for (const { occurrence, path } of layout.curves) {
			const from = 100 * middleOf(occurrence.passage, layout.miniature.lines);
			const to = 100 * layout.rows.find(({ event }) => event === occurrence.event)!.y;
			const [start, end] = [/^M0,([\d.]+)C/, /100,([\d.]+)$/].map((edge) => Number(edge.exec(path)?.[1]));
			expect(start).toBeCloseTo(from, 2);
			expect(end).toBeCloseTo(to, 2);
		}
	});

	test('layoutTelling(story, source) draws first passages last, so that they lie on top', () => {
		expect(layout.curves.map(({ occurrence }) => occurrence.main)).toEqual([
			false,
			false,
			true,
			true,
			true,
			true
		]);
	});

	test('layoutTelling(story, source) is empty for a source that tells of nothing', () => {
		const silent = layoutTelling(harbourStory, { ...article, id: 'silent' });
		expect(silent).toMatchObject({ rows: [], curves: [], miniature: { stretches: [] } });
	});
});
