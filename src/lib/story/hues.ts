/**
 * The lane colours there are, by number; `app.css` has one token and one class for each. To add one, add its number here and
 * those there, and run `npx vitest run schema -u`; the workbench calls it by its number until a language has a name for it.
 */
export const hues = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export type Hue = (typeof hues)[number];

/** That of a category which names none, by its place in the list: with more categories than hues they begin anew. */
export function hueAt(index: number): Hue {
	return hues[index % hues.length]!;
}
