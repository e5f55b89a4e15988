import type { Span } from '#lib/dates/fuzzy.ts';
import { edtfDay, parseIsoDay } from '#lib/dates/iso.ts';
import { noFilters, type Filters } from '#lib/story/filters.ts';
import type { WritingDirection } from '#lib/story/language.ts';
import type { DateBasis, Mention, Outline } from '#lib/story/types.ts';

/** `scale`: px follow time; `even`: one step an event. */
export type Spacing = 'scale' | 'even';

/** What the query string says of a page: everything but the event, which is the fragment (`#event-<id>`). */
export interface Address {
	readonly filters: Filters;
	readonly context: boolean;
	/** time in sight; null: the default */
	readonly view: Span | null;
	readonly spacing: Spacing;
	/** in which time runs in the drawing; null: as the story says */
	readonly direction: WritingDirection | null;
}

export const defaultAddress: Address = {
	filters: noFilters,
	context: false,
	view: null,
	spacing: 'scale',
	direction: null
};

const bases: readonly DateBasis[] = ['stated', 'inferred', 'referenced'];
const mentions: readonly Mention[] = ['described', 'instance', 'context'];

/**
 * Reads a query string. Never throws: what it does not know is left out and named in `ignored`,
 * for a notice such as `ignored in the address: categories=flags`.
 * Parameters it does not know at all are other people's (campaign tags and the like) and pass in silence.
 */
export function readAddress(
	query: URLSearchParams,
	story: Outline
): { readonly address: Address; readonly ignored: readonly string[] } {
	const ignored: string[] = [];

	function list<T extends string>(name: string, known: readonly T[]): T[] {
		const asked = (query.get(name) ?? '').split(',').filter((part) => part !== '');
		const unknown = asked.filter((part) => !known.includes(part as T));
		if (unknown.length) ignored.push(`${name}=${unknown.join(',')}`);
		return known.filter((part) => asked.includes(part));
	}

	function choice<const T extends string, F extends T | null>(
		name: string,
		known: readonly T[],
		fallback: F
	): T | F {
		const asked = query.get(name);
		if (asked === null) return fallback;
		const found = known.find((part) => part === asked);
		if (!found) ignored.push(`${name}=${asked}`);
		return found ?? fallback;
	}

	const actors = [...new Set(story.events.flatMap((event) => event.actors))];
	return {
		address: {
			filters: {
				query: query.get('q') ?? '',
				categories: list(
					'categories',
					story.categories.map(({ id }) => id)
				),
				actors: list('actors', actors.map(slug)).flatMap((part) =>
					actors.filter((actor) => slug(actor) === part)
				),
				basis: list('basis', bases),
				mention: list('mention', mentions)
			},
			context: choice('context', ['0', '1'], '0') === '1',
			view: readView(query, ignored),
			spacing: choice('spacing', ['scale', 'even'], 'scale'),
			direction: choice('time', ['ltr', 'rtl'], null)
		},
		ignored
	};
}

/** The query string for an address, without `?`; empty for the default. `readAddress` reads it back. */
export function writeAddress({ filters, context, view, spacing, direction }: Address): string {
	const query = new URLSearchParams();
	if (filters.query.trim()) query.set('q', filters.query.trim());
	if (filters.categories.length) query.set('categories', filters.categories.join(','));
	if (filters.actors.length) query.set('actors', filters.actors.map(slug).join(','));
	if (filters.basis.length) query.set('basis', filters.basis.join(','));
	if (filters.mention.length) query.set('mention', filters.mention.join(','));
	if (context) query.set('context', '1');
	if (view) {
		query.set('from', edtfDay(view.from));
		query.set('to', edtfDay(view.to));
	}
	if (spacing === 'even') query.set('spacing', 'even');
	if (direction) query.set('time', direction);
	// Commas are allowed in a query and keep a pasted link readable.
	return query.toString().replaceAll('%2C', ',');
}

function readView(query: URLSearchParams, ignored: string[]): Span | null {
	const [from, to] = [query.get('from'), query.get('to')];
	if (from === null && to === null) return null;
	const view = { from: parseIsoDay(from ?? ''), to: parseIsoDay(to ?? '') };
	if (view.from === null || view.to === null || view.to <= view.from) {
		ignored.push(`from=${from ?? ''}&to=${to ?? ''}`);
		return null;
	}
	return { from: view.from, to: view.to };
}

/** Actors have names, not ids: in an address they are written without spaces, commas and capitals. */
function slug(actor: string): string {
	return actor
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
