/** ISO 15924 */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** In which direction a language is read. @param language BCP 47 */
export function directionOf(language: string): 'ltr' | 'rtl' {
	const { script = '' } = new Intl.Locale(language).maximize();
	return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}
