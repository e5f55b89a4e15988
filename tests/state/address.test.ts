import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAddress, readAddress, writeAddress, type Address } from '#lib/state/address.ts';
import { noFilters } from '#lib/story/filters.ts';
import { storyById } from '#lib/server/stories.ts';
import type { Story } from '#lib/story/types.ts';

const story = storyById('kabul-moscow') as Story;
const actors = [...new Set(story.events.flatMap((event) => event.actors))];
const read = (query: string) => readAddress(new URLSearchParams(query), story);
const day = 86_400_000;

const addresses: fc.Arbitrary<Address> = fc.record({
	filters: fc.record({
		query: fc.string().map((text) => text.trim()),
		categories: fc.subarray(story.categories.map(({ id }) => id)),
		actors: fc.subarray(actors),
		basis: fc.subarray(['stated', 'inferred', 'referenced'] as const),
		mention: fc.subarray(['described', 'instance', 'context'] as const)
	}),
	context: fc.boolean(),
	view: fc.option(
		fc
			.tuple(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.integer({ min: 1, max: 20_000 }))
			.map(([from, days]) => ({ from: from * day, to: (from + days) * day }))
	),
	spacing: fc.constantFrom('scale' as const, 'even' as const),
	direction: fc.constantFrom(null, 'ltr' as const, 'rtl' as const)
});

describe('readAddress(query, story)', () => {
	it('reads back whatever writeAddress wrote', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const { address: back, ignored } = read(writeAddress(address));
				expect(ignored).toEqual([]);
				expect(back).toEqual(address);
			}),
			{ seed: 42 }
		);
	});

	it.each([
		'from=-0218-01-01&to=-0200-12-31',
		'from=-000218-01-01&to=-000200-12-31',
		'from=Y-12000&to=0033-04'
	])('reads years before AD 1: %s', (query) => {
		const { address, ignored } = read(query);
		expect(ignored).toEqual([]);
		expect(address.view?.from).toBeLessThan(Date.parse('0001-01-01'));
		expect(read(writeAddress(address)).address).toEqual(address);
	});

	it('gives the default for an empty query', () => {
		expect(read('')).toEqual({ address: defaultAddress, ignored: [] });
	});

	it('leaves out what it does not know and names it', () => {
		const { address, ignored } = read(
			'categories=law,flags&basis=guessed&from=2025-02-30&to=2026-01-01&spacing=wide&time=up'
		);
		expect(address).toEqual({ ...defaultAddress, filters: { ...noFilters, categories: ['law'] } });
		expect(ignored).toEqual([
			'categories=flags',
			'basis=guessed',
			'from=2025-02-30&to=2026-01-01',
			'spacing=wide',
			'time=up'
		]);
	});

	it('passes over parameters that are not its own in silence', () => {
		expect(read('utm_source=letter&fbclid=1')).toEqual({ address: defaultAddress, ignored: [] });
	});

	it('refuses a window that ends before it begins', () => {
		expect(read('from=2026-01-01&to=2025-01-01').address.view).toBe(null);
	});

	it('never throws, whatever the query', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (query) => {
				expect(() => read(query)).not.toThrow();
			}),
			{ seed: 42 }
		);
	});
});

describe('writeAddress(address)', () => {
	it('says nothing about what is as usual', () => {
		expect(writeAddress(defaultAddress)).toBe('');
	});

	it('keeps commas readable', () => {
		expect(
			writeAddress({ ...defaultAddress, filters: { ...noFilters, categories: ['law', 'military'] } })
		).toBe('categories=law,military');
	});
});
