import type { FurtherWidths, ScriptTable, Weight, Widths, WidthTable } from './width-table.ts';

/** Thousandths of the size for what no table knows: the box that is drawn for it is no wider. */
const unknownWidth = 1200;
/** Han, kana and their punctuation fill a square. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const hangul = /[\uac00-\ud7a3]/;
/** Half as wide as the others of their kind. */
const halfwidth = /[\uff61-\uffdc]/;
const emoji = /[\u2600-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]/u;
const unseen = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

type Known = ReadonlyMap<string, number>;

/** Characters and their widths, in thousandths of the size. */
export function byCharacter(table: Widths): Map<string, number> {
	return new Map(
		Object.entries(table).flatMap(([width, set]) => [...set].map((character) => [character, Number(width)]))
	);
}

interface Script {
	readonly alone: Known;
	readonly bolder: ScriptTable['bolder'];
	readonly first: Known;
	readonly middle: Known;
	readonly last: Known;
	readonly lamAlef: ScriptTable['lamAlef'];
	readonly halves: Known;
	readonly ligatures: Readonly<Record<string, number>>;
}

/** Measures characters that are not in our typeface: those whose width hangs on what they are joined to, too. */
export class ScriptMeasurer {
	readonly #table: WidthTable;
	readonly #scripts = new Map<string, Script>();
	readonly #signs = new Map<string, number>();

	constructor(table: WidthTable) {
		this.#table = table;
	}

	learn({ joined, signs = {} }: FurtherWidths): void {
		for (const [sign, width] of byCharacter(signs)) this.#signs.set(sign, width);
		if (!joined) return;
		const { first = {}, middle = {}, last = {}, halves = {}, ligatures = {} } = joined;
		const alone = byCharacter(joined.alone);
		const script: Script = {
			alone,
			bolder: joined.bolder,
			first: byCharacter(first),
			middle: byCharacter(middle),
			last: byCharacter(last),
			lamAlef: joined.lamAlef,
			halves: byCharacter(halves),
			ligatures
		};
		for (const character of alone.keys()) this.#scripts.set(character, script);
	}

	/**
	 * The width of a character of a text, in thousandths of the size.
	 * @param characters of a text in normal form C
	 */
	widthOf(characters: readonly string[], at: number, weight: Weight): number {
		const character = characters[at]!;
		const script = this.#scripts.get(character);
		if (script) return inScript(script, characters, at) * (script.bolder[weight] ?? 1);
		if (wide.test(character)) return 1000;
		if (hangul.test(character)) return this.#table.hangul;
		if (halfwidth.test(character)) return 500;
		const sign = this.#signs.get(character);
		if (sign !== undefined) return sign;
		if (unseen.test(character)) return 0;
		return emoji.test(character) ? this.#table.emoji : unknownWidth;
	}
}

function inScript(script: Script, characters: readonly string[], at: number): number {
	const character = characters[at]!;
	if (script.lamAlef) return joinedWidth(script, script.lamAlef, characters, at);
	const before = characters[at - 1] === virama ? characters[at - 2] : undefined;
	const after = characters[at + 1] === virama ? (characters[at + 2] ?? '') : '';
	// Two letters that are one sign; ra that hangs under the letter before it.
	if (before !== undefined && (script.ligatures[before + character] !== undefined || character === ra))
		return 0;
	const ligature = script.ligatures[character + after];
	if (ligature !== undefined) return ligature;
	const half = consonant.test(after) && after !== ra ? script.halves.get(character) : undefined;
	return half ?? script.alone.get(character) ?? 0;
}

const virama = '\u094d';
const ra = '\u0930';
const consonant = /[\u0915-\u0939]/;
const alef = /[\u0622\u0623\u0625\u0627]/;
const lam = '\u0644';
/** They stand on letters and do not come between them. */
const mark = /\p{M}/u;

function joinedWidth(
	{ alone, first, middle, last }: Script,
	lamAlef: NonNullable<Script['lamAlef']>,
	characters: readonly string[],
	at: number
): number {
	const character = characters[at]!;
	const before = neighbour(characters, at, -1);
	const after = neighbour(characters, at, 1);
	const joinsBefore = last.has(character) && first.has(before);
	// Alef after lam has its width in that of lam.
	if (alef.test(character) && before === lam) return 0;
	if (character === lam && alef.test(after)) return joinsBefore ? lamAlef.last : lamAlef.alone;
	const joinsAfter = first.has(character) && last.has(after);
	const form = joinsBefore ? (joinsAfter ? middle : last) : joinsAfter ? first : alone;
	return form.get(character) ?? alone.get(character) ?? 0;
}

/** The nearest character on a side that is not a mark. @param step -1 for the one before, 1 for the one after */
function neighbour(characters: readonly string[], at: number, step: -1 | 1): string {
	let to = at + step;
	while (mark.test(characters[to] ?? '')) to += step;
	return characters[to] ?? '';
}
