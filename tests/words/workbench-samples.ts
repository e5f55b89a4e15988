import type { ImportProblem } from '#lib/importing/import-draft.ts';
import { counts } from './samples.ts';

const x = '×';
const numbers = counts.map((count) => [count]);
const titles = [[x]];
const mends = ['hyphens', 'page-numbers', 'page-heads', 'headings', 'line-breaks'].flatMap((kind) =>
	counts.map((count) => [kind, count])
);
const problems: readonly ImportProblem[] = [
	...(['unreadable', 'unknown', 'json', 'empty', 'no-titles', 'elsewhere', 'no-fields'] as const),
	...(['no-text', 'no-words', 'no-title', 'no-event'] as const)
];

/** Values for every phrase of the workbench that is a function, by its path. What authors write is `×`. */
export const workbenchSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
	copied: [0, 1, 2, 5, 11, 21, 60, 120, 300, 660, 1440, 2880, 7200, 15_840, 144_000].map((count) => [count]),
	opened: [[x, 0], ...counts.map((count) => [x, count])],
	'refused.unreadable': [
		[x, null, 'a'],
		[x, 3, 'a']
	],
	'refused.noStory': titles,
	'refused.zip': titles,
	'refused.left': titles,
	'refused.large': titles,
	readIn: [[x, 'UTF-8']],
	'mends.name': mends,
	'mends.mendAll': mends,
	'mends.more': numbers,
	'mends.done': mends,
	extent: counts.map((count) => [count, count]),
	'passages.proposedMeans': numbers,
	'passages.further': numbers,
	taken: titles,
	takenUndated: titles,
	takenWaiting: titles,
	added: titles,
	'bringing.read': counts.flatMap((count) => [
		[count, 0, null],
		[count, count, x]
	]),
	'bringing.waiting': numbers,
	'bringing.columns': [
		[
			[
				{ heading: x, field: 'title' },
				{ heading: '', field: null }
			]
		]
	],
	'bringing.fault': problems.map((problem) => [{ problem, at: problem === 'empty' ? null : 12, found: x }]),
	'bringing.untitled': [[{ number: 12 }]],
	'bringing.noDate': [[x, x]],
	'bringing.takeExact': numbers,
	'bringing.tookAll': numbers,
	'bringing.found.exact': [[]],
	'bringing.found.moved': [[]],
	'bringing.found.several': numbers,
	'bringing.found.alike': [[]],
	'bringing.found.by-position': [[]],
	'bringing.found.sought': numbers,
	'bringing.found.absent': [[]],
	'bringing.found.unnamed': [[]],
	'bringing.found.unsought': [[]],
	'events.removed': titles,
	'events.readAs': titles,
	'lanes.name': numbers,
	'lanes.colour': titles,
	'lanes.up': titles,
	'lanes.down': titles,
	'lanes.moved': [[x, 2, 12]],
	'periods.added': titles,
	'periods.remove': titles,
	'periods.holds': numbers,
	'periods.addProposed': titles,
	'check.waiting': numbers,
	'check.faults': numbers,
	'check.covered': counts.map((count) => [count, 1234]),
	'publish.made': titles,
	'publish.size': numbers,
	broken: titles
};
