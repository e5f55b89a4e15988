import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { between, capitalised, phrase, pick, randomFrom, sentences } from './filler-text.mjs';
import { dateAbout, FIRST, instants, isoDay, LAST } from './generated-dates.mjs';

/** @typedef {import('./filler-text.mjs').Random} Random */

/**
 * An event for libraries that know only days. `when` names the first and the last day; what has no end goes on to the
 * last day of the story.
 * @typedef {{
 *   readonly id: string, readonly title: string, readonly label: string,
 *   readonly when: { readonly start: string, readonly end: string }, readonly kind: 'point' | 'span',
 *   readonly category: string, readonly description: string
 * }} ListedEvent
 */

/** @typedef {{ readonly yaml: string, readonly source: string, readonly list: readonly ListedEvent[] }} GeneratedStory */

const categories = ['harbour', 'market', 'council', 'school', 'road'];
const actors = Array.from({ length: 20 }, (_, i) => `Actor ${i + 1}`);
const noteKinds = /** @type {const} */ (['accounts-differ', 'framing', 'interpretation', 'not-traced']);

/** Paragraphs under one heading. */
const SECTION = 25;

/**
 * A story in the project's own format with as many events as asked for, each resting on its own words of the source.
 * The same input gives the same story on every machine. Nothing in it means anything.
 * @param {{ seed: number, events: number, words?: number }} options `words`: of each summary, 40 when left out
 * @returns {GeneratedStory}
 */
export function generateStory({ seed, events: count, words = 40 }) {
	const random = randomFrom(seed);
	const events = instants(random, count).map((ms, i) => makeEvent(random, ms, i + 1, words));
	return {
		yaml: `${writeHead(random, count)}\nevents:\n${events.map((event) => event.yaml).join('\n')}`,
		source: writeSource(random, events),
		list: events.map(({ listed }) => listed)
	};
}

/**
 * Writes story.yaml and source.md, and the folder if it is not there.
 * @param {string} folder
 * @param {Pick<GeneratedStory, 'yaml' | 'source'>} story
 */
export function writeStory(folder, { yaml, source }) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'story.yaml'), yaml);
	writeFileSync(join(folder, 'source.md'), source);
}

/** @param {Random} random @param {number} count */
function writeHead(random, count) {
	const number = count.toLocaleString('en');
	const turns = between(random, 4, 7);
	const edges = Array.from({ length: turns }, (_, i) =>
		isoDay(FIRST + ((i + 0.7 + 0.6 * random()) / (turns + 1)) * (LAST - FIRST))
	);
	const periods = ['1976', ...edges].map(
		(from, i) => `  - id: period-${i + 1}
    title: Period ${i + 1}, ${phrase(random, 3)}
    short: Period ${i + 1}
    when: ${from}/${edges[i] ?? '2026'}
    basis: inferred
    summary: ${sentences(random, 14)}
`
	);
	return `# A generated story: words of a fixed list, put together by chance. It stands for the size of a story, not for one.

title: A generated story of ${number} events
dek: Words put together by chance, to see how a story of ${number} events behaves.
language: en
note: Nothing here happened. The source was generated with the story.

sources:
  - id: generated
    file: source.md
    note: Generated text.

categories:
${categories.map((id) => `  - id: ${id}\n    title: ${capitalised(id)}\n`).join('')}
periods:
${periods.join('\n')}`;
}

/**
 * @param {Random} random
 * @param {number} ms when it begins
 * @param {number} number from 1
 * @param {number} words of the summary
 */
function makeEvent(random, ms, number, words) {
	const { edtf, kind, start, end } = dateAbout(random, ms);
	const id = `record-${number}`;
	const title = capitalised(phrase(random, between(random, 5, 9)));
	const label = writeLabel(random, kind === 'point' ? 30 : 42);
	const category = pick(random, categories);
	const description = sentences(random, words);
	const isReferenced = random() < 1 / 3;
	const mention = isReferenced && random() < 0.3 ? 'context' : random() < 0.15 ? 'instance' : 'described';
	const basis = isReferenced ? 'referenced' : random() < 0.5 ? 'stated' : 'inferred';
	const quote = writeQuote(random, number);
	const who = Array.from({ length: between(random, 0, 3) }, () => pick(random, actors));
	const lines = [
		`  - id: ${id}`,
		`    title: ${title}`,
		`    label: ${label}`,
		`    summary: >-`,
		...wrap(description).map((line) => `      ${line}`),
		`    when: ${edtf.startsWith('[') ? `'${edtf}'` : edtf}`
	];
	if (kind === 'point' && edtf.includes('/')) lines.push('    kind: point');
	lines.push(`    basis: ${basis}`);
	if (random() < 0.1) lines.push(`    basis-note: ${sentences(random, 10)}`);
	lines.push(
		`    category: ${category}`,
		`    actors: [${[...new Set(who)].join(', ')}]`,
		`    mention: ${mention}`,
		`    confidence: ${pick(random, ['high', 'high', 'medium', 'low'])}`,
		'    passages:',
		`      - quote: ${quote}`
	);
	if (mention !== 'described') lines.push('        role: illustrates');
	if (isReferenced) {
		lines.push(
			'    references:',
			`      - publisher: Publisher ${between(random, 1, 30)}`,
			`        title: ${capitalised(phrase(random, 6))}`,
			`        url: https://example.org/records/${number}`,
			`        date: ${start}`,
			`        kind: ${pick(random, ['primary', 'agency', 'outlet', 'reference', 'weak'])}`
		);
	}
	if (random() < 0.08) {
		lines.push('    note:', `      kind: ${pick(random, noteKinds)}`, `      text: ${sentences(random, 16)}`);
	}
	/** @type {ListedEvent} */
	const listed = { id, title, label, when: { start, end }, kind, category, description };
	return { yaml: `${lines.join('\n')}\n`, quote, listed };
}

/**
 * Labels of two, three or five words, as many as there is room for.
 * @param {Random} random
 * @param {number} most characters
 */
function writeLabel(random, most) {
	const words = phrase(random, 5, 1).split(' ');
	const lengths = [5, 3, 2].slice(between(random, 0, 2));
	const labels = lengths.map((length) => words.slice(0, length).join(' '));
	return capitalised(labels.find((label) => label.length <= most) ?? labels.at(-1) ?? '');
}

/**
 * Eight to fifteen words that stand once in the source, and whose first six no other quote has: they hold a number.
 * @param {Random} random
 * @param {number} number
 */
function writeQuote(random, number) {
	const before = between(random, 2, 4);
	const first = between(random, 0, 10);
	const after = between(random, 8, 15) - before - 2;
	return `${phrase(random, before, first)} record ${number} ${phrase(random, after, first + before)}`;
}

/**
 * The source tells the events mostly in order of time, some of them much earlier or later than they were.
 * @param {Random} random
 * @param {readonly { quote: string }[]} events
 */
function writeSource(random, events) {
	const told = events
		.map(({ quote }, i) => ({ quote, at: i + (random() < 0.2 ? (random() - 0.5) * events.length * 0.3 : 0) }))
		.sort((a, b) => a.at - b.at);
	const parts = [`# A generated source with ${events.length.toLocaleString('en')} passages\n`];
	told.forEach(({ quote }, i) => {
		if (i % SECTION === 0) parts.push(`## Part ${i / SECTION + 1}, ${phrase(random, 3)}\n`);
		if (random() < 0.05) parts.push(`1. ${capitalised(phrase(random, 4))}:`);
		const before = sentences(random, between(random, 26, 40));
		const after = sentences(random, between(random, 26, 40));
		const aside = random() < 0.3 ? ` “${capitalised(phrase(random, 6))},” it says.` : '';
		parts.push(`${before}${aside} Of this ${quote}. ${after}\n`);
	});
	return parts.join('\n');
}

/** @param {string} text @returns {string[]} lines of at most 96 characters */
function wrap(text) {
	/** @type {string[]} */
	const lines = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line && line.length + 1 + word.length > 96) {
			lines.push(line);
			line = word;
		} else line += (line && ' ') + word;
	}
	return [...lines, line];
}
