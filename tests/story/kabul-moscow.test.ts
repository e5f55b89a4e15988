import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventById, passageById } from '#lib/story/lookup.ts';
import { parseStory } from '#lib/story/parse/parse.ts';
import type { Mention, StoryEvent } from '#lib/story/types.ts';

/*
 * What is known of the first story, written down a second time: an edit of the data that changes one of these
 * facts has to change it here as well.
 */

const path = 'data/kabul-moscow';
const folder = new URL(`../../${path}/`, import.meta.url);
const story = parseStory({
	id: 'kabul-moscow',
	path,
	yaml: readFileSync(new URL('story.yaml', folder)),
	readSource: (file) => readFileSync(new URL(file, folder))
});

const article = story.sources[0]!;

/** The event with this id, which the story is known to have. */
function known(id: string): StoryEvent {
	const event = eventById(story, id);
	if (!event) throw new Error(`no such event: "${id}"`);
	return event;
}

/** Offsets of an event's passages, as listed. */
function placesOf({ passages }: StoryEvent): [start: number, end: number][] {
	return passages.map(({ passage }) => {
		const { start, end } = passageById(story, passage)!;
		return [start, end];
	});
}

function eventsOf(mention: Mention): StoryEvent[] {
	return story.events.filter((event) => event.mention === mention);
}

/** Every sentence of ours, with where it stands. */
function* ownWords(): Generator<[place: string, words: string]> {
	yield ['title', story.title];
	yield ['dek', story.dek];
	yield ['note', story.sourceNote];
	for (const { id, note } of story.sources) yield [`source ${id}`, note];
	for (const { id, title, shortTitle, summary, boundaryNote } of story.periods) {
		yield [`period ${id}`, [title, shortTitle, summary, boundaryNote ?? ''].join('\n')];
	}
	for (const { id, title, label, summary, basisNote, note } of story.events) {
		yield [`event ${id}`, [title, label, summary, basisNote ?? '', note?.text ?? ''].join('\n')];
	}
}

describe('parseStory(kabul-moscow) reads the article', () => {
	it('letter for letter', () => {
		const sha256 = createHash('sha256').update(article.text).digest('hex');
		expect(sha256).toBe('a6b54bfdfbe2e9d9cee6da2ca7bf87c138f672d04e084a94b4aedef5b46bd587');
		expect(article.text).toHaveLength(7810);
		expect(article.words).toBe(1201);
	});

	it('with its five sections', () => {
		const headings = article.blocks.filter(({ kind }) => kind === 'heading');
		expect(headings.map(({ start, end }) => article.text.slice(start, end))).toEqual([
			'Historical context; from the peace negotiation table to the field of technical cooperation',
			'Diplomatic coronation: Official recognition, Kabul’s only trump card',
			'The necessity of survival amidst threats: Why is Russia the only option?',
			'Pillars of a Comprehensive Alliance: Beyond the Military',
			'Summary and Strategic Outlook'
		]);
	});

	it('without author, title or address, since none is known', () => {
		expect(article).toMatchObject({ title: null, url: null, written: { edtf: '2026-05-27/..' } });
		expect(article.note).toMatch(/unsigned and undated/i);
	});
});

describe('parseStory(kabul-moscow) has', () => {
	it('57 events: 26 described, 21 instances, 10 for context', () => {
		expect(story.events).toHaveLength(57);
		expect(eventsOf('described')).toHaveLength(26);
		expect(eventsOf('instance')).toHaveLength(21);
		expect(eventsOf('context')).toHaveLength(10);
	});

	it('14 spans and 43 points, three of the points over several days', () => {
		expect(story.events.filter(({ kind }) => kind === 'span')).toHaveLength(14);
		const days = story.events.filter(({ kind, when }) => kind === 'point' && when.kind === 'interval');
		expect(days.map(({ id }) => id)).toEqual([
			'intra-afghan-2019-02',
			'intra-afghan-2019-05',
			'security-forum-2026'
		]);
	});

	it('one event that the article itself dates', () => {
		const stated = story.events.filter(({ basis }) => basis === 'stated');
		expect(stated).toMatchObject([{ id: 'political-reality-2015', datePhrase: 'from 2015 onwards' }]);
		expect(story.events.filter(({ basis }) => basis === 'inferred').map(({ id }) => id)).toEqual([
			'tense-relations',
			'soviet-arms-legacy',
			'decade-of-partnership',
			'trade-expansion',
			'channels-upgraded',
			'moscow-over-tehran',
			'leader-order'
		]);
	});

	it('five periods that follow one another', () => {
		expect(story.periods.map(({ id, when }) => [id, when.edtf])).toEqual([
			['tense-past', '../2015'],
			['support-channels', '2015/2021-08-15'],
			['de-facto-engagement', '2021-08-15/2025-04-17'],
			['state-to-state', '2025-04-17/2026-05-27'],
			['military-technical', '2026-05-27/..']
		]);
		for (const { shortTitle } of story.periods) expect(shortTitle.length).toBeLessThanOrEqual(14);
	});

	it('five categories in the order of the lanes', () => {
		expect(story.categories.map(({ title, hue }) => [title, hue])).toEqual([
			['Diplomacy', 1],
			['Law', 2],
			['Security', 3],
			['Military', 4],
			['Economy', 5]
		]);
	});

	it('51 passages, 48 of them under events that are not only context', () => {
		const context = new Set(eventsOf('context').map(({ id }) => id));
		expect(story.passages).toHaveLength(51);
		expect(story.passages.filter(({ events }) => events.some((id) => !context.has(id)))).toHaveLength(48);
	});

	it('a name for each of its actors that is used in one spelling', () => {
		const names = [...new Set(story.events.flatMap(({ actors }) => actors))];
		const folded = new Set(names.map((name) => name.toLowerCase()));
		expect(folded.size).toBe(names.length);
	});
});

describe('parseStory(kabul-moscow) finds the words of', () => {
	it.each([
		['political-reality-2015', 294, 518],
		['moscow-format', 519, 638],
		['takeover-2021', 204, 293],
		['channels-upgraded', 955, 1131],
		['ban-suspended-2025', 1384, 1671],
		['fsb-statement', 1384, 1671],
		['suspension-law-2024', 1384, 1430],
		['embassy-handover-2022', 1714, 1950],
		['recognition-2025', 1714, 1950],
		['credentials-putin-2026', 1778, 1844],
		['soviet-arms-legacy', 2733, 2872],
		['pakistan-bombing', 4523, 4574],
		['shoigu-warning', 4805, 4995],
		['minister-speech', 6042, 6186],
		['tense-relations', 6607, 6751],
		['agreement-2026', 6782, 7003]
	])('%s first at %i to %i', (id, start, end) => {
		expect(placesOf(known(id))[0]).toEqual([start, end]);
	});

	it('the court’s action where they stand, under every event that rests on them', () => {
		const passage = story.passages.find(({ id }) => id === 'this-legal-action-by-the-russian');
		expect(passage).toMatchObject({
			start: 1384,
			end: 1430,
			exact: 'This legal action by the Russian Supreme Court',
			events: ['suspension-law-2024', 'ban-suspended-2025'],
			section: 2
		});
	});

	it('the Moscow talks once for all the meetings that illustrate them', () => {
		const passage = story.passages.find(({ start }) => start === 539);
		expect(passage?.exact).toBe('the peace talks hosted by Moscow (Moscow format)');
		expect(passage?.events).toHaveLength(13);
	});
});

describe('parseStory(kabul-moscow) keeps apart', () => {
	const steps = ['embassy-handover-2022', 'recognition-2025', 'credentials-putin-2026'].map(known);

	it('the three steps that the article tells as one action', () => {
		expect(steps.map(({ when }) => when.edtf)).toEqual(['2022-04-09', '2025-07-03', '2026-01-15']);
		expect(steps.map(({ mention }) => mention)).toEqual(['described', 'described', 'instance']);
		for (const { note } of steps) expect(note?.text).toMatch(/the article .*as one action/i);
		for (const { summary } of steps) expect(summary).toMatch(/the article (joins|does not tell)/i);
	});

	it('what the article tells from what it does not', () => {
		for (const { passages, references } of eventsOf('context')) {
			expect(passages.every(({ role }) => role === 'illustrates')).toBe(true);
			expect(references).not.toHaveLength(0);
		}
		for (const { passages } of eventsOf('instance')) {
			expect(passages.every(({ role }) => role === 'illustrates')).toBe(true);
		}
		for (const { passages } of eventsOf('described')) {
			expect(passages.every(({ role }) => role === 'describes')).toBe(true);
		}
	});

	it('copies and aggregators from publications that report for themselves', () => {
		const references = story.events.flatMap((event) => event.references);
		const hosts = (kinds: 'weak' | 'others') => {
			const chosen = references.filter(({ kind }) => (kind === 'weak') === (kinds === 'weak'));
			return new Set(chosen.map(({ url }) => new URL(url).hostname));
		};
		expect([...hosts('weak')].sort()).toEqual([
			'archivio.pierluigipiccini.it',
			'centrasiadigest.com',
			'en.ckhq.net',
			'longform.social',
			'lowdown.today',
			'mactabak.ru',
			'mujico.org',
			'news.hanna-ai.com',
			'newsin60.co.uk',
			'patriotspostdaily.com',
			'smallwarsjournal.com',
			'stl.news',
			'ustower.net',
			'videolix.net',
			'web.lifelines.name',
			'www.aopnews.com',
			'www.govjobs.net.in'
		]);
		expect([...hosts('others')].filter((host) => hosts('weak').has(host))).toEqual([]);
	});

	it('the two events that rest on the article alone', () => {
		const alone = story.events.filter(({ references }) => references.length === 0);
		expect(alone).toMatchObject([
			{ id: 'moscow-over-tehran', note: { kind: 'article-alone' } },
			{ id: 'leader-order', note: { kind: 'article-alone' } }
		]);
	});
});

describe('parseStory(kabul-moscow) speaks', () => {
	it('of a ban that was suspended, and of "lifted" only in other people’s words', () => {
		for (const [place, words] of ownWords()) {
			expect(words.replace(/“[^”]*”/g, ''), place).not.toMatch(/\blift(s|ed|ing)?\b/i);
		}
		expect(known('ban-suspended-2025').title).toContain('suspended');
	});

	it('without taking sides, shouting or em dashes', () => {
		for (const [place, words] of ownWords()) {
			expect(words.replace(/“[^”]*”/g, ''), place).not.toMatch(/\b(claim|admit)|[—!]/i);
		}
	});

	it('of copies of the credentials before the letter itself', () => {
		expect(known('recognition-2025').summary).toContain('copies of the credentials');
		expect(known('embassy-handover-2022').note?.text).toMatch(/copies .* the letter of credence itself/);
	});

	it('of ten countries at the round without the Taliban', () => {
		expect(known('moscow-format-4')).toMatchObject({
			title: 'Ten countries met in Moscow without the Taliban',
			actors: ['Russia', 'Regional states', 'Qatar', 'United Arab Emirates', 'Saudi Arabia', 'Turkey']
		});
	});

	it('of strikes that were attributed to Pakistan, not all of them acknowledged', () => {
		const { title, summary, passages } = known('pakistan-bombing');
		expect(title).toMatch(/attributed/);
		expect(summary).toMatch(/denied or did not confirm/);
		expect(passages).toHaveLength(1);
	});

	it('in labels that say by themselves which meeting or strike they mean', () => {
		const labels = story.events.map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
		for (let round = 1; round <= 7; round += 1) {
			expect(known(`moscow-format-${round}`).label).toBe(`Moscow format, round ${round}`);
		}
		for (const { id, label } of story.events.filter(({ id }) => id.startsWith('pak-strike-'))) {
			expect(label, id).toMatch(/strike|explosion/i);
		}
	});

	it('in titles that no other event has', () => {
		const titles = story.events.map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('of why a date is what it is wherever the article has the event', () => {
		for (const { id, basisNote, mention } of story.events) {
			expect(basisNote !== null || mention === 'context', id).toBe(true);
		}
	});
});
