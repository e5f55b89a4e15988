import { isRightToLeft } from '#lib/layout/type/direction.ts';
import { cardSize } from '#lib/export/oembed.ts';
import { words } from '#lib/words/words.ts';
import { passagesOfEvent, documentKind } from '#lib/story/lookup.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import { balanceLines, setLines, type Line } from '#lib/layout/type/set-lines.ts';
import type { Face } from '#lib/layout/type/faces.ts';

/** px, on every side; between the sides */
export const pad = 64;
export const inner = cardSize.width - 2 * pad;
/** px from the top, of the lines at the foot of a card */
const foot = 594;
/** px from the top where what stands above the foot ends */
export const floor = 546;

/** Words on a card: where the first line's baseline stands, how far apart lines are, how large they are, in px. */
export interface TextBlock {
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
	readonly date: TextBlock;
	readonly basis: TextBlock;
	readonly title: TextBlock;
	/** the white sheet with the quoted words; `y` and `height` in px */
	readonly slip: {
		readonly y: number;
		readonly height: number;
		readonly quote: TextBlock;
		readonly place: TextBlock;
	} | null;
	/** where nothing is quoted */
	readonly summary: TextBlock | null;
	readonly foot: CardFoot;
}

/** An event's share image: title, date with its basis, and the words it rests on. */
export function layoutEventCard(story: Story, event: StoryEvent): EventCardLayout {
	const date = block(words.dates.date(event.when), 'sans-600', 36, 1, pad + 32);
	const basis = block(words.basis.title(event.basis, documentKind(story)), 'sans-400', 27, 1, date.y + 42, {
		measure: inner - 36
	});
	const title = fitted(event.title, basis.y + 70);
	const top = below(title) + 34;
	const [passage] = passagesOfEvent(story, event);
	const common = { pad, date, basis, title, foot: footOf(story.title, 'sans-400') };
	if (!passage) {
		const room = 1 + Math.floor((floor - top - 40) / 44);
		return { ...common, slip: null, summary: block(event.summary ?? '', 'sans-400', 32, room, top + 32) };
	}

	const room = 1 + Math.floor((floor - top - 124) / 46);
	const quote = block(passage.exact, 'serif-400', 32, room, top + 54, { step: 46, measure: inner - 68 });
	const locator = words.source.locator(passage);
	const section = passage.sectionTitle ?? '';
	const said = [
		// in a line of words from right to left it keeps its order
		words.mention.cardLeads[event.mention] + (isRightToLeft(section) ? `\u2066${locator}\u2069` : locator),
		section
	]
		.filter(Boolean)
		.join(' · ');
	const place = block(said, 'sans-400', 25, 1, below(quote) + 44, { measure: inner - 68 });
	return { ...common, slip: { y: top, height: place.y + 24 - top, quote, place }, summary: null };
}

export interface StoryCardLayout {
	readonly pad: number;
	readonly title: TextBlock;
	readonly dek: TextBlock;
	readonly picture: { readonly y: number; readonly width: number; readonly height: number };
	readonly foot: CardFoot;
}

/** px of a story's drawing: what it has at least, a lane in which counts touch no other lane's, its years, and what is said above it */
const leastPicture = 150;
const lane = 24;
const years = 30;
const caption = 34;

/** A story's share image: title, dek and its timeline in small, as high as its lanes ask for where there is room. */
export function layoutStoryCard(story: Story): StoryCardLayout {
	const title = fitted(story.title, pad + 52);
	const room = 1 + Math.floor((floor - leastPicture - caption - below(title) - 58) / 40);
	const dek = block(story.dek, 'sans-400', 29, Math.min(room, 4), below(title) + 58, { step: 40 });
	const asked = story.categories.length * lane + years;
	const height = Math.max(leastPicture, Math.min(asked, floor - caption - below(dek)));
	const fromSource = story.events.filter(isFromSource).length;
	return {
		pad,
		title,
		dek,
		picture: { y: floor - height, width: inner, height },
		foot: footOf(words.cards.storyFoot(fromSource, story.publication), 'sans-400')
	};
}

/** What stands at the foot of a card. */
export function footOf(words: string, face: 'sans-400'): CardFoot {
	const [line] = setLines(words, { face, size: 25, measure: 700, lines: 1 });
	return { y: foot, words: line?.text ?? '' };
}

/** A title at the largest of three sizes at which two lines hold it. @param y baseline of the first at the largest */
function fitted(words: string, y: number): TextBlock {
	const sizes = [54, 46, 40];
	const size = sizes.find((each) => setLines(words, setting(each, 3)).length <= 2) ?? 40;
	const step = Math.round(size * 1.14);
	return { lines: balanceLines(words, setting(size, 2)), y: y - 54 + size, step, size };
}

function setting(size: number, lines: number) {
	return { face: 'sans-700', size, measure: inner, lines } as const;
}

/** Words set in as many lines as there may be. @param y baseline of the first */
export function block(
	words: string,
	face: Face,
	size: number,
	lines: number,
	y: number,
	{ step = Math.round(size * 1.36), measure = inner } = {}
): TextBlock {
	return { lines: setLines(words, { face, size, measure, lines }), y, step, size };
}

/** The last line's baseline. */
export function below({ lines, y, step }: TextBlock): number {
	return y + (lines.length - 1) * step;
}
