/** ISO 15924 */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** From left to right, or from right to left. */
export type WritingDirection = 'ltr' | 'rtl';

/** In which direction a language is read. @param language BCP 47 */
export function directionOf(language: string): WritingDirection {
	const { script = '' } = new Intl.Locale(language).maximize();
	return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}
