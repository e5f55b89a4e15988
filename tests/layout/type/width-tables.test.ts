import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widthTables } from '../../../src/tasks/measure-fonts.mjs';

test('the tables of widths are those of the shipped fonts: run src/tasks/measure-fonts.mjs when they are not', async () => {
	const tables = await widthTables();
	expect(tables).toHaveLength(4);
	for (const { path, text } of tables) expect(readFileSync(path, 'utf8')).toBe(text);
}, 120_000);
