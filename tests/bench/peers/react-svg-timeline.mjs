/** @type {import('../pages/page.ts').Peer} */
export const reactSvgTimeline = {
	name: 'react-svg-timeline',
	packages: { 'react-svg-timeline': '0.25.0', react: '19.3.1', 'react-dom': '19.3.1' },
	takes: ['id', 'label', 'when', 'kind', 'category'],
	body: '<div id="timeline"></div>',
	entry: `
		import { createElement } from 'react';
		import { createRoot } from 'react-dom/client';
		import { Timeline } from 'react-svg-timeline';
		const lanes = [...new Set(events.map(({ category }) => category))];
		const drawn = events.map(({ id, label, when, kind, category }) => ({
			eventId: id,
			tooltip: label,
			laneId: category,
			startTimeMillis: Date.parse(when.start),
			...(kind === 'span' && { endTimeMillis: Date.parse(when.end) })
		}));
		createRoot(document.getElementById('timeline')).render(
			createElement(Timeline, {
				width: 1240,
				height: 600,
				events: drawn,
				lanes: lanes.map((id) => ({ laneId: id, label: id })),
				dateFormat: (ms) => new Date(ms).toLocaleDateString('en-GB')
			})
		);
	`,
	mark: '#timeline svg circle',
	label: null,
	moving: '#timeline svg text, #timeline svg line',
	pan: {
		hand: 'drag',
		on: '#timeline svg',
		at: [0.2, 0.95],
		by: [8, 0],
		first: { hand: 'click', on: '#timeline svg', at: [0.5, 0.95], steps: 1, every: 800 }
	},
	// each press moves everything for half a second
	zoom: { hand: 'click', on: '#timeline svg', at: [0.5, 0.95], steps: 3, every: 600 }
};
