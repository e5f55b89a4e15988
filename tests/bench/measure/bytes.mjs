/** @typedef {'html' | 'script' | 'style' | 'font' | 'events' | 'other'} Kind */

/** @type {readonly (readonly [RegExp, Kind])[]} */
const kinds = [
	[/javascript/, 'script'],
	[/css/, 'style'],
	[/html/, 'html'],
	[/font/, 'font'],
	[/json/, 'events']
];

/**
 * Counts what a page is sent, as it is sent: compressed.
 * @param {import('playwright').CDPSession} session with its Network domain on
 * @returns {() => { bytes: Record<Kind, number>, files: number }} what was sent until now
 */
export function countBytes(session) {
	/** @type {Map<string, Kind>} */
	const kindOf = new Map();
	/** @type {Record<Kind, number>} */
	const bytes = { html: 0, script: 0, style: 0, font: 0, events: 0, other: 0 };
	session.on('Network.responseReceived', ({ requestId, response }) => {
		const kind = kinds.find(([type]) => type.test(response.mimeType))?.[1] ?? 'other';
		if (!response.url.startsWith('data:')) kindOf.set(requestId, kind);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kindOf.get(requestId);
		if (kind) bytes[kind] += encodedDataLength;
	});
	return () => ({ bytes: { ...bytes }, files: kindOf.size });
}
