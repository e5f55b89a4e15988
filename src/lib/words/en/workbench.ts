/* What the workbench says, in which authors make a timeline. */
import type { ImportFault, ImportProblem } from '#lib/importing/import-draft.ts';
import * as counts from './counts.ts';
import { sentence } from './list.ts';
import { figure } from './numbers.ts';

export { dateFault, documentFault } from './unread.ts';

export const title = 'Make a timeline';
export const lead =
	'Put in a document, choose the words that tell of events, and take along a timeline in which every event leads to its passage. Nothing you put in leaves this device.';
export const invitation = 'Make your own from any document';
export const withoutScript =
	'This page needs JavaScript: it works on your document in your own browser, and sends it nowhere. Without it, the command line makes the same files from the same folder:';
export const commandLine = `npx passage-timeline new report.md
npx passage-timeline serve report
npx passage-timeline build report`;

export const steps = 'Steps';
export const tabs = {
	document: 'Document',
	passages: 'Passages',
	events: 'Events',
	check: 'Check',
	publish: 'Publish'
};

export const undo = 'Undo';
export const redo = 'Redo';
export const undid = 'Taken back.';
export const redid = 'Made again.';
export const nothingToUndo = 'Nothing to take back.';

// the bar
export const saveCopy = 'Save a copy';
export const untitled = 'Untitled';
export const onlyHere = 'On this device only. No copy saved yet.';

export function copied(minutes: number): string {
	if (minutes < 1) return 'Copy saved just now.';
	if (minutes < 60) return `Copy saved ${counted(minutes, 'minute')} ago.`;
	const hours = Math.floor(minutes / 60);
	return hours < 24
		? `Copy saved ${counted(hours, 'hour')} ago.`
		: `Copy saved ${counted(Math.floor(hours / 24), 'day')} ago.`;
}

export const kept = {
	full: 'This device has no room left to keep your work. Save a copy now.',
	forbidden: 'This browser keeps nothing here, as private windows do. Save a copy before you close the page.',
	elsewhere: 'This timeline is open in another tab or window. What you change here would overwrite it.'
};
export const takeOver = 'Work on it here';
export const newer = 'A newer workbench is ready. Your work stays as it is.';
export const useNewer = 'Load it';

// document
export const open = {
	title: 'Begin with a document',
	paste: 'Paste its text',
	pasted: 'Pasted text',
	pasteHint: 'One paragraph a line; lines broken within paragraphs are joined.',
	use: 'Use this text',
	or: 'or',
	file: 'Open a file',
	folder: 'Open a folder',
	drop: 'or drop one anywhere on this page',
	kinds:
		'Text, Markdown, a saved page, Word, OpenDocument or PDF (.txt, .md, .html, .docx, .odt, .pdf). To go on with a timeline: its folder, its .zip, or the .html file you published.',
	example: 'Try an example'
};

export const opened = (title: string, events: number) =>
	events > 0 ? `Opened “${title}” with ${counts.events(events)}.` : `Opened “${title}”.`;
export const refused = {
	empty: 'There are no words in it. Paste the text, or open another file.',
	unreadable: (name: string, line: number | null, message: string) =>
		message.includes(name) ? message : `“${name}”${line === null ? '' : `, line ${line}`}: ${message}`,
	noStory: (name: string) =>
		`“${name}” holds no story.yaml. Open the folder that has one, or a document to begin with.`,
	zip: (name: string) => `“${name}” is no zip that can be read. Save it anew, or open the folder itself.`,
	left: (names: string) =>
		`The file was made without its sources. ${sentence(`Open the folder, or put these files beside story.yaml: ${names}`)}`,
	large: (name: string) => `“${name}” is larger than 10 MB. Open the part of it that tells of the events.`
};

export const questions = {
	title: 'Title of the timeline',
	dek: 'One sentence under the title',
	written: 'When was the document written?',
	writtenHint: 'A year or a day in any words; leave it empty when nobody knows.',
	note: 'Where does it come from?',
	noteHint: 'Author, outlet, address: what a reader must know before reading.',
	language: 'Language of the document'
};
export const answers = {
	dek: 'One document, drawn as a timeline.',
	note: 'Where this document comes from is not said.'
};
export const readIn = (name: string, encoding: string) => `Read “${name}” as ${encoding}`;

const mended = {
	hyphens: 'Words parted at the end of a line',
	'page-numbers': 'Numbers of pages',
	'page-heads': 'Heads and feet of pages',
	headings: 'Headings that lost their mark',
	'line-breaks': 'Lines broken within paragraphs'
} as const;
type MendKind = keyof typeof mended;

export const mends = {
	title: 'What may be mended in it',
	means: 'The document seems to have lost something on its way. Each mend can be taken back by Undo.',
	name: (kind: MendKind, number: number) => `${mended[kind]}: ${figure(number)}`,
	guess: 'A guess: look before you mend.',
	mend: 'Mend',
	mendAll: (kind: MendKind) => `Mend: ${mended[kind]}`,
	more: (number: number) => `and ${figure(number)} more`,
	done: (kind: MendKind, number: number) => `Mended. ${mended[kind]}: ${figure(number)}.`
};

export const asRead = 'As readers will see it';
export const extent = (words: number, paragraphs: number) =>
	`${counted(words, 'word')} in ${counted(paragraphs, 'paragraph')}`;
export const toPassages = 'Choose the passages';
export const anew = 'Begin another timeline';
export const begunAnew = 'Put away. Undo brings it back.';
export const notices = 'What became of the document';

// passages
export const passages = {
	title: 'Choose words that tell of an event',
	none: 'Put in a document first.',
	help: 'Press a sentence, or mark any words. By keyboard: arrows go from sentence to sentence, Shift with them takes in more.',
	text: 'The document, sentence by sentence',
	keys: 'Keys',
	letters: 'Keys of a single letter work here',
	chosen: 'Chosen words',
	take: 'Take as an event',
	add: 'Add to the event before',
	edit: 'Title and date',
	start: 'Beginning',
	end: 'End',
	earlier: 'a word earlier',
	later: 'a word later',
	nothing: 'Choose a sentence first.',
	proposed: 'Sentences that may be events',
	looking: 'Looking for sentences with dates…',
	proposedMeans: (number: number) =>
		number === 0
			? 'None is left. Any words can be taken.'
			: `${counted(number, 'sentence')} with a date, or with something that happens. None is an event until you take it.`,
	undated: 'no date found',
	further: (number: number) => `${figure(number)} more follow as these are taken or left out.`,
	takeIt: 'Take',
	passOver: 'Leave out',
	passedOver: 'Left out. Undo brings it back.'
};
export const keys: readonly (readonly [key: string, what: string])[] = [
	['↑ ↓', 'sentence before, sentence after'],
	['Shift + ↑ ↓', 'take in more, or less'],
	['[ ]', 'the beginning, by a word'],
	['{ }', 'the end, by a word'],
	['J K', 'next proposed sentence, the one before'],
	['X', 'leave the proposed sentence out'],
	['Enter', 'take as an event'],
	['M', 'add to the event before'],
	['E', 'title and date of the event'],
	['Ctrl + Z', 'undo']
];
export const taken = (title: string) => sentence(`Taken: ${title}`);
export const takenUndated = (title: string) => `${sentence(`Taken: ${title}`)} It waits for a date.`;
export const takenWaiting = (title: string) =>
	`${sentence(`Taken: ${title}`)} It waits for something; its form says what.`;
export const added = (title: string) => sentence(`Added to: ${title}`);

// what is brought in
const fieldNames: Readonly<Record<string, string>> = {
	title: 'title',
	date: 'date',
	end: 'end',
	shown: 'date as shown',
	year: 'year',
	month: 'month',
	day: 'day',
	endYear: 'year of the end',
	endMonth: 'month of the end',
	endDay: 'day of the end',
	summary: 'own words',
	lane: 'lane',
	quote: 'quotation',
	type: 'kind of row'
};
/** What is wrong with something that was brought in, and what to do. */
const problems: Readonly<Record<ImportProblem, (found: string) => string>> = {
	unreadable: () =>
		'This is neither JSON nor a table with known headings. Paste the list itself, or open a .json or .csv file.',
	unknown: () =>
		'This JSON is none of an annotation, a Hypothesis export, a TimelineJS timeline, or a list of events with “quote”. Ask the assistant again with the instructions, or export anew.',
	json: (found) => `The JSON is broken: ${found} Mend this line, or ask for the list again.`,
	empty: () => 'There is nothing in it. Export or ask again.',
	'no-titles': (found) =>
		`No column is headed Title, Headline or Event. Rename the one with titles; the headings are: ${found}`,
	elsewhere: (found) =>
		`The annotations themselves are at another address. Save what is there as a file, and open that: ${found}`,
	'no-fields': (found) => `This is no event with “title”, “date” and “quote”, and was left: ${found}`,
	'no-text': (found) => `This must be text, and was left: ${found}`,
	'no-words': (found) =>
		sentence(`This annotation marks no words of the document, and was left${found ? `: ${found}` : ''}`),
	'no-title': (found) => `This row has no title, and was left: ${found}`,
	'no-event': (found) => `This is a title or an era, no event, and was left: ${found}`
};
const places = (number: number) => (number === 1 ? 'place' : 'places');

export const bringing = {
	title: 'Bring in events from elsewhere',
	means:
		'Annotations (W3C Web Annotation, Hypothesis), a timeline of TimelineJS, a table (CSV), or an answer of an assistant. Every quotation is checked against the document, and nothing is an event until you take it.',
	file: 'Open annotations or a table',
	paste: 'Or paste it here',
	check: 'Check it against the document',
	ask: 'Ask an assistant',
	askMeans:
		'Copy this, paste it to an assistant with the document after it, and paste its answer above. What it quotes wrongly is found.',
	instructions: `Below is a document. List the events it tells of, for a timeline.

Answer with nothing but a JSON list. Each event is an object with these fields:
- "title": a short phrase of your own for the event
- "date": when it happened, in EDTF, no more precisely than the document says: 1832-06-05, 1832-06, 1832, 1832~ (about), 183X (the 1830s), 1832/1834 (from, to), 1832/.. (since), "" where the document does not say
- "quote": the words of the document that tell of it, copied letter for letter, one sentence or less, without … and without changes
- "summary": one sentence in your own words, or ""

Example: [{"title": "The river takes the mill", "date": "1822-03-03", "quote": "On 3 March 1822 the river took it.", "summary": ""}]

Quote only what stands in the document. Leave out an event for which you find no words in it. Every quotation will be compared with the document letter for letter.

The document:
`,
	first: 'Put in the document first: what is brought in is checked against it.',
	reading: 'Checking…',
	read: (offers: number, faults: number, name: string | null) => {
		const from = name === null ? '' : ` in “${name}”`;
		const left = faults === 0 ? '' : ` ${counted(faults, 'thing')} could not be read.`;
		return offers === 0
			? `No event was found${from}.${left}`
			: `${counts.events(offers)} found${from}.${left}`;
	},
	waiting: (offers: number) =>
		offers === 0 ? 'Brought in' : `Brought in: ${counts.events(offers)} to take or leave`,
	columns: (columns: readonly { readonly heading: string; readonly field: string | null }[]) => {
		const read = columns.flatMap(({ heading, field }) =>
			field === null ? [] : [`${heading} (${fieldNames[field] ?? field})`]
		);
		const left = columns.flatMap(({ heading, field }) =>
			field === null ? [heading || 'one without a name'] : []
		);
		return `Columns read: ${read.join(', ')}.${left.length === 0 ? '' : ` Left: ${left.join(', ')}.`}`;
	},
	fault: ({ problem, at, found }: ImportFault) => {
		const where =
			at === null ? '' : problem === 'json' || problem === 'no-titles' ? `Line ${at}. ` : `No. ${at}. `;
		return where + problems[problem](found.length > 160 ? `${found.slice(0, 160)}…` : found);
	},
	untitled: ({ number }: { readonly number: number }) => `No. ${number}`,
	noDate: (when: string, message: string) =>
		`Its date cannot be read, and is to be mended once it is taken: ${when} (${message})`,
	takeExact: (number: number) => `Take the ${figure(number)} that stand letter for letter`,
	tookAll: (number: number) => `Taken: ${counts.events(number)}. Undo brings them back here.`,
	take: { plain: 'Take with these words', mended: 'Take with the document’s words' },
	takeWaiting: 'Take, and find its words later',
	found: {
		exact: () => 'Its words stand in the document, letter for letter.',
		moved: () => 'Its words stand here, but among others than it was noted with. Is this the place?',
		several: (number: number) => `Its words stand in ${figure(number)} ${places(number)}. Which is meant?`,
		alike: () => 'Not letter for letter. Struck out is what was quoted, marked is what the document says.',
		'by-position': () => 'It was noted by its position alone. These words stand there now.',
		sought: (number: number) =>
			number === 0
				? 'It quotes nothing, and no sentence seems to tell of it.'
				: 'It quotes nothing. These sentences may tell of it.',
		absent: () =>
			'Refused: nothing in the document reads like this. Ask for the exact words, or choose them in the text.',
		unnamed: () => 'Refused: it quotes nothing. Ask for the words of the document it rests on.',
		unsought: () =>
			'Refused: not letter for letter, and too much was brought in at once to look for what is alike. Bring in less at a time.'
	}
} as const;

// events
export const events = {
	title: 'Events',
	none: 'No event yet. Choose words in the text first.',
	waits: 'waits for a date',
	waitsTitle: 'waits for a title',
	waitsPassage: 'waits for a passage',
	drawn: 'drawn',
	name: 'Title',
	date: 'Date',
	dateHint: 'As people write it, or in EDTF: 5 June 1832, about May 2016, since 2015, 1990s',
	dateNone: 'Without a date the event waits, and is not drawn.',
	basis: 'Who dates it?',
	stated: 'The document names the date',
	inferred: 'It follows from the document',
	referenced: 'Outside references date it',
	lane: 'Lane',
	laneHint: 'Type a name; a new one makes a lane.',
	summary: 'In your own words',
	optional: 'optional',
	passage: 'Rests on',
	passageGone: 'These words do not stand in the source, or in more than one place.',
	removePassage: 'Take this passage away',
	remove: 'Remove the event',
	removed: (title: string) => `${sentence(`Removed: ${title}`)} Undo brings it back.`,
	show: 'Show it in the text',
	next: 'Next event',
	list: 'All events',
	noDate: 'no date',
	readAs: (date: string) => `Read as: ${date}`
};

// lanes and periods
/** The lane colours, from the first; further ones go by their number. */
const hues = ['blue', 'plum', 'ochre', 'brick', 'teal', 'violet', 'olive', 'red'];

export const lanes = {
	title: 'Lanes, from the top',
	name: (place: number) => `Name of lane ${place}`,
	colour: (title: string) => `Colour of ${title}`,
	up: (title: string) => `Move ${title} up`,
	down: (title: string) => `Move ${title} down`,
	moved: (title: string, place: number, all: number) => `${title} is lane ${place} of ${all}.`,
	hue: (number: number) => hues[number - 1] ?? `colour ${figure(number)}`
};

export const periods = {
	title: 'Periods',
	means: 'Stretches of time the story falls into, drawn above the lanes. They may be left out.',
	name: 'Name of the period',
	from: 'From',
	to: 'To',
	hint: 'In any words or EDTF; an end that is left empty is open.',
	add: 'Add the period',
	another: 'Another period',
	added: (title: string) => sentence(`Added: ${title}`),
	needsTitle: 'A period needs a name.',
	needsDate: 'A period needs a beginning or an end.',
	removeIt: 'Remove',
	remove: (title: string) => `Remove the period: ${title}`,
	proposed: 'Proposed by the gaps between events',
	proposedMeans:
		'Long stretches without an event part these. Their dates stand for a name until you give one.',
	holds: (events: number) => counts.events(events),
	addProposed: (name: string) => `Take the period ${name}`,
	/** what a period says of itself before its author does */
	ofAuthor: 'A period as the author of this timeline sees it.',
	ofEvents: 'It reaches from its first event to its last.'
} as const;

// check
export const check = {
	title: 'What is to be mended',
	nothing: 'Nothing is wrong.',
	noEvents: 'There is no event with a date yet.',
	waiting: (events: number) =>
		`${counts.events(events)} ${events === 1 ? 'waits' : 'wait'} for something and ${events === 1 ? 'is' : 'are'} not drawn.`,
	faults: (number: number) => counted(number, 'fault'),
	mend: 'Mend it',
	lines: 'As it is written in story.yaml',
	useLines: 'Use these lines',
	coverage: 'Paragraphs without an event',
	covered: (without: number, all: number) =>
		without === 0
			? 'Every paragraph has an event.'
			: `${figure(without)} of ${counted(all, 'paragraph')} ${without === 1 ? 'has' : 'have'} none. That may well be right.`
};

// publish
export const publish = {
	title: 'Take it along',
	fileTitle: 'One file',
	file: 'Save the timeline',
	fileMeans:
		'An HTML file with the timeline and its sources, to keep, to mail or to put on any host. It asks for nothing from any server, works from a disk and without a script, and can be opened here again.',
	cited: 'Only the passages, with what stands around them',
	citedMeans: 'for documents that may not be given away whole',
	page: 'With the list of all events beside the text',
	folderTitle: 'The story’s folder',
	folder: 'Save the folder as .zip',
	folderMeans: 'For a site built of this project, for the command line, and for going on here.',
	embedTitle: 'In an article',
	not: 'Something is to be mended first; Check says what.',
	making: 'Making the file…',
	made: (size: string) => `Saved, ${size}.`,
	rungs: {
		frame: ['A frame', 'Put the file on your host, beside the article or elsewhere, and paste this.'],
		srcdoc: [
			'Everything in the code',
			'Where files cannot be put: the whole timeline in one piece of code, for systems that let frames through.'
		],
		list: [
			'Plain text with links',
			'Where frames and scripts are taken out: the events and their passages as a list.'
		]
	},
	make: 'Make the code',
	copy: 'Copy',
	size: (kilobytes: number) => `${Math.max(1, Math.round(kilobytes))} kB`
} as const;

// drawing
export const preview = 'The timeline';
export const previewMeans = 'The timeline as it is published, drawn while it is made.';
export const previewNone = 'Here the timeline is drawn, as soon as an event has a date.';
export const previewFaults = 'Drawn as it was before the last faults.';
export const broken = (message: string) =>
	`Something is wrong with the workbench itself (${message}). Save a copy, and load the page again.`;
export const notLive =
	'The workbench could not start. Load the page again; what you made is still on this device.';

/** What is in the example. */
export const example = `# The rising of June

In the spring of 1832 cholera came to Paris, and by May it had killed more than eighteen thousand. On 16 May the prime minister, Casimir Perier, died of it.

On 5 June 1832 the funeral of General Lamarque became a rising. By the evening a good part of the city between the Châtelet and the Arsenal was in the hands of the insurgents. The last barricade, near the church of Saint-Merry, fell in the evening of 6 June.

Thirty years later Victor Hugo made it known to all the world: his novel appeared in April 1862.
`;

function counted(number: number, one: string): string {
	return `${figure(number)} ${one}${number === 1 ? '' : 's'}`;
}
