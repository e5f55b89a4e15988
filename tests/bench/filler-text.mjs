/** Words that say nothing about anything: whoever reads them sees at once that no document stands behind them. */
const words = {
	article: ['the', 'each', 'one', 'this', 'every', 'another', 'the', 'the'],
	adjective: `narrow quiet second early plain northern wooden open late small upper common dry steady western
		former round grey lower broad eastern short inner paper stone winter distant level southern spare`,
	noun: `harbour ledger market bridge office garden river gate council map road store letter mill tower field
		table clock orchard library ferry lantern bell canal valley workshop station wall pier meadow school quarry`,
	verb: `kept opened moved passed closed counted carried held reached joined crossed left filled listed named
		painted planned raised repaired sorted stood turned used watched weighed widened`,
	preposition: ['beside', 'near', 'behind', 'before', 'after', 'under', 'above', 'within', 'along', 'beyond'],
	conjunction: ['and', 'while', 'so', 'until', 'but']
};

/** @type {Record<keyof typeof words, string[]>} */
const listed = {
	...words,
	adjective: words.adjective.split(/\s+/),
	noun: words.noun.split(/\s+/),
	verb: words.verb.split(/\s+/)
};

/** The parts of speech of a sentence, gone through again and again. */
const grammar = /** @type {const} */ ([
	'article',
	'adjective',
	'noun',
	'verb',
	'article',
	'noun',
	'preposition',
	'article',
	'adjective',
	'noun',
	'conjunction'
]);

/**
 * Random numbers from 0 to 1 that are the same for the same seed, on every machine (mulberry32).
 * @param {number} seed a whole number
 */
export function randomFrom(seed) {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** @typedef {() => number} Random */

/**
 * @template T
 * @param {Random} random
 * @param {readonly T[]} list not empty
 * @returns {T}
 */
export function pick(random, list) {
	return /** @type {T} */ (list[Math.floor(random() * list.length)]);
}

/**
 * A whole number between two others, both included.
 * @param {Random} random
 * @param {number} least
 * @param {number} most
 */
export function between(random, least, most) {
	return least + Math.floor(random() * (most - least + 1));
}

/**
 * So many words in a row, the last of them a noun, all in lower case and without punctuation.
 * @param {Random} random
 * @param {number} count
 * @param {number} [first] which part of speech it begins with, from 0 for an article
 */
export function phrase(random, count, first = 0) {
	let text = '';
	for (let i = 0; i < count; i++) {
		const part = (i < count - 1 && grammar[(first + i) % grammar.length]) || 'noun';
		text += (i > 0 ? ' ' : '') + pick(random, listed[part]);
	}
	return text;
}

/** @param {string} text */
export function capitalised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Sentences of so many words together, of 8 to 14 words each.
 * @param {Random} random
 * @param {number} count
 */
export function sentences(random, count) {
	let text = '';
	for (let left = count; left > 0;) {
		const length = left < 15 ? left : between(random, 8, Math.min(14, left - 4));
		text += `${text && ' '}${capitalised(phrase(random, length))}.`;
		left -= length;
	}
	return text;
}
