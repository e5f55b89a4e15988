import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { inOrderOfTime } from '#lib/story/parse/order.ts';

const event = (id: string, edtf: string, order?: number) => ({ id, when: parseEdtf(edtf), order });
const ids = (events: ReturnType<typeof event>[]) => inOrderOfTime(events).map(({ id }) => id);

test('inOrderOfTime(events) goes by dates, then as they are written', () => {
	expect(
		ids([event('c', '1993-08-16'), event('a', '1993-08/1993-12'), event('b', '1993-08/1993-12')])
	).toEqual(['a', 'b', 'c']);
});

test('inOrderOfTime(events) takes the order of those whose dates overlap, and moves no others', () => {
	const span = event('span', '1993-08/1993-12', 2);
	const founded = event('founded', '1993-08-16', 1);
	expect(ids([span, event('other', '1993-08-10'), founded])).toEqual(['founded', 'other', 'span']);
	expect(ids([event('later', '1995', 1), event('earlier', '1994', 2)])).toEqual(['earlier', 'later']);
});
