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
	return languageTags.find((tag) => isOneLanguage(tag, language)) ?? null;
}

/** The language in which the interface speaks of a story in any language. */
export function interfaceFor(language: string): LanguageTag {
	return spokenFor(language) ?? defaultLanguage;
}

/** Whether two tags (BCP 47) are of one language, wherever it is spoken. One in two scripts reads as two. */
export function isOneLanguage(a: string, b: string): boolean {
	const [one, other] = [a, b].map((tag) => new Intl.Locale(tag).maximize()) as [Intl.Locale, Intl.Locale];
	return one.language === other.language && one.script === other.script;
}
