import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import schema from '../../../data/story.schema.json?raw';
import { slug } from '#lib/authoring/names.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { datelineOf } from '#lib/finding/dateline.ts';
import type { TextFacts } from '#lib/finding/found-date.ts';
import { importInto, type Offer } from '#lib/importing/offers.ts';
import type { DocumentRead } from '#lib/reading/document-read.ts';
import { readDocument } from '#lib/reading/read-document.ts';
import { Unreadable } from '#lib/reading/unreadable.ts';
import { ID, ID_IN_WORDS } from '#lib/story/parse/fields.ts';
import { decode } from '#lib/text/decode.ts';
import { parseDocument } from '#lib/text/document.ts';
import { bringing } from '#lib/words/en/workbench.ts';
import { draftsOf } from './drafts.ts';
import { Advice, succeeded, type ExitCode } from './outcome.ts';
import { storyToFill } from './story-to-fill.ts';
import { count, say } from './terminal.ts';

interface BeginOptions {
	/** of the document, BCP 47; null: English */
	readonly language: string | null;
	/** when the document was written: a day, a month or a year; null: as it says near its top, if it does */
	readonly written: string | null;
	/** plain text is mended where that is sure */
	readonly isMended: boolean;
	/** how many events to draft at most, as it was given */
	readonly drafts: string;
	/** file of what another program or an assistant made of the document, drafted too; null: none */
	readonly events: string | null;
}

/**
 * Begins a story: a folder with the document as it will be quoted, and a story.yaml with drafts of events.
 * @param given name of the folder; null: made of the document's
 */
export async function begin(
	document: string,
	given: string | null,
	options: BeginOptions
): Promise<ExitCode> {
	const { language, written, drafts: most } = options;
	if (!/^\d{1,4}$/.test(most)) throw new Advice(`--drafts takes a number, 0 for none, not "${most}".`);
	if (written !== null && !isCalendarDate(written))
		throw new Advice(
			`--written takes a day, a month or a year, 2016-05-14, 2016-05 or 2016, not "${written}".`
		);
	const { source, title, notices } = await read(document, options.isMended);
	const folder = given ?? slug(basename(document, extname(document)), Infinity);
	if (folder === '')
		throw new Advice(
			`Name the folder too: it must be ${ID_IN_WORDS}, and nothing of "${basename(document)}" can be. For example: passage-timeline new "${document}" my-story`
		);
	if (!ID.test(basename(folder)))
		throw new Advice(
			`The name of the folder is part of addresses; it must be ${ID_IN_WORDS}: "${basename(folder)}".`
		);
	if (language !== null && !isLanguage(language))
		throw new Advice(`--language takes a tag such as en, pt-BR or fa, not "${language}".`);
	if (existsSync(folder)) throw new Advice(`"${folder}" is there already. Name another folder.`);
	const facts = { language: language ?? 'en', written: written ?? writtenIn(source, language ?? 'en') };
	const events = options.events === null ? [] : broughtIn(options.events, source, facts);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'source.md'), source);
	const drafts = draftsOf(source, facts, Number(most), events);
	writeFileSync(
		join(folder, 'story.yaml'),
		storyToFill({ title: title ?? '', ...facts, drafts: drafts.yaml })
	);
	writeFileSync(join(folder, 'story.schema.json'), schema);
	for (const { line, message } of notices) say(`${document}${line === null ? '' : `:${line}`}: ${message}`);
	if (written === null && facts.written !== null)
		say(`${document}: taken for written on ${facts.written}, as it says; --written takes another date`);
	say(`Made ${folder}/ with source.md, which quotations are found in, and story.yaml, which is to be filled in.
${drafted(drafts)}

What to do next:
  1. Read ${folder}/source.md through: it is what readers will see of the document.
  2. Fill in ${folder}/story.yaml, and take the drafts that are events. passage-timeline format tells of every field.
  3. passage-timeline serve ${folder}      shows the timeline, or what is wrong, as you save
  4. passage-timeline build ${folder}      makes timeline.html`);
	return succeeded;
}

async function read(path: string, isMended: boolean): Promise<DocumentRead> {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Advice(`There is no file "${path}".`);
	try {
		return await readDocument(path, readFileSync(path), { isMended });
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		throw new Advice(error.line === null ? error.message : `${path}:${error.line}: ${error.message}`);
	}
}

/** What is in a file that came from elsewhere, looked for in the document. What cannot be read is said. */
function broughtIn(path: string, source: string, facts: TextFacts): readonly Offer[] {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Advice(`There is no file "${path}".`);
	const text = decode(readFileSync(path));
	if (typeof text !== 'string') throw new Advice(`${path}:${text.line}: ${text.message}`);
	const { offers, faults, columns } = importInto(parseDocument(source), text, facts);
	const told = faults.map((fault) => `${path}: ${bringing.fault(fault)}`);
	if (offers.length === 0) throw new Advice(told.join('\n'));
	for (const each of told) say(each);
	if (columns.length > 0) say(`${path}: ${bringing.columns(columns)}`);
	return offers;
}

function drafted({ count: all, dated }: { readonly count: number; readonly dated: number }): string {
	if (all === 0) return 'No sentence was found to draft an event of.';
	const undated = all === dated ? '' : `, ${all - dated} of them without a date`;
	return `In story.yaml are ${count(all, 'draft')} of events${undated}. Each is a comment: nothing is an event until you take it.`;
}

function writtenIn(source: string, language: string): string | null {
	return datelineOf(parseDocument(source), { language })?.edtf ?? null;
}

function isCalendarDate(text: string): boolean {
	try {
		return /^-?\d{4}(-\d\d){0,2}$/.test(text) && parseEdtf(text).start.precision !== 'season';
	} catch {
		return false;
	}
}

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
