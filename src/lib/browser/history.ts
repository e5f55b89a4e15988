/*
 * The address of the page. Some browsers let no file from a disk change its own, and some allow only so many changes in a
 * time: what is shown then stays right, and only the address is behind.
 */

/** Writes the address as a step of its own for Back. */
export function stepTo(address: string): void {
	try {
		history.pushState(null, '', address);
	} catch {
		// See above.
	}
}

/** Writes the address in place of the one there is. */
export function replaceWith(address: string): void {
	try {
		history.replaceState(null, '', address);
	} catch {
		// See above.
	}
}
