#!/usr/bin/env node
import { parseArgs } from 'node:util';
import guide from '../../../data/README.md?raw';
import { begin } from './begin.ts';
import { buildFile } from './build-file.ts';
import { checkFolders } from './check-folders.ts';
import { Advice, succeeded, wrongly, type ExitCode } from './outcome.ts';
import { serveFolder } from './serve-folder.ts';
import { print, say } from './terminal.ts';
import { help } from './help.ts';

const options = {
	output: { type: 'string', short: 'o' },
	page: { type: 'boolean' },
	passages: { type: 'boolean' },
	'no-folder': { type: 'boolean' },
	fonts: { type: 'boolean' },
	home: { type: 'string' },
	data: { type: 'boolean' },
	force: { type: 'boolean' },
	port: { type: 'string' },
	language: { type: 'string' },
	written: { type: 'string' },
	drafts: { type: 'string' },
	events: { type: 'string' },
	mend: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean', short: 'v' }
} as const;

type Given = ReturnType<typeof parse>['values'];

interface Command {
	/** options it knows, beside `help` */
	readonly knows: readonly (keyof Given)[];
	/** how many arguments it takes */
	readonly takes: readonly [least: number, most: number];
	readonly run: (args: readonly string[], given: Given) => Promise<ExitCode> | ExitCode;
}

const commands: Readonly<Record<string, Command>> = {
	new: {
		knows: ['language', 'written', 'drafts', 'events', 'mend'],
		takes: [1, 2],
		run: ([document = '', folder], { language, written, drafts, events, mend }) =>
			begin(document, folder ?? null, {
				language: language ?? null,
				written: written ?? null,
				isMended: mend ?? false,
				drafts: drafts ?? '40',
				events: events ?? null
			})
	},
	check: { knows: [], takes: [1, Infinity], run: checkFolders },
	build: {
		knows: ['output', 'page', 'passages', 'home', 'no-folder', 'fonts', 'data', 'force'],
		takes: [1, 1],
		run: ([folder = ''], { output, page, passages, home, 'no-folder': lean, fonts, data, force }) =>
			buildFile(folder, {
				output: output ?? 'timeline.html',
				view: page ? 'page' : 'embed',
				sources: passages ? 'cited' : 'whole',
				home: home ?? null,
				carried: !lean,
				withFonts: fonts ?? false,
				withData: data ?? false,
				force: force ?? false
			})
	},
	serve: {
		knows: ['port', 'page', 'passages'],
		takes: [1, 1],
		run: ([folder = ''], { port, page, passages }) =>
			serveFolder(folder, port ?? '4173', {
				view: page ? 'page' : 'embed',
				sources: passages ? 'cited' : 'whole'
			})
	},
	format: {
		knows: [],
		takes: [0, 0],
		run: () => {
			process.stdout.write(guide);
			return succeeded;
		}
	}
};

function parse(args: string[]) {
	return parseArgs({ args, options, allowPositionals: true });
}

async function main(args: string[]): Promise<ExitCode> {
	const { values, positionals } = parse(args);
	const [name, ...rest] = positionals;
	if (values.version) {
		print(PACKAGE_VERSION);
		return succeeded;
	}
	if (name === undefined || name === 'help' || values.help) {
		print(help(name === 'help' ? rest[0] : name));
		return name === undefined && !values.help ? wrongly : succeeded;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command)
		throw new Advice(`There is no command "${name}". The commands are ${Object.keys(commands).join(', ')}.`);
	const strange = Object.keys(values).find(
		(option) => !(command.knows as readonly string[]).includes(option)
	);
	if (strange)
		throw new Advice(`"${name}" knows no --${strange}. What it knows: passage-timeline ${name} --help`);
	const [least, most] = command.takes;
	if (rest.length < least || rest.length > most)
		throw new Advice(`${help(name)}\n\nGiven was: ${['passage-timeline', ...args].join(' ')}`);
	return command.run(rest, values);
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	// With a code are what `parseArgs` says of options, and what the system says of files.
	const isMeant = error instanceof Advice || (error instanceof Error && 'code' in error);
	if (!isMeant) throw error;
	say(error.message);
	process.exitCode = wrongly;
}
