import { describe, expect, test } from 'vitest';
import { readDocument } from '#lib/reading/read-document.ts';
import { lines, pdfOf, type Printed } from './printed.ts';

async function read(pages: readonly (readonly Printed[])[], options = {}) {
	const { source, title, notices } = await readDocument('a.pdf', pdfOf(pages, options));
	return { blocks: source.trim().split('\n\n'), title, notices: notices.map(({ message }) => message) };
}

/** Fills a line of these pages. */
const full = 'The council of the town met in the old hall by the quay, and it';

describe('readDocument(name, bytes) of a PDF', () => {
	test('puts lines together as paragraphs, parted by a gap, an indent, or a short end', async () => {
		const { blocks } = await read([
			[
				...lines([full, 'spoke of the port.', full, full], [50, 500]),
				...lines([full, 'spoke at length until'], [50, 440]),
				...lines([full, 'was night.'], [50, 416], { indent: 15 })
			]
		]);
		expect(blocks).toEqual([
			`${full} spoke of the port.`,
			`${full} ${full}`,
			`${full} spoke at length until`,
			`${full} was night.`
		]);
	});

	test('makes headings of larger type, and a title of what the document says', async () => {
		const page = [
			...lines(['The port'], [50, 560], { size: 20 }),
			...lines(['How it was built'], [50, 520], { size: 14 }),
			...lines([full, 'voted.'], [50, 500])
		];
		expect(await read([page], { title: 'The port of the town' })).toMatchObject({
			title: 'The port of the town',
			blocks: ['# The port', '## How it was built', `${full} voted.`]
		});
		expect(await read([page], { title: 'Microsoft Word - port.doc' })).toMatchObject({ title: 'The port' });
	});

	test('goes on over pages and columns, without their heads, feet and numbers', async () => {
		const page = (number: number, first: string): Printed[] => [
			['Journal of ports, volume 3', 50, 580, 8],
			...lines([first, full, full], [50, 500]),
			[String(number), 200, 20, 8]
		];
		const { blocks, notices } = await read([
			page(7, `Here ${full.slice(4)}`),
			page(8, 'went on to speak of the harbour and of the ships which had come'),
			page(9, 'from far away and were waiting for the tide before they left it')
		]);
		expect(blocks).toHaveLength(1);
		expect(blocks[0]).toContain('by the quay, and it went on to speak');
		expect(notices).toContain('the head or foot of pages was left out: Journal of ports, volume 3');
		expect(notices).toContain('the numbers of 3 pages were left out');
	});

	test('goes on over a page at the end of a sentence where paragraphs begin with an indent and none is there', async () => {
		const whole = full.replace(/, and it$/, '. So it.');
		const paragraph = (y: number, who: string) =>
			lines([`${who} ${full.slice(who.length + 4)}`, full.replace('council', who), 'said.'], [50, y], {
				indent: 15
			});
		const { blocks } = await read([
			[...paragraph(500, 'Widows'), ...lines([full.slice(3), whole], [50, 464], { indent: 15 })],
			[...lines([`It ${full.slice(3)}`, 'said.'], [50, 500]), ...paragraph(476, 'Sailor')]
		]);
		expect(blocks.map((block) => block.length > 150)).toEqual([false, true, false]);
	});

	test('goes on in the next column', async () => {
		const { blocks } = await read([
			[
				...lines(['The council of the town met in', 'the old hall by the quay, and it'], [30, 500]),
				...lines(['spoke of the port until dawn.'], [220, 500])
			]
		]);
		expect(blocks).toEqual([
			'The council of the town met in the old hall by the quay, and it spoke of the port until dawn.'
		]);
	});

	test('keeps what looks like the number of a page and counts on from no other', async () => {
		const { blocks, notices } = await read([
			[...lines([full, 'was the talk of'], [50, 500]), ['1917', 50, 476]],
			lines(['The second page has a text of its own, and no number at all.'], [50, 500])
		]);
		expect(blocks[0]).toMatch(/was the talk of 1917$/);
		expect(notices.join()).not.toContain('number');
		const front = ['iii', 'iv'].map((number): Printed[] => [
			[`Page ${number} has a text`, 50, 500],
			[number, 200, 20, 8]
		]);
		expect((await read(front)).notices).toContain('the numbers of 2 pages were left out');
	});

	test('makes words whole again that were parted, and says which', async () => {
		const { blocks, notices } = await read([
			lines([`${full} coun-`, 'cil met a well-', 'known guest.'], [50, 500])
		]);
		expect(blocks).toEqual([`${full} council met a wellknown guest.`]);
		expect(notices).toContain('a word was joined: council');
		expect(notices).toContain('a word was joined: wellknown');
	});

	test('leads from small raised numbers to the notes, which stand at the end', async () => {
		const { blocks, notices } = await read([
			[
				['It voted', 50, 500],
				['1', 83.5, 504, 6],
				[' on the port, as the minutes of that long and cold day say.', 87, 500],
				['1 Minutes of the council, page 4.', 50, 60, 7]
			],
			[['The second page has a text of its own, and no note at all.', 50, 500]]
		]);
		expect(blocks).toEqual([
			'It voted[1] on the port, as the minutes of that long and cold day say.',
			'The second page has a text of its own, and no note at all.',
			'[1] Minutes of the council, page 4.'
		]);
		expect(notices).toContain('a note stands at the end now');
	});

	test('leaves small type at the foot of a page in its place where it is no note', async () => {
		const { blocks } = await read([
			[...lines([full, full, 'wrote:'], [50, 500]), ['Dear council, here is the port.', 50, 60, 8]],
			[['The letter says no more, and nobody has answered it so far.', 50, 500]]
		]);
		expect(blocks[1]).toBe('Dear council, here is the port.');
	});

	test.each([
		['a damaged one', Uint8Array.of(0x25, 0x50, 0x44, 0x46), 'damaged'],
		['pictures of pages', pdfOf([[], []]), '2 pictures of pages, without text. Make text of it first (OCR)'],
		[
			'one under a password',
			pdfOf([[['Words', 50, 500]]], {
				trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`
			}),
			'under a password'
		]
	])('says what to do with %s', async (_, bytes, advice) => {
		await expect(readDocument('a.pdf', bytes)).rejects.toThrow(advice);
		await expect(readDocument('a.pdf', bytes)).rejects.toMatchObject({ name: 'Unreadable' });
	});
});
