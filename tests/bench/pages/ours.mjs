const scroller = 'section[aria-label="Timeline"] [role="group"].scroller';

/** @type {import('./page.ts').Gesture} */
const closer = { hand: 'wheel', on: scroller, by: [0, -40], ctrl: true, steps: 15 };

/** @type {import('./page.ts').Drawing} */
export const storyPage = {
	name: 'our story page',
	mark: `${scroller} :is([data-event], [data-cluster])`,
	label: `${scroller} text.label`,
	band: 'section[aria-label="Timeline"]',
	wakes: { on: scroller, live: 'html[data-live]' },
	pan: { hand: 'wheel', on: scroller, by: [-20, 0], first: closer },
	zoom: { hand: 'wheel', on: scroller, by: [0, -20], ctrl: true, back: 24 }
};

const plot = '[data-plot]';

/** @type {import('./page.ts').Drawing} */
export const embedPage = {
	name: 'our embed',
	mark: `${plot} :is([data-event], [data-cluster], [data-mark])`,
	// all there is to read in it: lanes, periods, years and counts
	label: '.band :is(.names li, text)',
	band: '.band',
	pan: { hand: 'wheel', on: plot, by: [20, 0], first: { ...closer, on: plot } },
	zoom: { hand: 'wheel', on: plot, by: [0, -20], ctrl: true, back: 24 }
};
