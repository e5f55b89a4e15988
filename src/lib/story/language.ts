/** ISO 15924 */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction of a language that is not that of the interface's, for a `dir` attribute. @param language BCP 47 */
export function directionOf(language: string): 'rtl' | undefined {
	const { script = '' } = new Intl.Locale(language).maximize();
	return rightToLeft.includes(script) ? 'rtl' : undefined;
}

interface LanguageAttributes {
	readonly lang?: string;
	readonly dir?: 'rtl' | undefined;
}

/** Attributes of an element that quotes a source: its language is told in any case. @param language BCP 47 */
export function quotedWords(language: string): LanguageAttributes {
	return { lang: language, dir: directionOf(language) };
}

/** Attributes of an element that holds words of a story and not of the interface: none where both speak one language. */
export function ownWords(language: string): LanguageAttributes {
	return new Intl.Locale(language).language === 'en' ? {} : quotedWords(language);
}
