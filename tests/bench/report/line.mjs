import { median } from '../measure/median.mjs';

/**
 * One line on a page, for whoever watches the run.
 * @param {import('../measure/page.mjs').Seen} seen
 */
export function describe({ loads, pan, zoom, problems }) {
	const mark = median(loads.map(({ paint }) => paint.mark));
	const blocking = median(loads.map(({ longTasks }) => longTasks.blocking));
	return [
		mark === null ? 'no mark in sight' : `first mark ${mark.toFixed(0)} ms`,
		blocking === null ? null : `blocked ${blocking.toFixed(0)} ms`,
		pan && `pan ${pan.work.total.toFixed(1)} ms a step`,
		zoom && `zoom ${zoom.work.total.toFixed(1)} ms a step`,
		...problems
	]
		.filter(Boolean)
		.join(', ');
}
