import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Advice } from '../../src/tasks/install.mjs';
import { figures } from './figures.mjs';

export const usage = `npm run bench -- [options]

  --quick           12 and 100 events, one load each: to see that it runs
  --sizes 12,1000   numbers of events
  --only page,plain pages whose name holds one of these; "our" are ours, "plain" is the list
  --figures panning of ${figures.join(', ')}
  --compare FILE    what has changed since an earlier run, which wrote that file
  --thorough        three loads of everything, and libraries zoomed and panned at 4× too; no limit of time
  --minutes 9.5     where that does not do for all, others are measured less, and said so
  --sites           only what sites of 10, 100 and 1,000 stories cost to build; no limit of time
  --out FILE        where the results go, as JSON; the table goes beside it, as Markdown`;

/**
 * @typedef {{
 *   sizes: readonly number[], only: readonly string[], figures: readonly import('./figures.mjs').Figure[], runs: number,
 *   minutes: number, sites: boolean, out: string, compare: string | null, thorough: boolean, quick: boolean
 * }} Options
 */

/**
 * @param {readonly string[]} args
 * @returns {Options | null} null: asked for help
 * @throws {Advice} when they make no sense
 */
export function readOptions(args) {
	const { values } = parse(args);
	if (values.help) return null;
	const quick = values.quick ?? false;
	const sizes = (values.sizes ?? (quick ? '12,100' : '12,100,1000,10000,100000')).split(',').map(Number);
	if (!sizes.every((size) => Number.isInteger(size) && size >= 1)) {
		throw new Advice(`--sizes takes whole numbers with commas, not "${values.sizes}".`);
	}
	const thorough = values.thorough ?? false;
	const minutes = Number(values.minutes ?? (thorough || values.sites ? 120 : 9.5));
	if (!(minutes > 0)) throw new Advice(`--minutes takes a number, not "${values.minutes}".`);
	const asked = values.figures?.toLowerCase().split(',').filter(Boolean) ?? figures;
	const unknown = asked.find((name) => !figures.some((figure) => figure === name));
	if (unknown !== undefined || asked.length === 0) {
		throw new Advice(`--figures takes ${figures.join(', ')}, with commas, not "${values.figures}".`);
	}
	return {
		sizes: sizes.sort((a, b) => a - b),
		only: (values.only ?? '').toLowerCase().split(',').filter(Boolean),
		figures: figures.filter((figure) => asked.includes(figure)),
		runs: quick ? 1 : 3,
		minutes,
		sites: values.sites ?? false,
		out: resolve(values.out ?? join(tmpdir(), 'passage-timeline-bench', 'results.json')),
		compare: values.compare === undefined ? null : resolve(values.compare),
		thorough,
		quick
	};
}

/** @param {readonly string[]} args */
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				help: { type: 'boolean', short: 'h' },
				quick: { type: 'boolean' },
				thorough: { type: 'boolean' },
				sizes: { type: 'string' },
				only: { type: 'string' },
				figures: { type: 'string' },
				compare: { type: 'string' },
				minutes: { type: 'string' },
				sites: { type: 'boolean' },
				out: { type: 'string' }
			}
		});
	} catch (error) {
		throw new Advice(`${error instanceof Error ? error.message : error}\n\n${usage}`);
	}
}
