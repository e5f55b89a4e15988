/** @type {import('../pages/page.ts').Peer} */
export const d3Milestones = {
	name: 'd3-milestones',
	packages: { 'd3-milestones': '1.6.0' },
	takes: ['id', 'label', 'when'],
	// it draws as wide as it is given, in boxes placed absolutely: four screens, in a scroller that holds them
	body: '<div class="scroller"><div id="timeline"></div></div>',
	style: '.scroller { position: relative; overflow-x: auto } #timeline { width: 4800px }',
	entry: `
		import 'd3-milestones/build/d3-milestones.css';
		import milestones from 'd3-milestones';
		milestones('#timeline')
			.mapping({ timestamp: 'day', text: 'label' })
			.parseTime('%Y-%m-%d')
			.aggregateBy('day')
			.optimize(true)
			.render(events.map(({ label, when }) => ({ day: when.start, label })));
	`,
	mark: '.milestones__group__label__text__event, .milestones__group__bullet',
	label: '.milestones__group__label__text__title, .milestones__group__label__text__event',
	pan: { hand: 'wheel', on: '.scroller', by: [20, 0] },
	zoom: { none: 'it has none' }
};
