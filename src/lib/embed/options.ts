import { edtfDay, parseIsoDay } from '#lib/dates/iso.ts';
import type { Span } from '#lib/dates/fuzzy.ts';
import type { WritingDirection } from '#lib/story/language.ts';
import { isOneLanguage } from '#lib/text/languages.ts';

/** How a host page asks for an embed, in the query of its address. */
export interface EmbedOptions {
	/** id of the event shown first; null: the first in sight */
	readonly event: string | null;
	/** id of the period in sight at first; null: see `span` */
	readonly period: string | null;
	/** time in sight at first, ms UTC; null: all of it */
	readonly span: Span | null;
	/** null: the reader's own setting */
	readonly theme: 'light' | 'dark' | null;
	/** `timeline`: the band; `list`: a list of dates and titles in its place */
	readonly view: 'timeline' | 'list';
	/** ids of the categories to show; empty: all */
	readonly categories: readonly string[];
	/** whether events that are not in the article are shown too */
	readonly context: boolean;
	/** in which time runs; null: as the story says */
	readonly direction: WritingDirection | null;
}

/** The ids a story has: nothing else is ever acted on. */
export interface KnownIds {
	readonly events: readonly string[];
	readonly periods: readonly string[];
	readonly categories: readonly string[];
}

export const defaultOptions: EmbedOptions = {
	event: null,
	period: null,
	span: null,
	theme: null,
	view: 'timeline',
	categories: [],
	context: false,
	direction: null
};

/** Reads a query string. Never throws: values it does not know count as not given. */
export function readOptions(query: URLSearchParams, known: KnownIds): EmbedOptions {
	const one = <T extends string>(name: string, values: readonly T[]): T | null =>
		values.find((value) => value === query.get(name)) ?? null;
	const categories = (query.get('categories') ?? '').split(',');
	const period = one('period', known.periods);
	return {
		event: one('e', known.events),
		period,
		span: period === null ? readSpan(query) : null,
		theme: one('theme', ['light', 'dark']),
		view: one('view', ['list']) ?? 'timeline',
		categories: known.categories.filter((id) => categories.includes(id)),
		context: query.get('context') === '1',
		direction: one('time', ['ltr', 'rtl'])
	};
}

/**
 * Where an embed that is asked for `view=compare` leads: the embedded comparison, from its own address on, with all
 * else that was asked for. Null for every other view.
 */
export function comparisonInstead({ searchParams, hash }: URL): string | null {
	if (searchParams.get('view') !== 'compare') return null;
	const rest = new URLSearchParams(searchParams);
	rest.delete('view');
	return `compare/${rest.size ? `?${rest}` : ''}${hash}`;
}

/** A page of an embed, in a language. */
interface InLanguage {
	/** BCP 47 */
	readonly language: string;
	readonly address: string;
}

/**
 * Where an embed that is asked for in a language (`lang=ru`) leads: to the same in that language, with all else that was asked
 * for. Null where it speaks that already, or there is none in it.
 * @param speaks the language it is in
 * @param others the same in others
 * @param referrer of the page: there it would be this one, while hosts are also known by theirs (hosts.ts)
 */
export function languageInstead(
	{ searchParams, hash }: URL,
	speaks: string,
	others: readonly InLanguage[],
	referrer: string
): string | null {
	const asked = searchParams.get('lang');
	const known = asked !== null && isTag(asked) && !isOneLanguage(asked, speaks);
	const other = known && others.find(({ language }) => isOneLanguage(asked, language));
	if (!other) return null;
	const rest = new URLSearchParams(searchParams);
	rest.delete('lang');
	if (referrer && !rest.has('referrer')) rest.set('referrer', referrer);
	return `${other.address}${rest.size ? `?${rest}` : ''}${hash}`;
}

function isTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length > 0;
	} catch {
		return false;
	}
}

/** The query string for the options, without `?`; empty for the default. `readOptions` reads it back. */
export function writeOptions({
	event,
	period,
	span,
	theme,
	view,
	categories,
	context,
	direction
}: EmbedOptions): string {
	const query = new URLSearchParams();
	if (event !== null) query.set('e', event);
	if (period !== null) query.set('period', period);
	else if (span) {
		query.set('from', edtfDay(span.from));
		query.set('to', edtfDay(span.to));
	}
	if (theme) query.set('theme', theme);
	if (view === 'list') query.set('view', view);
	if (categories.length) query.set('categories', categories.join(','));
	if (context) query.set('context', '1');
	if (direction) query.set('time', direction);
	// Commas are allowed in a query and keep a pasted address readable.
	return query.toString().replaceAll('%2C', ',');
}

function readSpan(query: URLSearchParams): Span | null {
	const [from, to] = [parseIsoDay(query.get('from') ?? ''), parseIsoDay(query.get('to') ?? '')];
	return from !== null && to !== null && from < to ? { from, to } : null;
}
