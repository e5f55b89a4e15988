import { cardSize } from '#lib/export/oembed.ts';
import { basisWords, locator } from '#lib/export/words.ts';
import { wordDate } from '#lib/dates/wording.ts';
import { passagesOfEvent } from '#lib/story/lookup.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import { balanceLines, setLines, type Line } from './lines.ts';
import type { Face } from './typefaces.ts';

/** px */
const pad = 64;
const inner = cardSize.width - 2 * pad;
/** px from the top, of the lines at the foot of a card */
const foot = 594;
/** px from the top where what stands above the foot ends */
const floor = 546;
/** px, of a pair's card: lane names, the two columns, the space between them, the tag before a title */
const laneNames = 220;
const columnGap = 28;
const columnWidth = (inner - laneNames - columnGap) / 2;
const tag = 58;

/** Words on a card: where the first line's baseline stands, how far apart lines are, how large they are, in px. */
export interface Block {
	readonly lines: readonly Line[];
	readonly y: number;
	readonly step: number;
	readonly size: number;
}

export interface CardFoot {
	readonly y: number;
	readonly words: string;
}

export interface EventCardLayout {
	readonly pad: number;
	readonly date: Block;
	readonly basis: Block;
	readonly title: Block;
	/** the white sheet with the quoted words; `y` and `height` in px */
	readonly slip: {
		readonly y: number;
		readonly height: number;
		readonly quote: Block;
		readonly place: Block;
	} | null;
	/** where nothing is quoted */
	readonly summary: Block | null;
	readonly foot: CardFoot;
}

/** An event's share image: title, date with its basis, and the words it rests on. */
export function layoutEventCard(story: Story, event: StoryEvent): EventCardLayout {
	const date = block(wordDate(event.when), 'sans-600', 36, 1, pad + 32);
	const basis = block(basisWords[event.basis], 'sans-400', 27, 1, date.y + 42, { measure: inner - 36 });
	const title = fitted(event.title, basis.y + 70);
	const top = below(title) + 34;
	const [passage] = passagesOfEvent(story, event);
	const common = { pad, date, basis, title, foot: footOf(story.title, 'sans-400') };
	if (!passage) {
		const room = 1 + Math.floor((floor - top - 40) / 44);
		return { ...common, slip: null, summary: block(event.summary, 'sans-400', 32, room, top + 32) };
	}

	const room = 1 + Math.floor((floor - top - 124) / 46);
	const quote = block(passage.exact, 'serif-400', 32, room, top + 54, { step: 46, measure: inner - 68 });
	const lead = { described: '', instance: 'A case of these words: ', context: 'Background to these words: ' };
	const words = [`${lead[event.mention]}${locator(passage)}`, passage.sectionTitle]
		.filter(Boolean)
		.join(' · ');
	const place = block(words, 'sans-400', 25, 1, below(quote) + 44, { measure: inner - 68 });
	return { ...common, slip: { y: top, height: place.y + 24 - top, quote, place }, summary: null };
}

export interface StoryCardLayout {
	readonly pad: number;
	readonly title: Block;
	readonly dek: Block;
	readonly picture: { readonly y: number; readonly width: number; readonly height: number };
	readonly foot: CardFoot;
}

/** A story's share image: title, dek and its timeline in small. */
export function layoutStoryCard(story: Story): StoryCardLayout {
	const title = fitted(story.title, pad + 52);
	const picture = { y: floor - 150, width: inner, height: 150 };
	const room = 1 + Math.floor((picture.y - 34 - below(title) - 58) / 40);
	const told = story.events.filter(({ mention }) => mention !== 'context').length;
	return {
		pad,
		title,
		dek: block(story.dek, 'sans-400', 29, Math.min(room, 4), below(title) + 58, { step: 40 }),
		picture,
		foot: footOf(`${told} events, every one linked to its passage`, 'sans-400')
	};
}

/** One of the two columns of a pair's card. */
interface PairColumn {
	/** px from the left */
	readonly x: number;
	readonly letter: string;
	readonly title: Block;
	/** dates, then length and number of events */
	readonly facts: Block;
	/** how many events of each category, in the story's order */
	readonly counts: readonly { readonly count: EventCount; readonly words: Line }[];
}

export interface PairCardLayout {
	readonly pad: number;
	readonly kicker: Block;
	readonly columns: readonly [PairColumn, PairColumn];
	/** names of the categories; one row each, `y` the middle of the first */
	readonly lanes: { readonly y: number; readonly step: number; readonly names: readonly Line[] };
	readonly foot: CardFoot;
}

/** The share image of two periods side by side: what each is, and how many events of each category begin in it. */
export function layoutPairCard(story: Story, { subjects, facts }: Comparison): PairCardLayout {
	const kicker = block(story.title, 'sans-600', 27, 1, pad + 24);
	const top = kicker.y + 66;
	const columns = [0, 1].map((i) => {
		const { title, dates } = subjects[i]!;
		const { events, categories } = facts[i]!;
		const x = pad + laneNames + i * (columnWidth + columnGap);
		const setting = { face: 'sans-700', size: 38, measure: columnWidth - tag, lines: 2 } as const;
		return {
			x,
			letter: letters[i]!,
			title: { lines: balanceLines(title, setting), y: top, step: 44, size: 38 },
			said: [dates, `${wordLength(subjects[i]!)}, ${wordCount(events)}`],
			counts: categories.map(({ count }) => ({ count, words: lineOf(wordNumber(count), 'sans-700', 30) }))
		};
	});
	const under = Math.max(...columns.map(({ title }) => below(title))) + 44;
	const rows = { from: under + 70, to: floor - 8 };
	const step = Math.min(54, (rows.to - rows.from) / Math.max(1, story.categories.length));
	const placed = columns.map(({ said, ...column }) => ({
		...column,
		facts: {
			lines: said.flatMap((words) =>
				setLines(words, { face: 'sans-400', size: 25, measure: columnWidth, lines: 1 })
			),
			y: under,
			step: 33,
			size: 25
		}
	}));
	return {
		pad,
		kicker,
		columns: placed as [PairColumn, PairColumn],
		lanes: {
			y: rows.from + step / 2,
			step,
			names: story.categories.map(({ title }) => lineOf(title, 'sans-600', 27, laneNames - 48))
		},
		foot: footOf('Compared, each event with its passage', 'sans-400')
	};
}

function lineOf(words: string, face: Face, size: number, measure = inner): Line {
	return setLines(words, { face, size, measure, lines: 1 })[0] ?? { text: '', width: 0 };
}

function footOf(words: string, face: 'sans-400'): CardFoot {
	const [line] = setLines(words, { face, size: 25, measure: 700, lines: 1 });
	return { y: foot, words: line?.text ?? '' };
}

/** A title at the largest of three sizes at which two lines hold it. @param y baseline of the first at the largest */
function fitted(words: string, y: number): Block {
	const sizes = [54, 46, 40];
	const size = sizes.find((each) => setLines(words, setting(each, 3)).length <= 2) ?? 40;
	const step = Math.round(size * 1.14);
	return { lines: balanceLines(words, setting(size, 2)), y: y - 54 + size, step, size };
}

function setting(size: number, lines: number) {
	return { face: 'sans-700', size, measure: inner, lines } as const;
}

function block(
	words: string,
	face: Face,
	size: number,
	lines: number,
	y: number,
	{ step = Math.round(size * 1.36), measure = inner } = {}
): Block {
	return { lines: setLines(words, { face, size, measure, lines }), y, step, size };
}

/** The last line's baseline. */
function below({ lines, y, step }: Block): number {
	return y + (lines.length - 1) * step;
}
