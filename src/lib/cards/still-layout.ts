import { stillSize } from '#lib/export/still-size.ts';
import { isFromSource } from '#lib/story/mention.ts';
import { documentKind, passagesOfEvent } from '#lib/story/lookup.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';
import { below, block, type TextBlock } from './card-layout.ts';

/** px, on every side */
const pad = 16;
/** px between the sides */
const inner = stillSize.width - 2 * pad;
/** px a quoted word stands in from the edge of its slip */
const inset = 12;

/** Where everything stands in the small picture that waits in the place of an embed, in px. */
export interface StillLayout {
	readonly pad: number;
	readonly inset: number;
	readonly title: TextBlock;
	readonly dek: TextBlock;
	readonly band: { readonly y: number; readonly width: number; readonly height: number };
	/** the event an embed shows first */
	readonly event: StoryEvent | undefined;
	readonly said: readonly TextBlock[];
	readonly slip: {
		readonly y: number;
		readonly height: number;
		readonly quote: TextBlock;
		readonly place: TextBlock;
	} | null;
	readonly foot: TextBlock;
}

/** A story as its embed shows it first, on a phone: its time in small, and the first event with its passage. */
export function layoutStill(story: Story): StillLayout {
	const kind = documentKind(story);
	const fromSource = story.events.filter(isFromSource);
	const [event] = fromSource;
	const title = block(story.title, 'sans-700', 20, 2, pad + 18, { step: 23, measure: inner });
	const dek = block(story.dek, 'sans-400', 13.5, 3, below(title) + 24, { step: 18, measure: inner });
	const band = { y: below(dek) + 34, width: inner, height: 118 };
	const bottom = stillSize.height - pad;
	const foot = block(words.cards.storyFoot(fromSource.length, story.publication), 'sans-400', 13, 1, bottom, {
		measure: inner
	});
	const common = { pad, inset, title, dek, band, event, foot };
	if (!event) return { ...common, said: [], slip: null };

	const date = block(words.basis.dated(event, kind), 'sans-600', 14, 1, band.y + band.height + 48, {
		measure: inner
	});
	const name = block(event.title, 'sans-700', 17, 2, below(date) + 24, { step: 20, measure: inner });
	const summary = block(event.summary ?? '', 'sans-400', 13.5, 4, below(name) + 22, {
		step: 18,
		measure: inner
	});
	const said = [date, name, summary];
	const [passage] = passagesOfEvent(story, event);
	if (!passage) return { ...common, said, slip: null };

	const top = below(summary) + 14;
	const room = Math.max(1, Math.floor((bottom - 74 - top) / 21));
	const measure = inner - 2 * inset;
	const quote = block(passage.exact, 'serif-400', 15, room, top + 24, { step: 21, measure });
	const locator = words.mention.cardLeads[event.mention] + words.source.locator(passage);
	const place = block(locator, 'sans-400', 13, 1, below(quote) + 24, { measure });
	return { ...common, said, slip: { y: top, height: place.y + 12 - top, quote, place } };
}
