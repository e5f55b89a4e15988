import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import EventList from '#lib/reader/list/EventList.svelte';
import { element, plain, values, words } from '../markup.ts';
import { rising } from '../rising.ts';

// Kit knows the address of the page; a test has none.
vi.mock('$app/state', () => ({ page: { url: new URL('https://example.org/stories/rising/') } }));

function list(): string {
	return plain(
		render(EventList, {
			props: { story: rising, home: '/stories/rising/', addressOf: ({ id }) => `https://example.org/${id}/` }
		}).body
	);
}

const head = (html: string, id: string) =>
	words(html.slice(html.indexOf(`title-period-${id}"`)).split('</header>')[0] ?? '');
const entry = (html: string, id: string) =>
	html.slice(html.indexOf(`id="event-${id}"`), html.indexOf('</article>', html.indexOf(`id="event-${id}"`)));

describe('<EventList>', () => {
	it('holds every event in order of time, context ones too', () => {
		const html = list();
		expect(values(html, 'data-event')).toEqual(rising.events.map(({ id }) => id));
		expect(values(html, 'data-mention').at(-1)).toBe('context');
	});

	it('says which voice is whose, once', () => {
		expect(words(list()).match(/Serif type is the sources’ own wording/g)).toHaveLength(1);
	});

	it('parts an event’s lane from what follows by a space, for those who do not see the sign between', () => {
		const heard = list().replace(/<span[^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/g, '');
		expect(heard).toContain('over a period');
		expect(heard).not.toMatch(/\S(<[^>]*>)*over a period/);
	});

	it('links every passage of every event, by an address of its own', () => {
		const html = list();
		for (const { id, passages } of rising.events) {
			const hrefs = values(entry(html, id), 'href');
			for (const { passage } of passages) expect(hrefs).toContain(`#passage-${passage}`);
			expect(hrefs).toContain(`#event-${id}`);
		}
	});

	it('quotes the source letter for letter, with the rest of its sentence', () => {
		const slip = element(entry(list(), 'funeral'), /<blockquote/);
		expect(words(slip).trim()).toBe('On 5 June the funeral of a general became a rising.');
		expect(words(element(slip, /<span class="words"/))).toBe('the funeral of a general became a rising');
	});

	it('gives a case one line, and its note at the foot', () => {
		const html = entry(list(), 'morning');
		expect(html).not.toContain('<blockquote');
		expect(words(html)).toMatch(/A case of\s+It fell the next morning, and the street was silent\.\s+§1 ¶2/);
		expect(words(element(html, /<summary[^>]*>Not traced/))).toBe('Not traced to another source');
	});

	it('says of context that it is not in the sources, also where it quotes what it is background to', () => {
		const said = words(entry(list(), 'novel'));
		expect(said).toContain('Not in the sources (context)');
		expect(said).toMatch(/Background to\s+Students raised a barricade/);
	});

	it('words dates, and gives machines only those that are plain', () => {
		const html = list();
		expect(entry(html, 'funeral')).toContain(
			'<time datetime="1832-06-05" data-edtf="1832-06-05">5 June 1832</time>'
		);
		expect(entry(html, 'students')).toContain('<span data-edtf="[1832-06-05..1832-06-06]">');
		expect(entry(html, 'students')).not.toContain('<time datetime="1832-06-05"');
	});

	it('says who dates an event, how sure that is, and what is weak', () => {
		const html = list();
		expect(words(entry(html, 'funeral'))).toMatch(
			/Inferred from the [a-z]+.*On 5 June.*Our confidence: medium\..*Students, Army/s
		);
		expect(words(entry(html, 'funeral'))).toContain('No outside references');
		const reference = words(entry(html, 'barricade'));
		expect(reference).toContain('1 outside reference');
		expect(reference).toContain('National Library, June 1832, weak source. Title in our words');
	});

	it('opens references in a new tab without telling them where the reader comes from', () => {
		const link = element(entry(list(), 'barricade'), /<a href="https:/);
		expect(link).toContain('target="_blank"');
		expect(link).toContain('rel="external noopener"');
		expect(link).toContain('referrerpolicy="no-referrer"');
	});

	it('heads every period with its dates and its number of events', () => {
		const html = list();
		expect(values(html, 'id').filter((id) => id.startsWith('period-'))).toEqual([
			'period-before',
			'period-rising'
		]);
		expect(head(html, 'before')).toContain('No events shown');
		expect(head(html, 'rising')).toContain('4 events');
		expect(head(html, 'rising')).toContain('It ended with the barricade.');
	});
});
