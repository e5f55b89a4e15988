/** Storage may be missing, full or forbidden (sandboxed frames throw): a choice is then good for this page only. */
const prefix = 'passage-timeline:';

/** What was chosen on this device before; null when nothing was or nobody may know. */
export function readChoice(name: string): string | null {
	try {
		return localStorage.getItem(prefix + name);
	} catch {
		return null;
	}
}

/** Keeps a choice on this device, or forgets it (`null`). */
export function storeChoice(name: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(prefix + name);
		else localStorage.setItem(prefix + name, value);
	} catch {
		// See above: the page works without.
	}
}
