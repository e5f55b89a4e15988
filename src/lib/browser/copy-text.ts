/**
 * Copies a text. No insecure page, nor every browser, lets scripts write to the clipboard, and readers may forbid it: then
 * what shows the text is selected, for them to copy.
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: Node | undefined): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		if (shown) getSelection()?.selectAllChildren(shown);
		return false;
	}
}
