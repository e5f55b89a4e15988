import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { placePoint } from '#lib/layout/band/points.ts';
import { linearScale } from '#lib/layout/time/scale.ts';

const scale = linearScale({ from: Date.UTC(2020, 0), to: Date.UTC(2021, 0) });
const at = (iso: string) => scale.fraction(Date.parse(iso));
const place = (edtf: string) => placePoint(parseEdtf(edtf), scale);

describe('placePoint', () => {
	test('placePoint(date) stands at noon of a day and in the middle of a meeting over several', () => {
		expect(place('2020-04-17')).toEqual({ x: at('2020-04-17T12:00Z'), whisker: null });
		expect(place('2020-04-17/2020-04-18')).toEqual({ x: at('2020-04-18T00:00Z'), whisker: null });
		expect(place('2020-04-17?')!.whisker).toBeNull();
	});

	test('placePoint(date) carries a whisker over all it may mean when that is more than days', () => {
		expect(place('2020-04')).toEqual({
			x: at('2020-04-16'),
			whisker: { from: at('2020-04-01'), to: at('2020-05-01') }
		});
		expect(place('[2020-03-01..2020-03-10]')).toEqual({
			x: at('2020-03-06'),
			whisker: { from: at('2020-03-01'), to: at('2020-03-11') }
		});
		expect(place('2020-04-17~')!.whisker!.from).toBeCloseTo(at('2020-04-16T12:00Z'), 12);
	});

	test('placePoint(date) has a whisker without a start when only the latest date is known', () => {
		expect(place('[..2020-04]')).toEqual({
			x: at('2020-04-16'),
			whisker: { from: null, to: at('2020-05-01') }
		});
	});

	test('placePoint(date) keeps whiskers in the domain, and is nothing when the middle is not', () => {
		expect(place('2020~')!.whisker).toEqual({ from: 0, to: 1 });
		expect(place('[2020-04-17..]')!.whisker!.to).toBe(1);
		expect(place('2022')).toBeNull();
		expect(place('2019-12-31')).toBeNull();
	});
});
