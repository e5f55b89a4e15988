// What was seen, in words.
/** @typedef {import('./reading.mjs').Seen} Seen */

/**
 * One post, read on one device.
 * @typedef {object} Row
 * @property {string} way
 * @property {string} name of what was put in
 * @property {string} role of who wrote the post
 * @property {string} device
 * @property {Seen['what']} right what should be seen
 * @property {string} leads how the address should begin that a press leads to
 * @property {boolean} scrolls whether it may scroll inside
 * @property {Seen | Error} seen an error: why nothing could be seen
 * @property {string} picture file
 */

/** https://web.dev/articles/cls calls up to 0.1 good; the element reserves its place for less. */
const mostShift = 0.05;
/** px of blank or of what is cut off */
const mostOff = 2;

/** What is wrong in what was seen. @param {Row} row @returns {readonly string[]} */
export function faultsOf({ right, leads, scrolls, seen }) {
	if (seen instanceof Error) return [firstLine(seen.message)];
	const faults = [];
	if (seen.what !== right) faults.push(`${seen.what} in place of ${right}`);
	if (seen.scrolls && !scrolls) faults.push('scrolls inside');
	else if (!seen.scrolls && seen.off > mostOff) faults.push(`${seen.off} px of blank`);
	if (seen.shift > mostShift) faults.push('shifts the page');
	if (!seen.presses) faults.push('a press on a mark does nothing');
	if (!seen.leads.startsWith(leads)) faults.push(seen.leads ? `leads to ${seen.leads}` : 'its link is dead');
	return faults;
}

/** @param {readonly Row[]} rows @returns {string} Markdown */
export function tableOf(rows) {
	const lines = rows.map((row) => {
		const { seen } = row;
		const measured =
			seen instanceof Error ? ['', '', ''] : [seen.what, `${seen.height}`, seen.shift.toFixed(3)];
		const cells = [
			row.way,
			row.name,
			row.role,
			row.device,
			...measured,
			faultsOf(row).join('; ') || (seenToScroll(row) ? 'right; scrolls inside' : 'right'),
			row.picture
		];
		return `| ${cells.join(' | ')} |`;
	});
	const head = ['way', 'what', 'who', 'device', 'seen', 'height, px', 'shift', '', 'picture'];
	return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n');
}

/** @param {string} text */
function firstLine(text) {
	return text.split('\n', 1)[0] ?? '';
}

/** @param {Row} row */
function seenToScroll({ seen }) {
	return !(seen instanceof Error) && seen.scrolls;
}
