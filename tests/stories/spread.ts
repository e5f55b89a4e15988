/**
 * Which combinations tests look at. There are too many kinds of story, views, widths and readers to try each with each
 * whenever something changes: `npm test` gives everything its turn, `npm run test:thorough` tries all with all.
 */
import { languageTags } from '#lib/text/languages.ts';
import { kinds } from './kinds.ts';

/** Every combination is asked for. Said here and nowhere else. */
export const thorough = process.env.THOROUGH === '1';

/** The kinds that fill a window most: whatever is narrow or wide is tried with them. */
export const hardKinds: readonly string[] = ['arabic', 'long-titles', 'long-words', 'twelve-lanes'];

const ordinary = kinds.filter((kind) => !hardKinds.includes(kind));

/**
 * Of several things, those whose turn it is: every `among`-th, beginning at the `turn`-th. So many turns one after the
 * other have had them all.
 */
export function inTurn<T>(all: readonly T[], turn: number, among: number, whole = thorough): readonly T[] {
	return whole ? all : all.filter((_, i) => i % among === turn % among);
}

/**
 * The windows in which a story of a kind is looked at: one of them, or, of a hard kind, the first and the last.
 * @param windows from the widest to the narrowest, or the other way round
 * @param turn of what is looked at in the story: one view after the other is seen in another window
 */
export function windowsFor<T>(kind: string, windows: readonly T[], turn = 0, whole = thorough): readonly T[] {
	if (!whole && hardKinds.includes(kind)) return windows.filter((_, i) => i % (windows.length - 1) === 0);
	return inTurn(windows, Math.max(ordinary.indexOf(kind), 0) + turn, windows.length, whole);
}

/**
 * Of pages in several languages those whose turn it is: each in its own place in one of the further languages, and each language
 * for some. Pages that have no further language stay.
 * @param paths from the top of a site: `stories/…`, or `fr/stories/…`
 */
export function languagesInTurn(paths: readonly string[], whole = thorough): readonly string[] {
	const further = new Map<string, string[]>();
	const own: string[] = [];
	for (const path of paths) {
		const [first = ''] = path.split('/');
		if (!languageTags.some((tag) => tag === first)) {
			own.push(path);
			continue;
		}
		const page = path.slice(first.length + 1);
		further.set(page, [...(further.get(page) ?? []), path]);
	}
	return [
		...own,
		...[...further.values()].flatMap((alike, turn) => inTurn(alike, turn, alike.length, whole))
	];
}

/** What is done about one view of a story. */
export interface Visit<View, Window> {
	readonly view: View;
	readonly windows: readonly Window[];
	/** axe is asked, too, which takes longer than all else */
	readonly withAxe: boolean;
}

/**
 * The views of a story that are looked at: the first, and every second of the others.
 * @param views the story's own page first
 */
export function visitsTo<View, Window>(
	kind: string,
	[first, ...others]: readonly [View, ...View[]],
	windows: readonly Window[],
	whole = thorough
): Visit<View, Window>[] {
	const place = kinds.indexOf(kind);
	const seen = [first, ...inTurn(others, place, 2, whole)];
	const asked = inTurn(seen, Math.floor(place / 2), 2, whole);
	return seen.map((view, turn) => ({
		view,
		windows: windowsFor(kind, windows, turn, whole),
		withAxe: asked.includes(view)
	}));
}
