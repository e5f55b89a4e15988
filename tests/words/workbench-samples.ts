import type { DateFault } from '#lib/dates/edtf-error.ts';
import type { ImportProblem } from '#lib/importing/import-draft.ts';
import type { DocumentFault } from '#lib/reading/unreadable.ts';
import { hues } from '#lib/story/hues.ts';
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

const text = x;
const name = x;
const forms = [
	...(['all-of', 'ranges-and-commas', 'qualified-part', 'time-of-day', 'significant-digits'] as const),
	...(['decade', 'century', 'digits-before-year-1', 'digits'] as const)
];
const dateFaults: readonly DateFault[] = [
	...(['not-edtf', 'no-end', 'reversed', 'too-far'] as const).map((kind) => ({ kind, text })),
	...forms.map((form) => ({ kind: 'unsupported', form, text }) as const),
	{ kind: 'unsupported', form: 'sub-year', code: 25, text },
	{ kind: 'no-month', month: '13', text },
	{ kind: 'no-day', day: '30', month: '2015-02', days: 28, text }
];
const plainFaults = [
	...(['password', 'password-or-old', 'password-of-pdf', 'damaged'] as const),
	...(['damaged-pdf', 'unpacks-to-much', 'no-word', 'no-open-document'] as const)
];
const documentFaults: readonly DocumentFault[] = [
	{ kind: 'not-utf8', line: 3, byte: 12, found: '0xe4', message: '' },
	{ kind: 'unprintable', line: 3, character: 'U+0000', around: x, message: x },
	{ kind: 'encoding', encoding: 'UTF-8' },
	...(['doc', 'rtf', 'pages', 'epub'] as const).map(
		(other) => ({ kind: 'other-kind', name, other }) as const
	),
	{ kind: 'unknown-kind', name, readable: ['.txt', '.docx'] },
	{ kind: 'no-words', name },
	{ kind: 'too-long', name, millions: 6.2 },
	...counts.filter((pages) => pages > 0).map((pages) => ({ kind: 'pictures', pages }) as const),
	...plainFaults.map((kind) => ({ kind }))
];

/** Values for every phrase of the workbench that is a function, by its path. What authors write is `×`. */
export const workbenchSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
	dateFault: dateFaults.map((fault) => [fault]),
	documentFault: documentFaults.map((fault) => [fault]),
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
	'lanes.hue': [...hues, hues.length + 1].map((hue) => [hue]),
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
