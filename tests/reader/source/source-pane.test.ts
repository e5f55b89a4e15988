import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import EventList from '#lib/reader/list/EventList.svelte';
import SourcePane from '#lib/reader/source/SourcePane.svelte';
import { storyById } from '#lib/server/stories.ts';
import { Reading } from '#lib/state/reading.svelte.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import { plain, values, words } from '../markup.ts';
import { rising } from '../rising.ts';

// Kit knows the address of the page; a test has none.
vi.mock('$app/state', () => ({ page: { url: new URL('https://example.org/stories/rising/') } }));

function pane(change?: (reading: Reading) => void): string {
	const reading = new Reading(rising, textsOf(rising));
	change?.(reading);
	return plain(render(SourcePane, { props: { story: rising, reading } }).body);
}

/** The segments of the text that lie under passages. */
function marks(html: string) {
	return [...html.matchAll(/<mark([^>]*)>(.*?)<\/mark>/gs)].map(([, attributes = '', content = '']) => ({
		id: values(attributes, 'id')[0] ?? null,
		passages: values(attributes, 'data-passages')[0]?.split(' ') ?? [],
		content,
		href: values(content, 'href')[0]
	}));
}

describe('<SourcePane>', () => {
	it('holds every source word for word, and nothing within a line that the source does not say', () => {
		const html = pane().replace(/<span class="number">[^<]*<\/span>/g, '');
		for (const { text, blocks } of rising.sources) {
			for (const { start, end } of blocks) {
				const line = text.slice(start, end);
				expect(words(html).split(line).length, line).toBeGreaterThan(1);
			}
		}
	});

	it('gives every link a name, also where only a space lies between passages within a longer one', () => {
		const story = storyById('kabul-moscow')!;
		const reading = new Reading(story, textsOf(story));
		const { body } = render(SourcePane, { props: { story, reading } });
		const links = marks(plain(body)).filter(({ href }) => href);
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter(({ content }) => !content.replace(/<[^>]*>/g, '').trim())).toEqual([]);
	});

	it('marks every passage: its segments joined are exactly its quotation', () => {
		const segments = marks(pane());
		for (const { id, exact } of rising.passages) {
			const over = segments.filter(({ passages }) => passages.includes(id));
			expect(over.map(({ content }) => words(content)).join('')).toBe(exact);
		}
	});

	it('gives every passage one place to link to, also where two begin together', () => {
		const ids = values(pane(), 'id').filter((id) => /^passage-(?!events-)/.test(id));
		expect(ids.toSorted()).toEqual(rising.passages.map(({ id }) => `passage-${id}`).toSorted());
		const together = marks(pane()).find(({ passages }) => passages.includes('fell'));
		expect(together?.id).toBe('passage-fell-silent');
		expect(together?.content).toContain('<span id="passage-fell"></span>');
	});

	it('leads from words to their event, to their period, or to the list of their events', () => {
		const href = (passage: string) => marks(pane()).find(({ passages }) => passages.at(-1) === passage)?.href;
		expect(href('funeral')).toBe('#event-funeral');
		expect(href('cholera')).toBe('#period-before');
		expect(href('students')).toBe('#passage-events-students');
	});

	it('and the list have no link between them that leads nowhere', () => {
		const html =
			pane() +
			plain(
				render(EventList, {
					props: {
						story: rising,
						home: '/stories/rising/',
						addressOf: ({ id }) => `https://example.org/${id}/`
					}
				}).body
			);
		const ids = values(html, 'id');
		const targets = values(html, 'href').filter((href) => href.startsWith('#'));
		expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('lists all events of every passage on which several rest, or which others lie over', () => {
		const html = pane();
		expect(html).not.toContain('id="passage-events-cholera"');
		const several = rising.passages.filter(({ id, events }) => events.length > 1 || id.startsWith('fell'));
		expect(several.length).toBeGreaterThan(2);
		for (const { id, events } of several) {
			const from = html.indexOf(`id="passage-events-${id}"`);
			const item = html.slice(from, html.indexOf('</ul>', from));
			for (const event of events) expect(item).toContain(`href="#event-${event}"`);
		}
	});

	it('says which passage is on the marker, and the way back to its event', () => {
		expect(words(pane((reading) => (reading.current = 'barricade')))).toContain(
			'Passage 4 of 7, The account, §1 ¶2'
		);
		const followed = pane((reading) => {
			reading.current = 'barricade';
			reading.passage = 'hour';
		});
		expect(followed).toContain('href="#event-barricade"');
		expect(words(followed)).toContain('Back to the event');
	});

	it('numbers sections and paragraphs in the margin; a lead shares the number of its paragraph', () => {
		const numbers = [...pane().matchAll(/<span class="number">(?:<bdi>)?([^<]*)</g)].map(
			([, number]) => number
		);
		expect(numbers).toEqual(['§1', '1', '2', '1']);
	});

	it('says how much of the text events rest on', () => {
		const [account, letter] = rising.sources.map(({ text }) => text.length);
		const used =
			'the funeral of a general became a rising'.length +
			'Students raised a barricade in the narrow street.'.length +
			'It fell the next morning, and the street was silent.'.length +
			'the barricade fell in an hour'.length;
		const share = Math.round((100 * used) / ((account ?? 0) + (letter ?? 0)));
		expect(words(pane())).toContain(`Events rest on ${share} % of the texts.`);
	});

	it('writes no inline style', () => {
		expect(pane()).not.toMatch(/ style=/);
	});
});
