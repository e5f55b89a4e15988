/** The words for some number of things, by CLDR's plural categories; those a language does not have are left out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

interface LeastAndMost {
	readonly least: number;
	readonly most: number;
}

/**
 * How a language writes numbers and lists.
 * @param locale BCP 47, with its digits where it has several kinds (`-u-nu-latn`)
 * @param fromTo words from one number to another
 */
export function numbersIn(locale: string, fromTo: (first: string, last: string) => string) {
	// Made once: to make one costs more than to write thousands of numbers.
	const whole = new Intl.NumberFormat(locale);
	const ungrouped = new Intl.NumberFormat(locale, { useGrouping: false });
	const lists = new Intl.ListFormat(locale);
	const plurals = new Intl.PluralRules(locale);
	const exact = new Map<number, Intl.NumberFormat>();

	const figure = (number: number) => minus(whole.format(number));

	const form = (number: number, forms: Forms) => forms[plurals.select(number)] ?? forms.other;

	/** with as many decimals */
	function decimal(number: number, decimals: number): string {
		const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
		const format = exact.get(decimals) ?? new Intl.NumberFormat(locale, options);
		exact.set(decimals, format);
		return minus(format.format(number));
	}

	return {
		figure,
		/** of years and days, whose digits are not grouped */
		digits: (number: number) => ungrouped.format(number),
		/** with as many decimals at both ends */
		range({ least, most }: LeastAndMost, decimals = 0): string {
			const [first, last] = [decimal(least, decimals), decimal(most, decimals)];
			return first === last ? first : fromTo(first, last);
		},
		/** the same where there is little room */
		shortRange: ({ least, most }: LeastAndMost) =>
			least === most ? figure(least) : `${figure(least)}–${figure(most)}`,
		list: (names: readonly string[]) => lists.format(names),
		/** the words that a number asks for */
		form,
		/** the same with the number in the place of `#` */
		counted: (number: number, forms: Forms) => form(number, forms).replace('#', figure(number))
	};
}

/** A minus as long as a plus. A mark of direction that an engine puts before it stays: it holds it before its digits. */
function minus(text: string): string {
	return text.replace('-', '−');
}
