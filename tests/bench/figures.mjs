/**
 * What can be measured of a page, by the names that `--figures` takes, and what our own code takes without a browser.
 * Whoever adds one names it here; own-code.mjs measures what needs no browser.
 */
export const figures = /** @type {const} */ ([
	'painting',
	'panning',
	'zooming',
	'memory',
	'labels',
	'access',
	'code'
]);

/** @typedef {(typeof figures)[number]} Figure */
