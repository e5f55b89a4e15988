import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Advice } from '../../src/tasks/install.mjs';

export const usage = `npm run bench -- [options]

  --quick           12 and 100 events, one load each: to see that it runs
  --sizes 12,1000   numbers of events
  --only vis,plain  pages whose name holds one of these; "our" are ours, "plain" is the list
  --thorough        three loads of everything, and libraries zoomed and panned at 4× too; no limit of time
  --minutes 9.5     what does not fit is not measured, and said so
  --sites           only what sites of 10, 100 and 1,000 stories cost to build; no limit of time
  --out FILE        where the results go, as JSON; the table goes beside it, as Markdown`;

/**
 * @typedef {{
 *   sizes: readonly number[], only: readonly string[], runs: number, minutes: number, sites: boolean, out: string,
 *   thorough: boolean, quick: boolean
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
	return {
		sizes: sizes.sort((a, b) => a - b),
		only: (values.only ?? '').toLowerCase().split(',').filter(Boolean),
		runs: quick ? 1 : 3,
		minutes,
		sites: values.sites ?? false,
		out: resolve(values.out ?? join(tmpdir(), 'passage-timeline-bench', 'results.json')),
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
				minutes: { type: 'string' },
				sites: { type: 'boolean' },
				out: { type: 'string' }
			}
		});
	} catch (error) {
		throw new Advice(`${error instanceof Error ? error.message : error}\n\n${usage}`);
	}
}
