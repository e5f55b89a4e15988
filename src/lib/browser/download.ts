/** Gives a file to the browser to be saved. */
export function download(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// Some browsers read it only after this turn.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
