import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { settle, test } from './harness.ts';

/** A short story with periods, context, disputes, cases and references: each of its views can be read in a minute. */
const views = {
	story: '/stories/context/',
	event: '/stories/context/events/closed/',
	telling: '/stories/context/telling/',
	embed: '/embed/context/',
	'embedded-comparison': '/embed/context/compare/'
};

test.for(Object.entries(views))(
	'%s is heard as it was read through: names, order and levels of headings, lists',
	async ([name, path], { open, second }) => {
		expect(existsSync(join(second.folder, path, 'index.html'))).toBe(true);
		const page = await open(`${second.address}/name${path}`);
		await settle(page);
		const heard = await page.locator('body').ariaSnapshot();
		// where links lead is asked elsewhere
		const lines = heard.split('\n').filter((line) => !line.includes('- /url:'));
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../snapshots/heard/${name}.txt`);
	}
);
