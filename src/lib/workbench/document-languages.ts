import { capital } from '#lib/words/capital.ts';

const offered = [
	'ar',
	'de',
	'el',
	'en',
	'es',
	'fa',
	'fr',
	'he',
	'hi',
	'it',
	'ja',
	'ko',
	'nl',
	'pl',
	'pt',
	'ru',
	'th',
	'tr',
	'uk',
	'zh'
];

/**
 * Languages that documents often are in, by their names in the interface's, in its order; its own is first.
 * @param spoken the interface's, BCP 47
 */
export function documentLanguages(spoken: string): readonly (readonly [tag: string, name: string])[] {
	const names = new Intl.DisplayNames(spoken, { type: 'language' });
	const { compare } = new Intl.Collator(spoken);
	return offered
		.map((tag) => [tag, capital(names.of(tag) ?? tag)] as const)
		.sort(([a, one], [b, other]) => Number(b === spoken) - Number(a === spoken) || compare(one, other));
}
