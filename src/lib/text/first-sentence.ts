/** What a text says first, up to a full stop or colon, without it; a full-width one ends a sentence without a space. */
export function firstSentence(text: string): string {
	return (/^.*?(?=[.!?:;؟؛](\s|$)|[。！？：；]|$)/s.exec(text) ?? [''])[0].trim();
}
