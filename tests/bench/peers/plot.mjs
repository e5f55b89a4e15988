/** @type {import('../pages/page.ts').Peer} */
export const plot = {
	name: 'Observable Plot',
	packages: { '@observablehq/plot': '0.6.17' },
	takes: ['id', 'label', 'when', 'kind', 'category'],
	body: '<div id="timeline"></div>',
	// a row an event, as in its own examples of timelines
	entry: `
		import * as Plot from '@observablehq/plot';
		const drawn = events.map(({ id, label, when, kind, category }) => ({
			id, label, category, start: new Date(when.start), end: new Date(kind === 'span' ? when.end : when.start)
		}));
		document.getElementById('timeline').append(
			Plot.plot({
				width: 1240,
				height: 60 + 16 * drawn.length,
				marginLeft: 20,
				marginRight: 200,
				x: { axis: 'top', grid: true, type: 'utc' },
				y: { axis: null },
				color: { legend: true },
				marks: [
					Plot.ruleY(drawn.filter(({ start, end }) => start < end), {
						x1: 'start', x2: 'end', y: 'id', stroke: 'category', strokeWidth: 4
					}),
					Plot.dot(drawn.filter(({ start, end }) => start >= end), { x: 'start', y: 'id', fill: 'category' }),
					Plot.text(drawn, { x: 'end', y: 'id', text: 'label', textAnchor: 'start', dx: 8 })
				]
			})
		);
	`,
	mark: '#timeline g[aria-label="dot"] circle, #timeline g[aria-label="rule"] line',
	label: '#timeline g[aria-label="text"] text',
	pan: { hand: 'wheel', on: 'html', by: [0, 20] },
	zoom: { none: 'it has none' }
};
