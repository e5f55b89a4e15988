import { describe, expect } from 'vitest';
import { inTurn } from '../stories/spread.ts';
import { furtherPaths, paths, test, type Reader } from './harness.ts';
import { everyRule, violationsOn } from './violations.ts';

/** the rules whose answer colours can change; all else is as it is for the reader with the same window */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** @param turn of the first path: each of the next has other readers */
function rounds(readers: readonly Reader[], turn = 0): { path: string; reader: Reader }[] {
	return [...paths, ...furtherPaths].flatMap((path, place) =>
		inTurn(readers, place + turn, readers.length).map((reader) => ({ path, reader }))
	);
}

describe('axe', () => {
	test.for(rounds(['desktop', 'phone', 'narrow']))(
		'finds nothing on $path for a reader with: $reader',
		async ({ path, reader }, { open }) => {
			expect(await violationsOn(await open(path, reader), everyRule)).toEqual([]);
		}
	);

	test.for(rounds(['dark', 'phone, dark', 'forced colours'], 1))(
		'finds nothing wrong with the colours of $path for a reader with: $reader',
		async ({ path, reader }, { open }) => {
			expect(await violationsOn(await open(path, reader), ofColours)).toEqual([]);
		}
	);
});
