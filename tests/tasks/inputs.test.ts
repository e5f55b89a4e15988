import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inputsState, storiesState } from '../../src/tasks/inputs.mjs';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'stories-'));
	cpSync('tests/stories/one-event', join(folder, 'one'), { recursive: true });
	vi.stubEnv('STORIES_DIR', folder);
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

describe('storiesState()', () => {
	test('stays while nothing changes', () => {
		expect(storiesState()).toBe(storiesState());
	});

	test.each([
		['is changed', () => writeFileSync(join(folder, 'one', 'source.md'), 'Other words.')],
		['is added', () => writeFileSync(join(folder, 'one', 'second.md'), '')],
		['is taken away', () => rmSync(join(folder, 'one', 'source.md'))]
	])('becomes another when a file %s', (_, change) => {
		const before = storiesState();
		change();
		expect(storiesState()).not.toBe(before);
	});
});

describe('inputsState()', () => {
	test.each([
		['STORIES_DIR', 'data'],
		['BASE_PATH', '/name'],
		['PUBLIC_SITE_URL', 'https://example.org']
	])('becomes another when %s does', (name, value) => {
		const before = inputsState();
		vi.stubEnv(name, value);
		expect(inputsState()).not.toBe(before);
	});
});
