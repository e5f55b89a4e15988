import { LONGEST_LABEL } from '#lib/story/parse/rules.ts';
import { passageSlug } from '#lib/story/parse/passages.ts';
import { describeQuote } from '#lib/text/describe.ts';
import { parseDocument, readDocumentInSteps, type Block } from '#lib/text/document.ts';
import { findQuote } from '#lib/text/quote.ts';
import type { Offer } from '#lib/importing/offers.ts';
import type { TextRange } from '#lib/text/range.ts';
import { toWholeWords, trim } from '#lib/text/word-boundaries.ts';
import { readDate } from './date-field.ts';
import { freeName, shortened, titleOf } from './names.ts';
import { Remembered } from './remembered.ts';
import {
	addItem,
	addNested,
	fieldOf,
	itemsOf,
	listOf,
	moveItem,
	readItemsAhead,
	removeItem,
	removeNested,
	setField,
	setTop,
	topField,
	type YamlItem
} from './yaml-edit.ts';
import { writeScalar, type YamlFields } from './yaml-write.ts';

/** A story's folder while it is worked on. Every change makes another one, and touches the letters it is about alone. */
export interface Desk {
	/** name of the folder */
	readonly id: string;
	/** files by name, letter for letter: `story.yaml`, its sources, and `drafts.yaml` with events that wait */
	readonly texts: ReadonlyMap<string, string>;
	/** files that are no text in UTF-8 */
	readonly others: ReadonlyMap<string, Uint8Array>;
	/** where proposed passages begin that the author does not want to see again */
	readonly passedOver?: ReadonlySet<number>;
	/** what was brought in from elsewhere, and waits until its author takes it or leaves it out */
	readonly offers?: readonly Offer[];
}

/** Files by name, as they come from a disk, a zip or a file that carries its story. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** An event as far as it is written. */
export interface EventDraft {
	readonly id: string;
	/** waits in `drafts.yaml`: something that an event must have is not there yet */
	readonly waits: boolean;
	readonly title: string;
	/** as it is written: EDTF, or what is no date yet */
	readonly when: string;
	readonly basis: string;
	/** why the date is what it is */
	readonly note: string;
	readonly phrase: string;
	readonly summary: string;
	readonly category: string;
	readonly passages: readonly PassageDraft[];
}

export interface PassageDraft {
	readonly quote: string;
	readonly source: string;
	/** null where its words are not, or not only once, in the source */
	readonly place: TextRange | null;
}

/** A source as it is read, with its name in `story.yaml`. */
export interface DeskSource {
	readonly id: string;
	readonly file: string;
	readonly text: string;
	readonly blocks: readonly Block[];
}

/** Fields of an event that the workbench sets, in the order they are written. */
export type EventField = 'title' | 'when' | 'basis' | 'basis-note' | 'date-phrase' | 'category' | 'summary';
export type StoryField = 'title' | 'dek' | 'language' | 'note';
export type SourceField = 'title' | 'note' | 'url' | 'written' | 'kind';

const storyFile = 'story.yaml';
const draftsFile = 'drafts.yaml';
const eventFiles = [storyFile, draftsFile];
const storyOrder = ['title', 'dek', 'language', 'note', 'published', 'updated', 'authors', 'publisher'];
const sourceOrder = ['id', 'file', 'kind', 'title', 'note', 'url', 'written'];
const eventOrder = [
	'id',
	'title',
	'label',
	'summary',
	'when',
	'kind',
	'basis',
	'basis-note',
	'date-phrase',
	'category',
	'actors',
	'mention',
	'confidence',
	'passages',
	'references',
	'note'
];

/** What a story says of itself before its author does. */
export interface FirstWords {
	readonly title: string;
	readonly dek: string;
	readonly note: string;
	readonly language: string;
}

/** Begins a story with a document. @param source text of a source, one line a block */
export function beginDesk(source: string, { title, dek, note, language }: FirstWords): Desk {
	const written = (name: string, value: string) => `${name}: ${writeScalar(value)}\n`;
	const yaml = [
		'# yaml-language-server: $schema=../story.schema.json\n',
		written('title', title),
		written('dek', dek),
		written('language', language),
		written('note', note),
		addItem('', 'sources', { id: 'document', file: 'source.md', note }),
		'events: []\n'
	];
	return {
		id: freeName(title, 'timeline', new Set()),
		texts: new Map([
			[storyFile, yaml.join('')],
			['source.md', source]
		]),
		others: new Map()
	};
}

export function storyField(desk: Desk, name: StoryField): string {
	return topField(yamlOf(desk), name) ?? '';
}

export function setStory(desk: Desk, name: StoryField, value: string): Desk {
	return withText(desk, storyFile, setTop(yamlOf(desk), name, value.trim() || null, storyOrder));
}

export function sourceField(desk: Desk, name: SourceField): string {
	const [item] = itemsOf(yamlOf(desk), 'sources');
	return (item && fieldOf(item, name)) ?? '';
}

export function setSource(desk: Desk, name: SourceField, value: string): Desk {
	const yaml = yamlOf(desk);
	const [item] = itemsOf(yaml, 'sources');
	return item
		? withText(desk, storyFile, setField(yaml, item, name, value.trim() || null, sourceOrder))
		: desk;
}

/** Puts another text in the place of the first source's: one that no passage rests on yet. @param text one line a block */
export function setDocument(desk: Desk, text: string): Desk {
	const [source] = sourcesOf(desk);
	return source ? withText(desk, source.file, text) : desk;
}

const sourcesRead = new WeakMap<ReadonlyMap<string, string>, readonly DeskSource[]>();

/** The sources of a story, read; those whose file is not there are left out. */
export function sourcesOf(desk: Desk): readonly DeskSource[] {
	const before = sourcesRead.get(desk.texts);
	if (before) return before;
	const sources = sourceFiles(desk).map(({ id, file, markdown }) => ({
		id,
		file,
		...documents.of(markdown, () => parseDocument(markdown))
	}));
	// what is found in a source is found once, as long as its text is the same
	const isSame =
		sources.length === lastSources.length &&
		sources.every(({ id, file, text }, i) => {
			const other = lastSources[i];
			return id === other?.id && file === other.file && text === other.text;
		});
	if (!isSame) lastSources = sources;
	sourcesRead.set(desk.texts, lastSources);
	return lastSources;
}

let lastSources: readonly DeskSource[] = [];

/** Documents as they are read: most changes are of the story and not of them. */
const documents = new Remembered<ReturnType<typeof parseDocument>>(8);

/** The letters of a source's file. */
export function markdownOf(desk: Desk, { file }: DeskSource): string {
	return textOf(desk, file);
}

function sourceFiles(desk: Desk): readonly { id: string; file: string; markdown: string }[] {
	return itemsOf(yamlOf(desk), 'sources').flatMap((item) => {
		const file = fieldOf(item, 'file') ?? '';
		const markdown = desk.texts.get(file);
		return markdown === undefined ? [] : [{ id: fieldOf(item, 'id') ?? '', file, markdown }];
	});
}

const eventsRead = new WeakMap<ReadonlyMap<string, string>, readonly EventDraft[]>();

/** All events, those of the story first, each file's in its order. Events that nothing was changed of stay the same objects. */
export function eventsOf(desk: Desk): readonly EventDraft[] {
	const before = eventsRead.get(desk.texts);
	if (before) return before;
	const sources = sourcesOf(desk);
	const events = eventFiles.flatMap((file) =>
		itemsOf(textOf(desk, file), 'events').map((item) => draftOf(item, file === draftsFile, sources))
	);
	eventsRead.set(desk.texts, events);
	return events;
}

/**
 * Reads a folder ahead, a little at a time: whoever asks for its sources and events then need not wait for them, however
 * many there are.
 */
export function* readAhead(desk: Desk): Generator<void> {
	for (const { markdown } of sourceFiles(desk)) {
		const document = yield* readDocumentInSteps(markdown);
		documents.of(markdown, () => document);
	}
	const sources = sourcesOf(desk);
	for (const file of eventFiles) {
		const text = textOf(desk, file);
		yield* readItemsAhead(text, 'events');
		for (const item of itemsOf(text, 'events')) {
			draftOf(item, file === draftsFile, sources);
			yield;
		}
	}
}

/** Names and titles of the lanes. */
function lanesOf(desk: Desk): readonly { readonly id: string; readonly title: string }[] {
	return itemsOf(yamlOf(desk), 'categories').map((item) => {
		const id = fieldOf(item, 'id') ?? '';
		return { id, title: fieldOf(item, 'title') ?? id };
	});
}

/** What is known of a new event besides the words it rests on. */
export interface Taken {
	readonly title?: string;
	readonly when?: string;
	readonly basis?: string;
	/** why the date is what it is */
	readonly note?: string;
	readonly phrase?: string;
}

/**
 * Makes an event of words of a source. Where they run over paragraphs, there is a passage for each. What is needed to tell
 * them from the same words elsewhere goes along.
 * @param range null: none yet, so that the event waits for its words
 */
export function takeEvent(
	desk: Desk,
	source: DeskSource,
	range: TextRange | null,
	{ title, when, basis, note, phrase }: Taken = {}
): { readonly desk: Desk; readonly id: string } {
	const ranges = range ? passagesIn(source, range) : [];
	const [first] = ranges;
	if (range && !first) return { desk, id: '' };
	const events = eventsOf(desk);
	const named = title ?? (first ? titleOf(source.text.slice(first.start, first.end)) : '');
	const id = freeName(named, 'event', new Set(events.map((event) => event.id)));
	const lanes = lanesOf(desk);
	const lane = events.findLast(({ category }) => category !== '')?.category ?? lanes[0]?.id;
	const fields: YamlFields = {
		id,
		title: named,
		...(when && { when }),
		basis: basis ?? 'inferred',
		...(note && { 'basis-note': note }),
		...(phrase && { 'date-phrase': phrase }),
		...(lanes.length > 0 && lane && { category: lane }),
		...(ranges.length > 0 && { passages: ranges.map((each) => passageFields(desk, source, each)) })
	};
	const waiting = addItem(desk.texts.get(draftsFile) ?? '', 'events', fields);
	return { desk: settled(labelled(withText(desk, draftsFile, waiting), id, ''), id), id };
}

/** Sets a field of an event, or takes it out (empty). The event joins the story when it has what it must have, or leaves it. */
export function setEvent(desk: Desk, id: string, name: EventField, value: string): Desk {
	const written = value.trim();
	const before = found(desk, id);
	if (!before || (fieldOf(before.item, name) ?? '') === written) return desk;
	const title = fieldOf(before.item, 'title') ?? '';
	const set = change(desk, id, name, written || null);
	return settled(name === 'title' || name === 'when' ? labelled(set, id, title) : set, id);
}

/** The same event with more words it rests on. */
export function addPassage(desk: Desk, id: string, source: DeskSource, range: TextRange): Desk {
	return passagesIn(source, range).reduce((now, each) => {
		const place = found(now, id);
		if (!place) return now;
		const text = source.text.slice(each.start, each.end);
		const isThere = draftOf(place.item, false, sourcesOf(now)).passages.some(
			({ quote, place: at }) => quote === text && at?.start === each.start
		);
		if (isThere) return now;
		const fields = passageFields(now, source, each);
		return withText(
			now,
			place.file,
			addNested(textOf(now, place.file), place.item, 'passages', fields, eventOrder)
		);
	}, desk);
}

export function removePassage(desk: Desk, id: string, index: number): Desk {
	const place = found(desk, id);
	if (!place) return desk;
	const text = removeNested(textOf(desk, place.file), place.item, 'passages', index);
	return settled(withText(desk, place.file, text), id);
}

/** Leaves a proposed passage out from now on. @param start where it begins */
export function passOver(desk: Desk, start: number): Desk {
	return { ...desk, passedOver: new Set([...(desk.passedOver ?? []), start]) };
}

export function removeEvent(desk: Desk, id: string): Desk {
	const place = found(desk, id);
	if (!place) return desk;
	return withText(desk, place.file, removeItem(textOf(desk, place.file), 'events', place.index));
}

/**
 * Puts an event into the lane of a name, which is made where there is none. The first lane there is takes in all events:
 * they were in one before, which had no name.
 */
export function setLane(desk: Desk, id: string, title: string): Desk {
	const name = title.trim();
	if (name === '') return desk;
	const lanes = lanesOf(desk);
	const known = lanes.find((lane) => lane.title.toLowerCase() === name.toLowerCase());
	if (known) return setEvent(desk, id, 'category', known.id);
	const lane = freeName(name, 'lane', new Set(lanes.map((each) => each.id)));
	const withLane = addToStory(desk, 'categories', { id: lane, title: name });
	const moved = lanes.length > 0 ? [id] : eventsOf(withLane).map((event) => event.id);
	return moved.reduce((now, each) => setEvent(now, each, 'category', lane), withLane);
}

/** The words a passage may have: whole ones, of one paragraph each. */
export function passagesIn({ text, blocks }: DeskSource, range: TextRange): readonly TextRange[] {
	return blocks.flatMap((block) => {
		const start = Math.max(block.start, range.start);
		const end = Math.min(block.end, range.end);
		if (start >= end) return [];
		const words = trim(text, { start, end });
		return words.start < words.end ? [trim(text, toWholeWords(text, words))] : [];
	});
}

/** The same desk with something else in its `story.yaml`. */
export function withStoryYaml(desk: Desk, yaml: string): Desk {
	return withText(desk, storyFile, yaml);
}

/** Adds an item to a list of the story; a list that is begun stands before the events. */
export function addToStory(desk: Desk, list: 'categories' | 'periods', fields: YamlFields): Desk {
	const yaml = yamlOf(desk);
	const isThere = itemsOf(yaml, list).length > 0 || new RegExp(`^${list}:`, 'm').test(yaml);
	if (isThere) return withStoryYaml(desk, addItem(yaml, list, fields));
	const at = /^events:/m.exec(yaml)?.index ?? yaml.length;
	return withStoryYaml(desk, yaml.slice(0, at) + addItem('', list, fields) + yaml.slice(at));
}

function passageFields(desk: Desk, source: DeskSource, range: TextRange): YamlFields {
	const { exact, prefix, suffix } = describeQuote(source.text, range);
	const isOne = sourcesOf(desk).length === 1;
	const name = passageSlug(exact, range.start);
	const isTaken = eventsOf(desk).some(({ passages }) =>
		passages.some(
			({ quote, place }) => place?.start !== range.start && passageSlug(quote, place?.start ?? 0) === name
		)
	);
	return {
		quote: exact,
		...(prefix !== undefined && { prefix }),
		...(suffix !== undefined && { suffix }),
		...(!isOne && { source: source.id }),
		...(isTaken && { id: `at-${range.start}` })
	};
}

/** Where an event belongs: in the story, when it has all it must have, else among those that wait. */
function settled(desk: Desk, id: string): Desk {
	const place = found(desk, id);
	if (!place) return desk;
	const { title, when, passages } = draftOf(place.item, false, sourcesOf(desk));
	const mention = fieldOf(place.item, 'mention') ?? 'described';
	const isWhole =
		title !== '' && readDate(when).state === 'read' && (passages.length > 0 || mention === 'context');
	const file = isWhole ? storyFile : draftsFile;
	if (file === place.file) return desk;
	const from = textOf(desk, place.file);
	const without = withText(desk, place.file, removeItem(from, 'events', place.index));
	return withText(without, file, moveItem(from, place.item, textOf(without, file), 'events'));
}

/** A title too long for the drawing has a shorter one beside it, which is the author's as soon as they write another. */
function labelled(desk: Desk, id: string, before: string): Desk {
	const place = found(desk, id);
	if (!place) return desk;
	const title = fieldOf(place.item, 'title') ?? '';
	const date = readDate(fieldOf(place.item, 'when') ?? '');
	const kind = date.state === 'read' && date.when.kind === 'interval' ? 'span' : 'point';
	const label = fieldOf(place.item, 'label');
	const ours = [before, title].flatMap((each) =>
		Object.values(LONGEST_LABEL).map((most) => shortened(each, most))
	);
	if (label !== undefined && !ours.includes(label)) return desk;
	const most = LONGEST_LABEL[kind];
	return change(desk, id, 'label', Array.from(title).length > most ? shortened(title, most) : null);
}

function change(desk: Desk, id: string, name: string, value: string | null): Desk {
	const place = found(desk, id);
	if (!place) return desk;
	return withText(desk, place.file, setField(textOf(desk, place.file), place.item, name, value, eventOrder));
}

function found(desk: Desk, id: string): { file: string; index: number; item: YamlItem } | null {
	for (const file of [storyFile, draftsFile]) {
		const items = itemsOf(desk.texts.get(file) ?? '', 'events');
		const index = items.findIndex((item) => fieldOf(item, 'id') === id);
		const item = items[index];
		if (item) return { file, index, item };
	}
	return null;
}

/** Drafts by what they were read from: the quotations of an event are looked for once in a text. */
const drafts = new WeakMap<YamlItem['map'], { sources: readonly DeskSource[]; draft: EventDraft }>();

function draftOf(item: YamlItem, waits: boolean, sources: readonly DeskSource[]): EventDraft {
	const known = drafts.get(item.map);
	if (known?.sources === sources && known.draft.waits === waits) return known.draft;
	const draft = readDraft(item, waits, sources);
	drafts.set(item.map, { sources, draft });
	return draft;
}

function readDraft(item: YamlItem, waits: boolean, sources: readonly DeskSource[]): EventDraft {
	const field = (name: string) => fieldOf(item, name) ?? '';
	return {
		id: field('id'),
		waits,
		title: field('title'),
		when: field('when'),
		basis: field('basis'),
		note: field('basis-note'),
		phrase: field('date-phrase'),
		summary: field('summary'),
		category: field('category'),
		passages: listOf(item, 'passages').map((passage) => {
			const exact = fieldOf(passage, 'quote')?.trim() ?? '';
			const source = fieldOf(passage, 'source') ?? sources[0]?.id ?? '';
			const text = sources.find(({ id }) => id === source)?.text ?? '';
			const prefix = fieldOf(passage, 'prefix');
			const suffix = fieldOf(passage, 'suffix');
			const places = findQuote(text, { exact, prefix, suffix });
			return { quote: exact, source, place: places.length === 1 ? (places[0] ?? null) : null };
		})
	};
}

/** The letters of `story.yaml`. */
export function yamlOf(desk: Desk): string {
	return textOf(desk, storyFile);
}

function textOf(desk: Desk, file: string): string {
	return desk.texts.get(file) ?? '';
}

function withText(desk: Desk, file: string, text: string): Desk {
	if (desk.texts.get(file) === text) return desk;
	const texts = new Map(desk.texts);
	// nothing waits any more
	if (file === draftsFile && itemsOf(text, 'events').length === 0) texts.delete(file);
	else texts.set(file, text);
	return { ...desk, texts };
}
