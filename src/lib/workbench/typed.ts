/** Fields whose text is used when a button is pressed, not when they are left. */
const waiting: readonly string[] = ['pasted', 'pasted-answer', 'period-title', 'period-from', 'period-to'];

/** @param field its id */
export function waitsForButton(field: string): boolean {
	return waiting.includes(field);
}

/** The text in a field, with the field's id; null where it is no field for text, or has none. */
export function typedIn(target: EventTarget | null): readonly [id: string, text: string] | null {
	const isText =
		target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
	return isText && target.id !== '' ? [target.id, target.value] : null;
}

/** Types into fields what stood in them, as far as they are there and do not say it anyway, and goes on in the last of them. */
export function typeAgain(typed: ReadonlyMap<string, string>): void {
	for (const [id, text] of typed) {
		const field = document.getElementById(id);
		const now = typedIn(field);
		if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
		if (!now || now[1] === text) continue;
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.focus();
		field.setSelectionRange(text.length, text.length);
		// browsers tell of what a reader has typed alone
		const tell = () => field.dispatchEvent(new Event('change', { bubbles: true }));
		field.addEventListener('blur', tell, { once: true });
	}
}
