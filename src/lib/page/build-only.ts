/**
 * What a page is drawn with at build and no script asks for. Kit writes what `load` returns into files that its own
 * navigation reads, also for pages it never takes over: of this it writes a word (see hooks.ts).
 */
export class BuildOnly<Value> {
	readonly value: Value;

	constructor(value: Value) {
		this.value = value;
	}
}
