import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capitalised, phrase, pick, randomFrom, sentences } from '../bench/filler-text.mjs';

/** What a folder of a story holds. */
interface Written {
	readonly yaml: string;
	readonly source: string;
}

const day = 86_400_000;

/** Events on days spread over a stretch of time, each in a paragraph of its own; nothing in it means anything. */
function write({
	seed,
	title,
	count,
	words,
	lanes,
	from,
	to
}: {
	readonly seed: number;
	readonly title: string;
	readonly count: number;
	/** of each paragraph */
	readonly words: number;
	readonly lanes: readonly string[];
	/** ms UTC */
	readonly from: number;
	readonly to: number;
}): Written {
	const random = randomFrom(seed);
	const events = Array.from({ length: count }, (_, i) => {
		const at = from + ((i + random()) / count) * (to - from);
		const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
		const when =
			i % 9 === 4 ? `${iso(at)}/${iso(at + 12 * day)}` : i % 5 === 3 ? iso(at).slice(0, 7) : iso(at);
		const name = capitalised(phrase(random, 3, 1));
		return {
			id: `event-${i + 1}`,
			when,
			name,
			said: `${sentences(random, 9).slice(0, -1)}, as note ${i + 1} says.`
		};
	});
	const source = events.map(
		({ said }, i) => `${i % 12 === 0 ? `## Part ${i / 12 + 1}\n\n` : ''}${said} ${sentences(random, words)}`
	);
	return {
		source: `# ${title}\n\n${source.join('\n\n')}\n`,
		yaml: [
			`title: ${title}`,
			'dek: Made for a test of words that mean nothing.',
			'language: en',
			'note: Made for a test.',
			'sources: [{ id: account, file: source.md, note: Made for a test. }]',
			'categories:',
			...lanes.map((lane, i) => `  - { id: lane-${i + 1}, title: ${lane} }`),
			'events:',
			...events.map(({ id, when, name, said }) =>
				[
					`  - id: ${id}`,
					`    title: ${name}`,
					`    label: ${name.slice(0, 30).trim()}`,
					`    summary: ${name}.`,
					`    when: ${when}`,
					'    basis: inferred',
					`    category: lane-${1 + Math.floor(random() * lanes.length)}`,
					`    actors: [${pick(random, ['', 'The council', 'The guild', 'The council, The guild'])}]`,
					'    mention: described',
					'    confidence: high',
					`    passages: [{ quote: ${JSON.stringify(said)} }]`
				].join('\n')
			)
		].join('\n')
	};
}

/** Stories that are too large to be written by hand, by the names of their folders. */
export const generatedStories: Readonly<Record<string, Written>> = {
	/** the size of an author's first real one: 65 events, 8,800 words */
	software: write({
		seed: 11,
		title: 'Thirty years of a program',
		count: 65,
		words: 122,
		lanes: ['Releases', 'Community', 'Money', 'Law'],
		from: Date.UTC(1993, 7, 16),
		to: Date.UTC(2023, 5, 10)
	}),
	'full-year': write({
		seed: 12,
		title: 'Three hundred events in a year',
		count: 300,
		words: 8,
		lanes: ['Harbour', 'Market', 'Council'],
		from: Date.UTC(1868, 0, 3),
		to: Date.UTC(1868, 11, 20)
	})
};

/** Writes the folders of the generated stories below `folder`. */
export function writeGeneratedStories(folder: string): void {
	for (const [name, { yaml, source }] of Object.entries(generatedStories)) {
		mkdirSync(join(folder, name), { recursive: true });
		writeFileSync(join(folder, name, 'story.yaml'), yaml);
		writeFileSync(join(folder, name, 'source.md'), source);
	}
}
