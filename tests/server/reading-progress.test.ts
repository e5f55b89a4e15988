import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWithProgress } from '#lib/server/reading-progress.ts';
import { exampleStory } from '../story/example.ts';

afterEach(() => vi.restoreAllMocks());

const { isTTY } = process.stderr;
afterEach(() => (process.stderr.isTTY = isTTY));

describe('readWithProgress', () => {
	it('readWithProgress(name, bytes, read) says nothing of a short story', () => {
		const said = vi.spyOn(console, 'error').mockReturnValue();
		expect(readWithProgress('short', 100_000, exampleStory).id).toBe('rising');
		expect(said).not.toHaveBeenCalled();
	});

	it('readWithProgress(name, bytes, read) says of a long one how many events were read, and in what time', () => {
		process.stderr.isTTY = false;
		const said = vi.spyOn(console, 'error').mockReturnValue();
		const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		expect(readWithProgress('long', 12_000_000, exampleStory).id).toBe('rising');
		expect(said.mock.calls).toEqual([[expect.stringMatching(/^read 3 events of long in \d+\.\d s$/)]]);
		expect(written).not.toHaveBeenCalled();
	});

	it('readWithProgress(name, bytes, read) names in a terminal what is being read, and takes it back', () => {
		process.stderr.isTTY = true;
		const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const fail = () => {
			throw new Error('fault');
		};
		expect(() => readWithProgress('long', 12_000_000, fail)).toThrow('fault');
		expect(written.mock.calls.map(([words]) => words)).toEqual(['reading long, 12 MB …', '\r\u001b[K']);
	});
});
