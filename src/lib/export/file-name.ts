import { isoDay } from '#lib/dates/iso.ts';

/**
 * The name of a file that a reader saves: what it shows, then the day, safe on every system.
 * `kabul-moscow_support-channels_state-to-state_2026-06-05.png`
 * @param parts a dot and a slash in them become a hyphen: `2015/2020-06`, `before:takeover`
 * @param made ms UTC
 */
export function fileName(parts: readonly string[], made: number, extension: string): string {
	const words = [...parts, isoDay(made)].map((part) =>
		part
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
			.replaceAll(/^-+|-+$/g, '')
			.slice(0, 60)
	);
	return `${words.filter(Boolean).join('_')}.${extension}`;
}
