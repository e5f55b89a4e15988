/**
 * What was made of texts, by the text: the same ones are asked for again and again. Those that were not asked for in a
 * while are forgotten.
 */
export class Remembered<Value> {
	/** how many are remembered at least */
	readonly #least: number;
	#recent = new Map<string, Value>();
	#before = new Map<string, Value>();

	constructor(least: number) {
		this.#least = least;
	}

	of(text: string, make: () => Value): Value {
		const recent = this.#recent.get(text);
		if (recent !== undefined) return recent;
		const value = this.#before.get(text) ?? make();
		if (this.#recent.size >= this.#least) {
			this.#before = this.#recent;
			this.#recent = new Map();
		}
		this.#recent.set(text, value);
		return value;
	}
}
