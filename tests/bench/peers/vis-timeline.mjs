/** @type {import('../pages/page.ts').Peer} */
export const visTimeline = {
	name: 'vis-timeline',
	packages: { 'vis-timeline': '8.5.4' },
	takes: ['id', 'label', 'when', 'kind'],
	body: '<div id="timeline"></div>',
	entry: `
		import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
		import { Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';
		const items = events.map(({ id, label, when, kind }) => ({
			id, content: label, start: when.start, ...(kind === 'span' && { end: when.end })
		}));
		new Timeline(
			document.getElementById('timeline'),
			items,
			{ height: '640px', start: '1976-01-01', end: '2026-12-31' }
		);
	`,
	mark: '.vis-item',
	label: '.vis-item-content',
	pan: {
		hand: 'drag',
		on: '.vis-center',
		at: [0.2, 0.5],
		by: [8, 0],
		first: { hand: 'wheel', on: '.vis-center', by: [0, -100], steps: 6, every: 50 }
	},
	zoom: { hand: 'wheel', on: '.vis-center', by: [0, -100], steps: 24, back: 8, every: 50 }
};
