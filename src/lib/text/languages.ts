/** A language that the interface speaks. */
export interface Language {
	/** its own name for itself */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
}

const spoken = {
	en: { name: 'English', direction: 'ltr' },
	fr: { name: 'Français', direction: 'ltr' },
	ru: { name: 'Русский', direction: 'ltr' },
	ar: { name: 'العربية', direction: 'rtl' },
	fa: { name: 'فارسی', direction: 'rtl' },
	zh: { name: '中文', direction: 'ltr' }
} as const satisfies Record<string, Language>;

/** BCP 47 */
export type LanguageTag = keyof typeof spoken;

/** The languages of the interface by their tags, in the order in which they are offered. */
export const languages: Readonly<Record<LanguageTag, Language>> = spoken;

/** The language spoken where none is asked for that there is. */
export const defaultLanguage: LanguageTag = 'en';

export const languageTags = Object.keys(languages) as readonly LanguageTag[];

/** The interface's language for a story in any language: `fr` for `fr-CA`; null where it does not speak that one. */
export function spokenFor(language: string): LanguageTag | null {
	const { language: own, script } = new Intl.Locale(language).maximize();
	return languageTags.find((tag) => isSame(new Intl.Locale(tag).maximize(), own, script)) ?? null;
}

/** The language in which the interface speaks of a story in any language. */
export function interfaceFor(language: string): LanguageTag {
	return spokenFor(language) ?? defaultLanguage;
}

/** One language in two scripts reads as two. */
function isSame(locale: Intl.Locale, language: string, script: string | undefined): boolean {
	return locale.language === language && locale.script === script;
}
