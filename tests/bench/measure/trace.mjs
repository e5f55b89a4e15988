/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args?: any }} TraceEvent */

/** What the main thread was busy with, in ms. */
/** @typedef {{ total: number, script: number, style: number, layout: number, paint: number, other: number }} Work */

/** @type {readonly (readonly [RegExp, 'script' | 'style' | 'layout' | 'paint'])[]} */
const parts = [
	[
		/^(EvaluateScript|v8\.|V8|FunctionCall|EventDispatch|FireAnimationFrame|TimerFire|RunMicrotasks|MinorGC|MajorGC|RequestAnimationFrame)/,
		'script'
	],
	[/^(UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation|InvalidateStyle)/, 'style'],
	[/^(Layout|UpdateLayer|IntersectionObserver|HitTest)/, 'layout'],
	[/^(PrePaint|Paint|Layerize|Commit|Composite|RasterTask)/, 'paint']
];

export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata'];

/**
 * Adds up the tasks of the page's main thread: the renderer's that ran most tasks.
 * @param {readonly TraceEvent[]} events
 * @returns {Work}
 */
export function addUpWork(events) {
	const thread = busiestMainThread(events);
	const own = events
		.filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === thread)
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	/** @type {Work} */
	const work = { total: 0, script: 0, style: 0, layout: 0, paint: 0, other: 0 };
	/** @type {{ end: number, part: keyof Work }[]} */
	const open = [];
	for (const { name, ts, dur = 0 } of own) {
		while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
		const parent = open.at(-1);
		if (!parent && name !== 'RunTask') continue;
		const part = parts.find(([pattern]) => pattern.test(name))?.[1] ?? parent?.part ?? 'other';
		// what is inside counts for itself, and no longer for what is around it
		work[part] += dur / 1000;
		if (parent) work[parent.part] -= dur / 1000;
		else work.total += dur / 1000;
		open.push({ end: ts + dur, part });
	}
	return work;
}

/** @param {readonly TraceEvent[]} events @returns {string | null} */
function busiestMainThread(events) {
	const mains = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`)
	);
	/** @type {Map<string, number>} */
	const busy = new Map();
	for (const { name, ph, pid, tid, dur = 0 } of events) {
		const thread = `${pid} ${tid}`;
		if (ph === 'X' && name === 'RunTask' && mains.has(thread))
			busy.set(thread, (busy.get(thread) ?? 0) + dur);
	}
	return [...busy].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
