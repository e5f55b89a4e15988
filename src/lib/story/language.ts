/** ISO 15924 */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction of a language that is not that of the interface's, for a `dir` attribute. @param language BCP 47 */
export function directionOf(language: string): 'rtl' | undefined {
	const { script = '' } = new Intl.Locale(language).maximize();
	return rightToLeft.includes(script) ? 'rtl' : undefined;
}

/** Attributes of an element that holds words of a story and not of the interface: none where both speak one language. */
export function ownWords(language: string): { readonly lang?: string; readonly dir?: 'rtl' } {
	if (new Intl.Locale(language).language === 'en') return {};
	const dir = directionOf(language);
	return dir ? { lang: language, dir } : { lang: language };
}
