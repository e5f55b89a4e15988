/** A text with the full stop of its language, unless it ends already: a title that was cut does, with an ellipsis. */
export function ended(text: string, stop: string): string {
	return /[.!?؟。！？…]\u2069?$/.test(text) ? text : text + stop;
}
