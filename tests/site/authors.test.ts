import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { Author } from './authors/author.ts';
import { tasks } from './authors/texts.ts';
import { makesEvents, minutes, publishes, secondsAnEvent } from './authors/twelve-events.ts';
import { test } from './harness.ts';

const saved = mkdtempSync(join(tmpdir(), 'authors-'));
afterAll(() => rmSync(saved, { recursive: true }));

describe('an author at the workbench', () => {
	test.for(tasks.map((task) => [task.name, task] as const))(
		'makes a timeline of twelve events of %s, in few actions, and saves it',
		async ([, task], { open, complaints }) => {
			const author = new Author(await open('/make/'), 'keyboard and mouse');
			const account = await makesEvents(author, task);
			const path = join(saved, 'timeline.html');
			const published = await author.measured(() => publishes(author, path));
			const html = readFileSync(path, 'utf8');
			const missing = task.events.filter(({ title }) => !html.includes(title));
			expect(missing.map(({ title }) => title)).toEqual([]);

			const [whole, each] = [minutes(account, published, task), secondsAnEvent(account)];
			console.warn(
				`${task.name}: ${whole.toFixed(1)} minutes (aim: 10), ${each.toFixed(1)} s an event (aim: 25)`
			);
			// where the document says when, there is nothing to be done about the date
			for (const { event, actions } of account.filled)
				if (event.date === undefined) expect(actions, event.title).toBeLessThanOrEqual(3);
			expect(complaints).toEqual([]);
		}
	);
});
