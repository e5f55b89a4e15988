import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { hardKinds, inTurn, languagesInTurn, visitsTo, windowsFor } from './spread.ts';

const widths = [1280, 390, 320];

describe('what is in turn', () => {
	test('is everything after so many turns, each once', () => {
		const all = [1, 2, 3, 4, 5, 6, 7];
		const seen = [0, 1, 2].flatMap((turn) => inTurn(all, turn, 3, false));
		expect(seen.toSorted()).toEqual(all);
		expect(inTurn(all, 4, 3, false)).toEqual(inTurn(all, 1, 3, false));
	});

	test('is everything at once where every combination is asked for', () => {
		expect(inTurn([1, 2, 3], 1, 3, true)).toEqual([1, 2, 3]);
		expect(kinds.every((kind) => windowsFor(kind, widths, 0, true) === widths)).toBe(true);
	});
});

describe.for([[widths], [[320, 390, 1280, 1600]], [[320, 1280]]])('of the windows %j', ([windows]) => {
	test('every kind of story has at least one', () => {
		expect(kinds.filter((kind) => !windowsFor(kind, windows!, 0, false).length)).toEqual([]);
	});

	test('each has four kinds at least, whichever view it is', () => {
		for (const turn of [0, 1, 2, 3, 4, 5]) {
			for (const window of windows!) {
				const there = kinds.filter((kind) => windowsFor(kind, windows!, turn, false).includes(window));
				expect(there.length).toBeGreaterThanOrEqual(4);
			}
		}
	});

	test('the hard kinds have the widest and the narrowest', () => {
		expect(hardKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
		for (const kind of hardKinds)
			expect(windowsFor(kind, windows!, 3, false)).toEqual([windows![0], windows!.at(-1)]);
	});
});

describe('of pages in several languages', () => {
	const views = ['', 'telling/', 'compare/', 'embed/', 'events/one/', 'events/two/'];
	const own = views.map((view) => `stories/one/${view}`);
	const pages = [...own, ...['fr', 'ru', 'ar'].flatMap((tag) => own.map((page) => `${tag}/${page}`))];

	test('each is seen in its own language and in one of the further, and each of those somewhere', () => {
		const seen = languagesInTurn(pages, false);
		expect(seen.slice(0, own.length)).toEqual(own);
		const further = seen.slice(own.length);
		expect(further.map((path) => path.slice(3)).toSorted()).toEqual(own.toSorted());
		expect(new Set(further.map((path) => path.slice(0, 2)))).toEqual(new Set(['fr', 'ru', 'ar']));
	});

	test('all are where every combination is asked for', () => {
		expect(languagesInTurn(pages, true).toSorted()).toEqual(pages.toSorted());
	});
});

describe('the views of a story', () => {
	const views = ['story', 'telling', 'compare', 'builder', 'embed', 'event'] as const;
	const visits = kinds.flatMap((kind) =>
		visitsTo(kind, views, widths, false).map((visit) => ({ ...visit, kind }))
	);

	test('are seen of every kind, its own page first', () => {
		for (const kind of kinds) {
			const [first, ...others] = visits.filter((visit) => visit.kind === kind);
			expect(first!.view).toBe('story');
			expect(others.length).toBeGreaterThanOrEqual(2);
		}
	});

	test.for(views)('are each seen in every window, and by axe: %s', (view) => {
		const there = visits.filter((visit) => visit.view === view);
		for (const width of widths)
			expect(there.filter(({ windows }) => windows.includes(width)).length).toBeGreaterThanOrEqual(2);
		expect(there.filter(({ withAxe }) => withAxe).length).toBeGreaterThanOrEqual(4);
	});

	test('are all seen in every window, and by axe, where every combination is asked for', () => {
		const all = visitsTo('bare', views, widths, true);
		expect(all).toEqual(views.map((view) => ({ view, windows: widths, withAxe: true })));
	});
});
