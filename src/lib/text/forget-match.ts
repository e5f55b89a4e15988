/**
 * Lets go of the text that a regular expression has matched last. Engines keep it whole for `RegExp.lastMatch` and its like, until
 * another one matches: of a long document that is a hundred megabytes for nothing.
 */
export function forgetMatch(): void {
	/./.test('.');
}
