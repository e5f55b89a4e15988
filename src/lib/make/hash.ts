/** SHA-256, by what browsers and Node both have. */
async function digest(bytes: Uint8Array): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}

/** As files are told apart. */
export async function hex(bytes: Uint8Array): Promise<string> {
	return Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As a content security policy names what it allows. @param text of a script or style */
export async function policyHash(text: string): Promise<string> {
	const bytes = await digest(new TextEncoder().encode(text));
	return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}
