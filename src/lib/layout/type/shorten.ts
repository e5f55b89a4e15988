import { charactersOf } from './pieces.ts';

/** A line that something follows for which there is no room: it ends with `…`, after a word or, within a long one, a character. */
export function shorten(line: string, fits: (words: string) => boolean): string {
	let words = line;
	while (words && !fits(`${words} …`)) words = words.replace(/\s*\S+$/u, '');
	const whole = words.replace(/[\s,;:.–-]+$/u, '');
	if (whole) return `${whole} …`;
	const characters = charactersOf(line);
	while (characters.length && !fits(`${characters.join('')}…`)) characters.pop();
	return `${characters.join('')}…`;
}
