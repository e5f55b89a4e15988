/** @type {import('../pages/page.ts').Peer} */
export const timelineJs = {
	name: 'TimelineJS3',
	packages: { '@knight-lab/timelinejs': '3.9.11' },
	// its own build, which leaves a global behind: this is what its embeds load
	scripts: ['@knight-lab/timelinejs/dist/js/timeline.js'],
	takes: ['id', 'title', 'when', 'kind', 'category', 'description'],
	body: '<div id="timeline"></div>',
	style: '#timeline { height: 640px }',
	entry: `
		import '@knight-lab/timelinejs/dist/css/timeline.css';
		const day = (text) => {
			const [year, month, day] = text.split('-').map(Number);
			return { year, month, day };
		};
		const slides = events.map(({ id, title, when, kind, category, description }) => ({
			unique_id: id,
			group: category,
			start_date: day(when.start),
			...(kind === 'span' && { end_date: day(when.end) }),
			text: { headline: title, text: description }
		}));
		new TL.Timeline('timeline', { events: slides }, { font: null });
	`,
	mark: '.tl-timemarker-content-container',
	label: '.tl-timemarker .tl-headline',
	pan: { hand: 'drag', on: '.tl-timenav-slider-background, .tl-timenav-slider', at: [0.5, 0.5], by: [-8, 0] },
	// each press moves everything for most of a second
	zoom: {
		hand: 'click',
		on: '.tl-menubar-button [class*=zoom-in], .tl-menubar-button:has([class*=zoom-in])',
		steps: 4,
		every: 400
	}
};
