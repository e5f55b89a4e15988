import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, describe, expect } from 'vitest';
import { wordDocument } from '../reading/packed.ts';
import { sidewaysScroll, test } from './harness.ts';
import { everyRule, violationsOn } from './violations.ts';

const text = `The winter of the mill

The mill was built in 1821. On 3 March 1822 the river took it.

Nobody was hurt, as far as is known. A new one stood by May 1825, of stone.
`;
const saved = mkdtempSync(join(tmpdir(), 'workbench-'));
afterAll(() => rmSync(saved, { recursive: true }));
const tabs = ['Document', 'Passages', 'Events', 'Check', 'Publish'];

async function go(page: Page, tab: string): Promise<void> {
	await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: tab }).click();
}

/** Waits until what was done is kept on the device. */
async function kept(page: Page, words: string): Promise<void> {
	const read = () =>
		page.evaluate(
			() =>
				new Promise<string>((settle) => {
					const request = indexedDB.open('passage-timeline', 1);
					request.onsuccess = () => {
						const asked = request.result.transaction('workbench').objectStore('workbench').get('desk');
						asked.onsuccess = () => {
							const { desk } = (asked.result ?? {}) as { desk?: { texts: Map<string, string> } };
							request.result.close();
							settle([...(desk?.texts.values() ?? [])].join('\n'));
						};
					};
				})
		);
	await expect.poll(read).toContain(words);
}

describe('the workbench', () => {
	test('makes a timeline of a pasted text by keyboard alone, which opens from a disk and here again', async ({
		open,
		complaints
	}) => {
		const page = await open('/make/');
		await page.getByLabel('Paste its text').fill(text);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('story-title');

		await go(page, 'Passages');
		await page.locator('#text').focus();
		// two sentences that name their dates, and words of a third
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('{');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.getByRole('status').first().innerText()).toContain('waits for a date');
		await page.keyboard.press('e');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('event-title');
		// past the lane
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.type('about 1822');
		const frame = page.frameLocator('iframe.seen');
		await expect
			.poll(() =>
				frame
					.getByText('3 events')
					.first()
					.isVisible()
					.catch(() => false)
			)
			.toBe(true);

		await kept(page, 'when: 1822~');
		await page.reload();
		await expect.poll(() => page.getByText('The winter of the mill').first().isVisible()).toBe(true);
		await expect
			.poll(() =>
				frame
					.getByText('3 events')
					.first()
					.isVisible()
					.catch(() => false)
			)
			.toBe(true);

		await go(page, 'Publish');
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the timeline' }).click()
		]);
		const path = join(saved, 'mill.html');
		await file.saveAs(path);
		const html = readFileSync(path, 'utf8');
		expect(html).toContain('3 March 1822');

		await go(page, 'Document');
		await page.getByRole('button', { name: 'Begin another timeline' }).click();
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles({ name: 'mill.html', mimeType: 'text/html', buffer: Buffer.from(html) });
		await expect.poll(() => page.getByText('with 3 events').isVisible()).toBe(true);
		const onDisk = await open(pathToFileURL(path).href);
		expect(await onDisk.getByRole('heading', { level: 1 }).innerText()).toBe('The winter of the mill');
		expect(complaints).toEqual([]);
	});

	test('makes an event by taps alone, of words that are trimmed by taps', async ({ open, complaints }) => {
		const page = await open('/make/', 'phone');
		const steps = page.getByRole('navigation', { name: 'Steps' });
		await page.getByRole('button', { name: 'Try an example' }).tap();
		await page.getByRole('button', { name: 'Choose the passages' }).tap();
		await page.locator('#text').getByText('On 5 June 1832 the funeral').tap();
		await page.getByRole('group', { name: 'End' }).getByRole('button', { name: 'a word earlier' }).tap();
		await page.getByRole('button', { name: 'Take as an event' }).tap();
		await page.getByRole('button', { name: 'Title and date' }).tap();
		await expect
			.poll(() => page.locator('#event-passages p').first().innerText())
			.toBe('On 5 June 1832 the funeral of General Lamarque became a rising');
		await steps.getByRole('button', { name: 'Publish' }).tap();
		const make = page.getByRole('button', { name: 'Make the code' }).first();
		await expect.poll(() => make.isEnabled()).toBe(true);
		await make.tap();
		expect(await page.locator('pre').first().innerText()).toContain('<iframe');
		expect(await sidewaysScroll(page)).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('takes back and makes again whatever is done', async ({ open }) => {
		const page = await open('/make/');
		await page.getByRole('button', { name: 'Try an example' }).click();
		await go(page, 'Passages');
		await page.locator('#text').getByText('On 5 June 1832 the funeral').click();
		await page.getByRole('button', { name: 'Take as an event' }).click();
		const count = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Events' });
		await expect.poll(() => count.innerText()).toBe('Events1');
		await page.keyboard.press('Control+z');
		await expect.poll(() => count.innerText()).toBe('Events');
		await page.keyboard.press('Control+Shift+z');
		await expect.poll(() => count.innerText()).toBe('Events1');
	});

	test('passes axe and never scrolls sideways, whatever step is open', async ({ open }) => {
		const page = await open('/make/', 'narrow');
		const found: Record<string, unknown> = {};
		const look = async (name: string) => {
			const [violations, sideways] = [await violationsOn(page, everyRule), await sidewaysScroll(page)];
			if (violations.length || sideways) found[name] = { violations, sideways };
		};
		await look('empty');
		await page.getByRole('button', { name: 'Try an example' }).click();
		await go(page, 'Passages');
		await page.locator('#text').getByText('On 5 June 1832 the funeral').click();
		await page.getByRole('button', { name: 'Take as an event' }).click();
		await expect.poll(() => page.locator('iframe.seen').count()).toBe(1);
		for (const tab of tabs) {
			await go(page, tab);
			await look(tab);
		}
		expect(found).toEqual({});
	});

	test('says without a script what it is, and another way', async ({ open }) => {
		const page = await open('/make/', 'no script');
		expect(await page.locator('main pre').innerText()).toContain('passage-timeline new report.md');
	});

	test('offers what may be mended in a text, with what it changes, and takes a mend back', async ({
		open
	}) => {
		const page = await open('/make/');
		const pages = [1, 2, 3, 4].map((n) => `The mill of ${1820 + n} stood by the river.\n\n${n}\n\n`);
		await page.getByLabel('Paste its text').fill(`A report\n\n${pages.join('')}It burned in 1830.\n`);
		await page.getByRole('button', { name: 'Use this text' }).click();
		const sheet = page.locator('.sheet');
		const numbers = () => sheet.getByText(/^\d$/).count();
		await expect.poll(numbers).toBe(4);
		await page.getByRole('button', { name: 'Mend: Numbers of pages' }).click();
		await expect.poll(numbers).toBe(0);
		expect(await sheet.textContent()).toContain('It burned in 1830.');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(numbers).toBe(4);
		expect(await page.getByRole('button', { name: 'Mend: Numbers of pages' }).count()).toBe(1);
	});

	test('reads a Word document and a saved page, and says what to do of what cannot be read', async ({
		open,
		complaints
	}) => {
		const page = await open('/make/');
		const give = (name: string, buffer: Buffer) =>
			page.getByLabel('Open a file').setInputFiles({ name, mimeType: '', buffer });
		await give('scan.pdf', Buffer.from('%PDF-1.4'));
		await expect.poll(() => page.getByRole('status').textContent()).toContain('scan.pdf');
		await give('mill.txt', Buffer.from('The mill at K\xf6ln was built in 1821.', 'latin1'));
		await page.getByRole('button', { name: /^Read “mill.txt” as/ }).click();
		await expect.poll(() => page.locator('.sheet').textContent()).toContain('The mill at Köln');
		await page.getByRole('button', { name: 'Begin another timeline' }).click();
		await give(
			'page.html',
			Buffer.from('<title>Mills</title><nav>Home</nav><p>A mill was built in 1821.</p>')
		);
		await expect.poll(() => page.locator('.sheet').textContent()).toContain('A mill was built in 1821.');
		await page.getByRole('button', { name: 'Begin another timeline' }).click();
		await give(
			'report.docx',
			Buffer.from(wordDocument('<w:p><w:r><w:t>The mill burned in 1830.</w:t></w:r></w:p>'))
		);
		await expect.poll(() => page.locator('.sheet').textContent()).toContain('The mill burned in 1830.');
		expect(complaints).toEqual([]);
	});

	test('brings in an answer: takes what is letter for letter, shows what is mended, refuses the rest', async ({
		open,
		complaints
	}) => {
		const page = await open('/make/', 'narrow');
		await page.getByLabel('Paste its text').fill(text);
		await page.getByRole('button', { name: 'Use this text' }).click();
		await go(page, 'Passages');
		await page.getByText('Bring in events from elsewhere').click();
		const answer = [
			{ title: 'The river takes the mill', date: '1822-03-03', quote: 'On 3 March 1822 the river took it.' },
			{ title: 'A new mill', date: 'May 1825', quote: 'A new one stood by May, 1825', lane: 'Mills' },
			{ title: 'A flood', date: '12/13/14', quote: 'Nobody was hurt' },
			{ title: 'An earthquake', date: '1822', quote: 'The earth shook for eleven minutes without pause' }
		];
		const paste = page.getByLabel('Or paste it here');
		await paste.fill(`Sure!\n\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``);
		await page.getByRole('button', { name: 'Check it against the document' }).click();
		const heading = page.getByRole('heading', { name: 'Brought in: 4 events to take or leave' });
		await expect.poll(() => heading.evaluate((at) => at === document.activeElement)).toBe(true);
		expect(await violationsOn(page, everyRule)).toEqual([]);
		expect(await sidewaysScroll(page)).toBe(0);
		const offers = page.getByRole('region', { name: 'Brought in' }).locator('ol > li');
		expect(await offers.nth(1).locator('del, ins').allTextContents()).toEqual(['May, ', 'May ']);
		expect(await offers.nth(2).textContent()).toContain('12/13/14');
		expect(await offers.nth(3).textContent()).toContain('Refused');
		expect(await offers.nth(3).getByRole('button', { name: /^Take/ }).count()).toBe(0);

		const events = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Events' });
		expect(await events.innerText()).toBe('Events');
		await page.getByRole('button', { name: 'Take the 2 that stand letter for letter' }).click();
		await page.getByRole('button', { name: 'Take with the document’s words' }).click();
		expect(await events.innerText()).toBe('Events3');
		await kept(page, 'when: 1825-05');
		await page.keyboard.press('Control+z');
		await expect.poll(() => offers.count()).toBe(2);
		await page.keyboard.press('Control+z');
		await expect.poll(() => offers.count()).toBe(4);
		await kept(page, 'events: []');
		// what waits is there again too
		await page.reload();
		await go(page, 'Passages');
		await expect.poll(() => offers.count()).toBe(4);
		expect(complaints).toEqual([]);
	});

	test('brings in a dropped table, and seeks the sentence of each row', async ({ open }) => {
		const page = await open('/make/');
		const drop = (name: string, words: string) =>
			page.evaluate(
				([name = '', words = '']) => {
					const dataTransfer = new DataTransfer();
					dataTransfer.items.add(new File([words], name));
					document.body.dispatchEvent(
						new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
					);
				},
				[name, words]
			);
		await drop('events.csv', 'Title;When\nThe mill is built;1821\n');
		await expect
			.poll(() => page.getByRole('status').first().textContent())
			.toContain('Put in the document first');
		await drop('mill.txt', text);
		await expect.poll(() => page.locator('.sheet').textContent()).toContain('The mill was built in 1821.');
		await drop('events.csv', 'Title;When;Colour\nThe mill is built;1821;red\nA coronation;1830;\n');
		const offers = page.getByRole('region', { name: 'Brought in' });
		await expect.poll(() => offers.textContent()).toContain('Left: Colour.');
		expect(await offers.locator('li').first().textContent()).toContain('The mill was built in 1821.');
		await offers.getByRole('button', { name: 'Take with these words' }).first().click();
		// the date in those words is looked for first
		await expect.poll(() => offers.locator('li').count()).toBe(1);
		await offers.getByRole('button', { name: 'Take, and find its words later' }).click();
		await kept(page, 'date-phrase: 1821');
		await go(page, 'Events');
		await expect.poll(() => page.getByText('waits for a passage').count()).toBe(1);
	});

	test('orders, names and colours lanes, and makes periods of its gaps and by hand', async ({
		open,
		complaints
	}) => {
		const page = await open('/make/', 'narrow');
		await page.getByLabel('Paste its text').fill(text);
		await page.getByRole('button', { name: 'Use this text' }).click();
		await go(page, 'Passages');
		const quoted = [
			['Begun', '1821', 'The mill was built in 1821', 'Building'],
			['Lost', '1822', 'the river took it', 'Floods'],
			['Anew', '1901', 'A new one stood', 'Building']
		].map(([title, date, quote, lane]) => ({ title, date, quote, lane }));
		await page.getByText('Bring in events from elsewhere').click();
		await page.getByLabel('Or paste it here').fill(JSON.stringify(quoted));
		await page.getByRole('button', { name: 'Check it against the document' }).click();
		await page.getByRole('button', { name: 'Take the 3 that stand' }).click();
		await go(page, 'Events');
		await page.getByRole('button', { name: 'Move Floods up' }).press('Enter');
		// where it can go no further, the focus is on the other button
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
			.toBe('Move Floods down');
		await page.getByLabel('Name of lane 1').fill('High water');
		await page.getByLabel('Colour of High water').selectOption('teal');
		await kept(page, 'id: floods\n    title: High water\n    hue: 5\n  - id: building');

		await page
			.getByRole('button', { name: /^Take the period/ })
			.first()
			.click();
		await page.getByLabel('Name of the period').last().fill('Steam');
		await page.getByLabel('From').last().fill('about 1890');
		await page.keyboard.press('Enter');
		await kept(page, 'when: 1890~/..');
		await expect.poll(() => page.frameLocator('iframe.seen').getByText('Steam').count()).toBeGreaterThan(0);
		expect([await violationsOn(page, everyRule), await sidewaysScroll(page)]).toEqual([[], 0]);
		await page.keyboard.press('Control+z');
		await expect.poll(() => page.getByRole('button', { name: 'Remove the period: Steam' }).count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('leads from faults to the fields they are mended in, whatever they are of', async ({
		open,
		complaints
	}) => {
		const page = await open('/make/');
		const story = `title: A mill
language: en
dek: Of a mill.
note: Made up.
categories:
  - id: floods
    title: ""
periods:
  - id: steam
    title: Steam
    when: 189x
    basis: inferred
    summary: S
sources:
  - id: mill
    file: source.md
    title: A mill
    note: Made up.
    written: someday
events:
  - id: built
    title: Built
    when: "1821"
    basis: guessed
    category: floods
    passages:
      - quote: was built in 1821
  - id: sold
    title: Sold
    when: "1823"
    basis: stated
    category: floods
    passages:
      - quote: was sold in 1823
`;
		const zip = zipSync({ 'mill/story.yaml': strToU8(story), 'mill/source.md': strToU8(text) });
		await page
			.getByLabel('Open a file')
			.setInputFiles({ name: 'mill.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
		await go(page, 'Check');
		const faults = page.getByRole('button', { name: /story\.yaml:\d+/ });
		await expect.poll(() => faults.count()).toBeGreaterThan(0);
		const reached: Record<string, string> = {};
		for (let i = 0; i < (await faults.count()); i++) {
			const line = /yaml:(\d+)/.exec(await faults.nth(i).innerText())?.[1] ?? '';
			await faults.nth(i).click();
			const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
			await expect.poll(focused).not.toBe('');
			reached[line] = await focused();
			await go(page, 'Check');
		}
		expect(reached).toEqual({
			'7': 'lane-floods-title',
			'11': 'period-steam-when',
			'19': 'story-written',
			'24': 'event-basis',
			'34': 'event-passages'
		});
		expect(complaints).toEqual([]);
	});

	test('leads from a fault no form has a field for to its very line, which is changed there', async ({
		open
	}) => {
		const page = await open('/make/');
		const story = `title: A mill
language: en
dek: Of a mill.
note: Made up.
sources:
  - id: mill
    file: source.md
    title: A mill
    note: Made up.
events:
  - id: built
    title: Built
    when: "1821"
    basis: stated
    passages:
      - quote: was built in 1821
    references:
      - title: A book of mills
        url: nowhere
`;
		const zip = zipSync({ 'mill/story.yaml': strToU8(story), 'mill/source.md': strToU8(text) });
		await page
			.getByLabel('Open a file')
			.setInputFiles({ name: 'mill.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
		await go(page, 'Check');
		await page.getByRole('button', { name: /story\.yaml:19/ }).click();
		const lines = page.getByLabel('As it is written in story.yaml');
		await expect
			.poll(() =>
				lines.evaluate((field: HTMLTextAreaElement) =>
					field === document.activeElement
						? field.value.slice(field.selectionStart, field.selectionEnd).trim()
						: ''
				)
			)
			.toBe('url: nowhere');
		await lines.fill((await lines.inputValue()).replace('nowhere', '"https://example.org/mills'));
		await page.getByRole('button', { name: 'Use these lines' }).click();
		await expect.poll(() => page.locator('[role=alert]').count()).toBe(1);
		await lines.fill((await lines.inputValue()).replace('"https', 'https'));
		await page.getByRole('button', { name: 'Use these lines' }).click();
		await kept(page, 'url: https://example.org/mills\n');
	});

	test('draws of a long text what is near, wherever that is, and refuses one that is too long', async ({
		open
	}) => {
		const page = await open('/make/');
		const paragraphs = Array.from(
			{ length: 4000 },
			(_, i) => `In May ${1000 + (i % 900)} the mill of number ${i} was built. Nobody knows more of it.`
		);
		const file = (name: string, content: string) => ({
			name,
			mimeType: 'text/plain',
			buffer: Buffer.from(content)
		});
		const input = page.getByLabel('Open a file');
		await input.setInputFiles(file('longer.txt', 'A word and another. '.repeat(300_000)));
		await expect
			.poll(() => page.getByRole('status').first().innerText())
			.toContain('more than 5 are too many');
		await input.setInputFiles(file('long.txt', paragraphs.join('\n\n')));
		await go(page, 'Passages');
		await expect.poll(() => page.locator('.proposed li').count()).toBe(100);
		const options = page.locator('#text [role=option]');
		await expect.poll(() => options.count()).toBeGreaterThan(10);
		expect(await options.count()).toBeLessThan(1000);
		await page.locator('#text').focus();
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowUp');
		const chosen = page.locator('#text [aria-selected=true]');
		await expect.poll(() => chosen.innerText()).toContain('number 3999 was built');
		expect(await chosen.getAttribute('id')).toBe(
			await page.locator('#text').getAttribute('aria-activedescendant')
		);
		await page.keyboard.press('Enter');
		await kept(page, 'the mill of number 3999 was built');
		expect(await options.count()).toBeLessThan(1000);
	});

	test('stays whole while a story names no language, and reads dates in the one it is then told', async ({
		open,
		complaints
	}) => {
		const page = await open('/make/');
		const story = `title: Un moulin
dek: D'un moulin.
note: Made up.
sources: [{ id: mill, file: source.md, title: Un moulin, note: Made up. }]
categories: [{ id: floods, title: Crues }]
events:
  - { id: built, title: Bâti, when: "1821", basis: stated, category: floods, passages: [{ quote: bâti en 1821 }] }
`;
		const zip = zipSync({
			'moulin/story.yaml': strToU8(story),
			'moulin/source.md': strToU8('Le moulin fut bâti en 1821.\n')
		});
		await page
			.getByLabel('Open a file')
			.setInputFiles({ name: 'moulin.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
		for (const tab of ['Passages', 'Events', 'Document', 'Check']) await go(page, tab);
		await page
			.getByRole('button', { name: /language/ })
			.first()
			.click();
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('story-language');
		await page.locator('#story-language').selectOption('fr');
		await go(page, 'Events');
		await page.getByRole('button', { name: /Bâti/ }).first().click();
		await page.locator('#event-when').fill('vers juin 1821');
		await kept(page, 'when: 1821-06~');
		expect(complaints).toEqual([]);
	});

	test('tells of a full disk, loses nothing, and keeps all once there is room', async ({ open }) => {
		const page = await open('/make/');
		await page.evaluate(() => {
			const { put } = IDBObjectStore.prototype;
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
			addEventListener('room', () => (IDBObjectStore.prototype.put = put));
		});
		await page.getByRole('button', { name: 'Try an example' }).click();
		await expect.poll(() => page.getByRole('alert').textContent()).toContain('no room left');
		await page.evaluate(() => dispatchEvent(new Event('room')));
		await page.getByLabel('Title of the timeline').fill('Written in need');
		await kept(page, 'title: Written in need');
		expect(await page.getByRole('alert').count()).toBe(0);
	});

	test('is worked on in one tab at a time, and takes whole words of what a mouse marks', async ({ open }) => {
		const page = await open('/make/');
		await page.getByRole('button', { name: 'Try an example' }).click();
		await kept(page, 'The rising of June');
		const second = await page.context().newPage();
		await second.goto(page.url());
		await second.waitForSelector('html.js');
		await second.getByLabel('Title of the timeline').fill('Overwritten');
		await second.getByRole('button', { name: 'Work on it here' }).click();
		await expect
			.poll(() => second.getByLabel('Title of the timeline').inputValue())
			.toBe('The rising of June');
		await expect.poll(() => page.getByRole('alert').textContent()).toContain('open in another tab');
		await go(second, 'Passages');
		const at = (await second.locator('#text').getByText('On 5 June 1832').boundingBox())!;
		await second.mouse.move(at.x + 5, at.y + 12);
		await second.mouse.down();
		await second.mouse.move(at.x + 60, at.y + 12, { steps: 4 });
		await second.mouse.up();
		const chosen = await second.locator('.words q').innerText();
		expect('On 5 June 1832 the funeral').toContain(chosen);
		expect(`On 5 June 1832 the funeral `.split(' ')).toEqual(expect.arrayContaining(chosen.split(' ')));
	});
});
