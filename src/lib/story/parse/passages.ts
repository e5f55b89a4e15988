import { locate } from '#lib/text/document.ts';
import type { Path, Report } from './fault.ts';
import { show } from '#lib/text/show.ts';
import type { Placed, QuoteDraft } from './places.ts';
import type { Passage, Source, StoryEvent } from '#lib/story/types.ts';

/** A place that is quoted, by one event or several. */
interface Spot extends Placed {
	/** as the author wrote it, or made of the first words */
	readonly id: string;
}

/** The passage of every quote, before it is known which events are where in time. */
export type PassageIds = ReadonlyMap<QuoteDraft, Spot>;

/**
 * Gives every place one id, whoever quotes it. An `id` written at one quote holds for all quotes of the same place.
 * Reports two ids for one place, one id for two places, and a place quoted twice in one list.
 */
export function nameSpots(
	placed: readonly Placed[],
	sources: ReadonlyMap<string, Source>,
	report: Report,
	lineOf: (path: Path) => number
): PassageIds {
	const byPlace = new Map<string, Placed[]>();
	for (const quote of placed) {
		const place = `${quote.source} ${quote.start} ${quote.end}`;
		const same = byPlace.get(place);
		if (same) same.push(quote);
		else byPlace.set(place, [quote]);
	}
	const spots = new Map<QuoteDraft, Spot>();
	const taken = new Map<string, Spot>();
	for (const quotes of byPlace.values()) {
		const [first] = quotes;
		if (!first) continue;
		const named = quotes.find(({ draft }) => draft.id !== undefined);
		const exact = sources.get(first.source)?.text.slice(first.start, first.end) ?? '';
		const spot = { ...(named ?? first), id: named?.draft.id ?? passageSlug(exact, first.start) };
		const owners = new Set<string>();
		for (const { draft, path } of quotes) {
			spots.set(draft, spot);
			if (draft.id !== undefined && draft.id !== spot.id) {
				const message = `the same words have the id ${show(spot.id)} in line ${lineOf(spot.path)}; keep one`;
				report([...path.slice(0, -1), 'id'], `${message}: ${show(draft.id)}`);
			}
			const owner = path.slice(0, 2).join(' ');
			if (owners.has(owner)) {
				report(path, `the same place is quoted twice here; keep one: ${show(draft.quote)}`);
			}
			owners.add(owner);
		}
		const rival = taken.get(spot.id);
		if (!rival) taken.set(spot.id, spot);
		else {
			const message = `another place, in line ${lineOf(rival.path)}, has the same id; give one of them a different \`id\``;
			report(spot.path, `${message}: ${show(spot.id)}`);
		}
	}
	return spots;
}

/** Scripts that put no space between words: as many letters are taken as six words may have. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The first six words as an id, in the letters and digits of their script, Latin ones without accents; the offset when
 * they have neither.
 */
export function passageSlug(exact: string, start: number): string {
	const words = exact.trim().split(/\s+/).slice(0, 6).join(' ').normalize('NFKD').toLowerCase();
	const plain = words.replace(/(?<=\p{sc=Latin})\p{M}+|['’]/gu, '').normalize('NFC');
	const parts = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [`at-${start}`];
	const most = unspaced.test(plain) ? 24 : 80;
	return Array.from(parts.join('-')).slice(0, most).join('').replace(/-$/, '');
}

/** The passages in reading order: source by source as they are listed, then by where they begin and end. */
export function gatherPassages(
	spots: PassageIds,
	sources: readonly Source[],
	events: readonly StoryEvent[]
): Passage[] {
	const eventsOf = new Map<string, string[]>();
	for (const event of events) {
		for (const { passage } of event.passages) {
			const ids = eventsOf.get(passage);
			if (ids) ids.push(event.id);
			else eventsOf.set(passage, [event.id]);
		}
	}
	const ofSource = new Map<string, Spot[]>(sources.map(({ id }) => [id, []]));
	for (const spot of new Set(spots.values())) ofSource.get(spot.source)?.push(spot);
	return sources.flatMap(({ id: source, text, blocks }) =>
		(ofSource.get(source) ?? [])
			.sort((a, b) => a.start - b.start || a.end - b.end)
			.map(({ id, start, end }) => ({
				id,
				source,
				start,
				end,
				exact: text.slice(start, end),
				events: eventsOf.get(id) ?? [],
				...locate(blocks, text, start)
			}))
	);
}
