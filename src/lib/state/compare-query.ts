import type { Span } from '#lib/dates/fuzzy.ts';
import { edtfDay } from '#lib/dates/iso.ts';
import type { Alignment } from '#lib/comparison/alignment.ts';

/** How something is compared, whatever it is. */
export interface ComparisonOptions {
	readonly align: Alignment;
	/** for each subject the id of the event of day 0; null: its start */
	readonly origins: readonly (string | null)[];
	readonly context: boolean;
	readonly overlay: boolean;
}

/** The parameters of what is compared, in order. */
export const letters = ['a', 'b', 'c', 'd'] as const;

/**
 * The query string, without `?`, that compares what these tokens stand for. One token of a period or window alone is
 * compared with a default; `event:<id>` alone compares before and after.
 */
export function compareQuery(tokens: readonly string[], options: Partial<ComparisonOptions> = {}): string {
	const query = new URLSearchParams();
	for (const [i, token] of tokens.slice(0, letters.length).entries()) query.set(letters[i]!, token);
	if (options.align && options.align !== 'elapsed') query.set('align', options.align);
	if (options.origins?.some((id) => id !== null)) {
		query.set('origin', options.origins.map((id) => id ?? 'start').join(','));
	}
	if (options.context) query.set('context', '1');
	if (options.overlay) query.set('overlay', '1');
	// All of these are allowed in a query and keep a pasted link readable.
	return query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** The token of a window that somebody brushed: whole days, the last one included. */
export function windowToken({ from, to }: Span): string {
	return `${edtfDay(from)}/${edtfDay(Math.max(from, to - 1))}`;
}
