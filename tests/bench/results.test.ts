import { describe, expect, test } from 'vitest';
import { compareRuns } from './report/compare.mjs';
import { writeReport } from './report/report.mjs';
import type { Results, Row } from './results.mjs';
import { judge } from './targets.mjs';

/** What a page was seen to do: ms to the first mark, and of a step of panning. */
function row(page: string, events: number, mark: number, pan: number | null = null, slower = 1): Row {
	const work = { total: pan ?? 0 } as NonNullable<Row['seen']['pan']>['work'];
	return {
		page,
		events,
		slower,
		seen: {
			loads: [
				{
					paint: { mark, first: mark },
					longTasks: { count: 0, blocking: 0 },
					sent: { bytes: { script: 50_000, html: 1, style: 1, font: 1, events: 1, other: 1 }, files: 1 }
				}
			],
			...(pan !== null && {
				pan: { frames: { p50: 16, p95: 16, max: 16.7, late: 0, count: 60 }, work, steps: 60, moved: true }
			}),
			problems: []
		}
	};
}

function results(rows: Row[], more: Partial<Results> = {}): Results {
	return {
		date: '2026-11-29T10:00:00Z',
		machine: '2 cores',
		browser: 'Chromium',
		minutes: 9,
		sizes: [12],
		rows,
		sites: [],
		builds: [],
		code: {},
		notMeasured: [],
		...more
	};
}

const both = (events: number, mark: number, slower = 1) =>
	['our story page', 'our embed'].map((page) => row(page, events, mark, null, slower));
const said = (run: Results, words: RegExp) => judge(run).find(({ target }) => words.test(target));

describe('judge', () => {
	test('judge(results) says yes only where everything was seen and within its bounds', () => {
		const ahead = [1, 4].flatMap((slower) => [
			...both(12, 140 * slower, slower),
			row('plain HTML list', 12, 100 * slower, null, slower),
			row('vis-timeline', 12, 150 * slower, null, slower)
		]);
		expect(said(results(ahead), /before that of every library/)?.isMet).toBe(true);
		expect(said(results(ahead), /within 1\.5×/)).toMatchObject({ isMet: true, seen: /^at most 1\.40×/ });
		const part = said(results(ahead.slice(0, 4)), /before that of every library/);
		expect(part).toMatchObject({ isMet: null, seen: expect.stringContaining('2 of 4 measured') });
	});

	test('judge(results) says no as soon as one is over, and which', () => {
		const late = [...both(12, 160), row('plain HTML list', 12, 100), row('vis-timeline', 12, 150)];
		expect(said(results(late), /before that of every library/)).toMatchObject({
			isMet: false,
			seen: expect.stringContaining('1.07× (story page, 12)')
		});
		expect(said(results(late), /within 1\.5×/)?.isMet).toBe(false);
	});

	test('judge(results) asks for a page of a thousand events as soon as for the plain list', () => {
		const run = results([...both(1000, 140), row('plain HTML list', 1000, 100)], { sizes: [1000] });
		expect(said(run, /within 1\.5×/)?.isMet).toBe(false);
	});

	test('judge(results) reads the memory of the parser', () => {
		const measured = [{ events: 100_000, peakHeapMB: 401 }];
		expect(said(results([], { code: { parseStory: { measured } } }), /parseStory/)?.isMet).toBe(false);
		expect(said(results([]), /parseStory/)?.isMet).toBeNull();
	});
});

describe('compareRuns', () => {
	test('compareRuns(before, now) measures against the plain list of the same run', () => {
		const before = results([row('plain HTML list', 12, 100), row('our embed', 12, 200)]);
		const busy = results([row('plain HTML list', 12, 200), row('our embed', 12, 400)]);
		const { differences, compared } = compareRuns(before, busy);
		expect(compared).toBe(6);
		expect(differences.map(({ page, change }) => [page, change])).toEqual([['plain HTML list', 2]]);
		const better = results([row('plain HTML list', 12, 100), row('our embed', 12, 100)]);
		expect(compareRuns(before, better).differences).toMatchObject([
			{ page: 'our embed', before: 200, now: 100, change: 0.5, isAgainstList: true }
		]);
	});

	test('compareRuns(before, now) leaves out what only one run has', () => {
		const before = results([row('our embed', 12, 200)]);
		expect(compareRuns(before, results([row('our embed', 12, 200, 4)])).compared).toBe(3);
		expect(compareRuns(before, results([row('our story page', 12, 200)])).compared).toBe(0);
	});
});

test('writeReport(results, before) prints the targets and what has changed', () => {
	const before = results([row('our embed', 12, 200)]);
	const report = writeReport(results([row('our embed', 12, 100)]), before);
	expect(report).toContain('### Targets');
	expect(report).toContain('### Since 2026-11-29 10:00');
	expect(report).toContain('| our embed, 12 | first event painted, ms | 200 | 100 | 0.50× by itself |');
});
