import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The physical limit: the same events as rows of plain HTML, with no script and hardly a style. */
/** @type {import('./page.ts').Drawing} */
export const plainList = {
	name: 'plain HTML list',
	mark: '#events > li',
	label: '#events > li > b',
	pan: { hand: 'wheel', on: 'html', by: [0, 20] },
	zoom: { none: 'a list has none' }
};

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param {readonly import('../generated-story.mjs').ListedEvent[]} events
 * @param {string} folder
 */
export function writePlainList(events, folder) {
	mkdirSync(folder, { recursive: true });
	const rows = events.map(
		({ id, title, when, description }) =>
			`<li id="${id}"><time>${when.start}</time> <b>${escaped(title)}</b><p>${escaped(description)}</p></li>`
	);
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A plain list</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style>body { margin: 8px; font: 14px/1.4 sans-serif }</style>
</head>
<body>
<main>
<h1>A plain list</h1>
<ol id="events">
${rows.join('\n')}
</ol>
</main>
</body>
</html>
`
	);
}
