import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import schema from '../../../data/story.schema.json?raw';
import type { DocumentRead } from '#lib/reading/document-read.ts';
import { readMarkdown } from '#lib/reading/markdown.ts';
import { readPlainText } from '#lib/reading/plain-text.ts';
import { ID, ID_IN_WORDS } from '#lib/story/parse/fields.ts';
import { decode } from '#lib/story/parse/sources.ts';
import { Advice, succeeded, type ExitCode } from './outcome.ts';
import { storyToFill } from './story-to-fill.ts';
import { say } from './terminal.ts';

const readers: Readonly<Record<string, (text: string) => DocumentRead>> = {
	'.txt': readPlainText,
	'.text': readPlainText,
	'.md': readMarkdown,
	'.markdown': readMarkdown
};

/**
 * Begins a story: a folder with the document as it will be quoted, and a story.yaml to fill in.
 * @param given name of the folder; null: made of the document's
 * @param language of the document, BCP 47; null: English
 */
export function begin(document: string, given: string | null, language: string | null): ExitCode {
	const read = readDocument(document);
	const folder = given ?? idOf(basename(document, extname(document)));
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
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'source.md'), read.source);
	writeFileSync(join(folder, 'story.yaml'), storyToFill(read.title ?? '', language ?? 'en'));
	writeFileSync(join(folder, 'story.schema.json'), schema);
	for (const { line, message } of read.notices)
		say(`${document}${line === null ? '' : `:${line}`}: ${message}`);
	say(`Made ${folder}/ with source.md, which quotations are found in, and story.yaml, which is to be filled in.

What to do next:
  1. Read ${folder}/source.md through: it is what readers will see of the document.
  2. Fill in ${folder}/story.yaml. passage-timeline format tells of every field.
  3. passage-timeline serve ${folder}      shows the timeline, or what is wrong, as you save
  4. passage-timeline build ${folder}      makes timeline.html`);
	return succeeded;
}

function readDocument(path: string): DocumentRead {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Advice(`There is no file "${path}".`);
	const read = readers[extname(path).toLowerCase()];
	if (!read)
		throw new Advice(
			`"${path}" is none of ${Object.keys(readers).join(', ')}. Save the document as plain text in UTF-8, under a name that ends in .txt.`
		);
	const text = decode(readFileSync(path));
	if (typeof text !== 'string') throw new Advice(`${path}:${text.line}: ${text.message}`);
	const made = read(text.replace(/^\ufeff/, ''));
	if (made.source.trim() === '') throw new Advice(`There are no words in "${path}".`);
	return made;
}

/** A name for addresses, of the letters and digits that can be in one; empty when there are none. */
function idOf(name: string): string {
	const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
