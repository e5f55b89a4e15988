import { plainList } from '../pages/plain-list.mjs';
import { blocking, firstMark, measured, pagesOf, rowOf } from '../results.mjs';
import { judge } from '../targets.mjs';
import { compareRuns } from './compare.mjs';
import { cell, count, figures, kilobytes, ms, NOTHING, table, times } from './table.mjs';

/** @typedef {import('../results.mjs').Results} Results */

/**
 * @param {Results} results
 * @param {Results | null} [before] of an earlier run
 * @returns {string} Markdown
 */
export function writeReport(results, before) {
	const { rows, sites, notMeasured } = results;
	const parts = [
		`Measured ${results.date.slice(0, 16).replace('T', ' ')} UTC in ${results.browser}, headless, on ${results.machine}, in ${results.minutes.toFixed(1)} minutes. Medians; “4×” is with the processor made 4 times slower, × in brackets against the plain list. Only figures of one run compare, and differences under a fifth say nothing.`
	];
	if (rows.length > 0) {
		parts.push(
			section('Side by side', overview(results)),
			section('Shipped, KB compressed', shipped(results)),
			section('First event mark painted, ms', paints(results)),
			section('Blocking time of long tasks in load, ms', blockings(results))
		);
		/** @param {(seen: import('../measure/page.mjs').Seen) => unknown} look @param {string} title @param {string} body */
		const where = (look, title, body) => {
			if (rows.some(({ seen }) => look(seen))) parts.push(section(title, body));
		};
		const perStep = 'main-thread ms per step · frame ms p50/p95/max';
		where(({ pan }) => pan, `Pan: ${perStep}`, gestures(results, 'pan'));
		where(({ zoom }) => zoom, `Zoom: ${perStep}`, gestures(results, 'zoom'));
		where(({ memory }) => memory, 'Heap, MB · elements of the page (of the band)', memory(results));
		where(({ labels }) => labels, 'Labels that overlap, of those in the first screen', labels(results));
	}
	if (rows.length > 0 || Object.keys(results.code).length > 0)
		parts.push(section('Targets', targets(results)));
	if (before)
		parts.push(section(`Since ${before.date.slice(0, 16).replace('T', ' ')}`, changes(before, results)));
	if (results.builds.length > 0) {
		const lines = results.builds.map(
			({ stories, seconds, files, bytes }) =>
				`Stories of ${stories.map(count).join(', ')} events: ${seconds.toFixed(0)} s, ${count(files)} files, ${(bytes / 1e6).toFixed(0)} MB.`
		);
		parts.push(section('Building our pages, side by side', lines.join('\n\n')));
	}
	if (sites.length > 0) parts.push(section('A site of many stories of 12 events', costs(sites)));
	for (const [name, found] of Object.entries(results.code))
		parts.push(section(name, figures(found).join('\n')));
	if (notMeasured.length > 0)
		parts.push(section('Not measured', notMeasured.map((line) => `- ${line}`).join('\n')));
	return `${parts.join('\n\n')}\n`;
}

/** @param {string} title @param {string} body */
const section = (title, body) => `### ${title}\n\n${body}`;

/** The size that all pages are compared at in one table: the largest up to a thousand. @param {Results} results */
const common = ({ sizes }) => [...sizes].reverse().find((size) => size <= 1000) ?? sizes[0] ?? 0;

/** @param {Results} results */
function overview(results) {
	const events = common(results);
	const smallest = results.sizes[0] ?? 0;
	const rows = pagesOf(results).map((page) => {
		const seen = rowOf(results, page, events)?.seen;
		const least = rowOf(results, page, smallest);
		const sent = seen?.loads[0]?.sent.bytes;
		return [
			page,
			cell(sent?.script, kilobytes),
			cell(firstMark(results, page, events, 1), ms),
			cell(firstMark(results, page, events, 4), ms),
			cell(blocking(results, page, events, 1), (value) => value.toFixed(0)),
			cell(measured(seen?.pan)?.work.total, ms),
			cell(measured(seen?.zoom)?.work.total, ms),
			cell(seen?.memory?.elements, count),
			overlap(seen?.labels),
			cell(least?.withoutScript, (value) => `${value} of ${smallest}`),
			cell(least?.seen.axe?.rules.length, String)
		];
	});
	return `At ${count(events)} events; without JavaScript and axe (serious and critical rules broken) at ${smallest}.\n\n${table(
		[
			'page',
			'script KB',
			'first mark ms',
			'at 4×',
			'blocked ms',
			'pan ms a step',
			'zoom ms a step',
			'elements',
			'labels overlapping',
			'named without JS',
			'axe'
		],
		rows
	)}`;
}

/** @param {Results} results */
function shipped(results) {
	const { sizes } = results;
	return table(
		[
			'page',
			'script',
			'style',
			'fonts, other',
			'files',
			...sizes.map((size) => `HTML and events, ${count(size)}`)
		],
		pagesOf(results).map((page) => {
			const sentAt = (/** @type {number} */ size) => rowOf(results, page, size)?.seen.loads[0]?.sent;
			const any = sizes.map(sentAt).find((sent) => sent !== undefined);
			return [
				page,
				cell(any?.bytes.script, kilobytes),
				cell(any?.bytes.style, kilobytes),
				cell(any && any.bytes.font + any.bytes.other, kilobytes),
				cell(any?.files, String),
				...sizes.map((size) => {
					const bytes = sentAt(size)?.bytes;
					return cell(bytes && bytes.html + bytes.events, kilobytes);
				})
			];
		})
	);
}

/**
 * @param {Results} results
 * @param {(page: string, size: number, slower: number) => string} write
 */
function bySpeed(results, write) {
	const speeds = [1, 4].flatMap((slower) => results.sizes.map((size) => ({ slower, size })));
	return table(
		['page', ...speeds.map(({ slower, size }) => `${count(size)}${slower > 1 ? ` at ${slower}×` : ''}`)],
		pagesOf(results).map((page) => [page, ...speeds.map(({ slower, size }) => write(page, size, slower))])
	);
}

/** @param {Results} results */
function paints(results) {
	return bySpeed(results, (page, size, slower) => {
		const row = rowOf(results, page, size, slower);
		const value = firstMark(results, page, size, slower);
		if (value === null)
			return row?.seen.problems.find((problem) => problem.startsWith('load: over'))?.slice(6) ?? NOTHING;
		const list = firstMark(results, plainList.name, size, slower);
		return list && page !== plainList.name ? `${ms(value)} (${times(value / list)})` : ms(value);
	});
}

/** @param {Results} results */
function blockings(results) {
	return bySpeed(results, (page, size, slower) =>
		cell(blocking(results, page, size, slower), (value) => (value < 10_000 ? value.toFixed(0) : ms(value)))
	);
}

/** @param {Results} results @param {'pan' | 'zoom'} kind */
function gestures(results, kind) {
	return bySpeed(results, (page, size, slower) => {
		const moved = measured(rowOf(results, page, size, slower)?.seen[kind]);
		if (!moved) return NOTHING;
		const { p50, p95, max } = moved.frames;
		const list = measured(rowOf(results, plainList.name, size, slower)?.seen.pan)?.work.total;
		const ratio =
			kind === 'pan' && list && page !== plainList.name ? ` (${times(moved.work.total / list)})` : '';
		return `${ms(moved.work.total)}${ratio} · ${[p50, p95, max].map((value) => value.toFixed(0)).join('/')}`;
	});
}

/** @param {Results} results */
function memory(results) {
	return table(
		['page', ...results.sizes.map(count)],
		pagesOf(results).map((page) => [
			page,
			...results.sizes.map((size) => {
				const held = rowOf(results, page, size)?.seen.memory;
				if (!held) return NOTHING;
				const band = held.band === null ? '' : ` (${count(held.band)})`;
				return `${(held.heap / 1e6).toFixed(1)} · ${count(held.elements)}${band}`;
			})
		])
	);
}

/** @param {{ shown: number, overlapping: number } | undefined} labels */
function overlap(labels) {
	if (!labels) return NOTHING;
	return labels.shown
		? `${((100 * labels.overlapping) / labels.shown).toFixed(0)} % of ${labels.shown}`
		: 'none shown';
}

/** @param {Results} results */
function labels(results) {
	return table(
		['page', ...results.sizes.map(count)],
		pagesOf(results).map((page) => [
			page,
			...results.sizes.map((size) => overlap(rowOf(results, page, size)?.seen.labels))
		])
	);
}

/** @param {Results} results */
function targets(results) {
	return table(
		['target', 'met', 'seen'],
		judge(results).map(({ target, isMet, seen }) => [
			target,
			isMet === null ? 'not known' : isMet ? 'yes' : '**no**',
			seen
		])
	);
}

/** @param {Results} before @param {Results} now */
function changes(before, now) {
	const { differences, compared } = compareRuns(before, now);
	if (differences.length === 0) return `Of ${count(compared)} figures none differs by a fifth.`;
	const rows = differences.map((each) => [
		`${each.page}, ${count(each.events)}${each.slower > 1 ? ` at ${each.slower}×` : ''}`,
		each.figure,
		ms(each.before),
		ms(each.now),
		Number.isFinite(each.change)
			? `${each.change.toFixed(2)}×${each.isAgainstList ? '' : ' by itself'}`
			: 'from nothing'
	]);
	return `Of ${count(compared)} figures ${count(differences.length)} differ by a fifth or more: against the plain list of the same run, or by themselves.\n\n${table(
		['page', 'figure', 'before', 'now', 'change'],
		rows
	)}`;
}

/** @param {Results['sites']} sites */
function costs(sites) {
	const lines = sites.map(({ stories, seconds, files, bytes }) => [
		count(stories),
		seconds.toFixed(0),
		count(files),
		(bytes / 1e6).toFixed(0)
	]);
	const [last, before] = [sites.at(-1), sites.at(-2)];
	if (last && before) {
		const far = 10_000;
		/** @param {'seconds' | 'files' | 'bytes'} what */
		const at = (what) =>
			last[what] + ((last[what] - before[what]) / (last.stories - before.stories)) * (far - last.stories);
		lines.push([
			`${count(far)}, extrapolated`,
			count(Math.round(at('seconds'))),
			count(Math.round(at('files'))),
			count(Math.round(at('bytes') / 1e6))
		]);
	}
	return table(['stories', 'seconds', 'files', 'MB'], lines);
}
