/** ISO 15924 */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** From left to right, or from right to left. */
export type WritingDirection = 'ltr' | 'rtl';

/** A story with its time drawn in another direction; null: in its own. */
export function turned<Drawn extends { readonly direction: WritingDirection }>(
	story: Drawn,
	direction: WritingDirection | null
): Drawn {
	return direction === null || direction === story.direction ? story : { ...story, direction };
}

/** In which direction a language is read. @param language BCP 47 */
export function directionOf(language: string): WritingDirection {
	const { script = '' } = new Intl.Locale(language).maximize();
	return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}
