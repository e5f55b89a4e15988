import { having } from '#lib/browser/data-names.ts';
import { splitTexts } from '#lib/state/joined-texts.ts';
import type { EventTexts } from '#lib/story/search.ts';
import type { Outline } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/**
 * The texts of a long story's events, folded when the site was built. The page says that they are under way.
 * @param titles texts made of what the page knows: where the others cannot be had, they must do
 */
export async function fetchTexts(
	page: HTMLElement,
	{ events }: Outline,
	titles: EventTexts
): Promise<EventTexts> {
	const notice = page.querySelector(having('notice'));
	const say = (said: string) => notice && (notice.textContent = said);
	say(words.site.loading);
	const response = await fetch(`${page.dataset.story}search.txt`).catch(() => null);
	const texts = response?.ok ? splitTexts(await response.text()) : null;
	say('');
	const places = new Map(events.map(({ id }, place) => [id, place]));
	return texts ? ({ id }) => texts[places.get(id) ?? -1] ?? '' : titles;
}
