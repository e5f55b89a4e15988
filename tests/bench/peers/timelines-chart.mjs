/** @type {import('../pages/page.ts').Peer} */
export const timelinesChart = {
	name: 'timelines-chart',
	packages: { 'timelines-chart': '2.14.3' },
	takes: ['id', 'label', 'when', 'kind', 'category'],
	body: '<div id="timeline"></div>',
	entry: `
		import TimelinesChart from 'timelines-chart';
		const DAY = 86_400_000;
		const lanes = Object.groupBy(events, ({ category }) => category);
		const segment = ({ category, when, kind }) => {
			const start = Date.parse(when.start);
			const end = kind === 'span' ? Date.parse(when.end) : start;
			return { timeRange: [start, Math.max(end, start + DAY)], val: category };
		};
		new TimelinesChart(document.getElementById('timeline'))
			.width(1240)
			.maxHeight(560)
			.maxLineHeight(60)
			.enableAnimations(false)
			.zQualitative(true)
			.data(Object.entries(lanes).map(([group, list]) => ({
				group,
				data: [{ label: group, data: list.map(segment) }]
			})));
	`,
	mark: '.series-segment',
	label: null,
	pan: {
		hand: 'drag',
		on: '.brusher .selection',
		at: [0.5, 0.5],
		by: [-6, 0],
		first: { hand: 'drag', on: '.brusher .handle--w', by: [20, 0], steps: 15 }
	},
	zoom: { hand: 'drag', on: '.brusher .handle--w', by: [12, 0], back: 20 }
};
