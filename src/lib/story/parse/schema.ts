import * as v from 'valibot';
import { sourceKinds } from '#lib/story/types.ts';
import { languageTags } from '#lib/text/languages.ts';
import {
	choice,
	context,
	date,
	day,
	described,
	fields,
	file,
	hue,
	id,
	language,
	list,
	order,
	text,
	url,
	words
} from './fields.ts';

/*
 * The shape of story.yaml: everything that can be said of one field by itself. What needs more than one field is in
 * rules.ts, what needs the source in places.ts. The descriptions are what an editor shows an author.
 */

/** What every passage has; the words are those of the source, letter for letter. */
const passage = {
	quote: described(words, 'The words of the source, letter for letter, from within one paragraph.'),
	prefix: v.optional(
		described(
			context,
			'The words right before the quote with the space between, where it stands in several places.'
		)
	),
	suffix: v.optional(
		described(
			context,
			'The words right after the quote with the space between, where it stands in several places.'
		)
	),
	source: v.optional(
		described(id, 'The source it stands in. May be left out when the story has one source.')
	),
	id: v.optional(
		described(id, 'Part of its address (#passage-…). Left out, it is made of the first six words.')
	)
};

const source = fields({
	id: described(id, 'Name of the source within this file.'),
	file: described(
		file,
		"The source's text, a file in the same folder: one paragraph a line, headings led by #."
	),
	kind: v.optional(
		choice(sourceKinds, 'What it is, as readers are told: "Dated by the letter". Left out: article.')
	),
	title: v.optional(described(text, 'Its title, when it has one.')),
	note: described(text, 'What is known of its author, outlet and date. Shown under "The source".'),
	url: v.optional(described(url, 'Address of the original publication, when it is known.')),
	written: v.optional(described(date, 'When it was written, as far as can be said (EDTF): 2026-05-27/..'))
});

const category = fields({
	id: described(id, 'Name of the category within this file.'),
	title: described(text, 'What readers see beside the lane.'),
	hue: v.optional(described(hue, 'Number of the lane colour. Left out, its place in the list.'))
});

const basis = ['stated', 'inferred', 'referenced'] as const;
const basisHelp =
	'Who dates it: stated (the source names the date), inferred (it follows from the source) or referenced (outside references date it).';

const period = fields({
	id: described(id, 'Name of the period within this file.'),
	title: described(text, 'Title of the period.'),
	short: v.optional(described(text, 'A shorter title for narrow places. Left out, the title.')),
	when: described(date, 'From when to when (EDTF): 2015/2021-08-15, ../2015, 2026-05-27/..'),
	basis: choice(basis, basisHelp),
	summary: described(text, 'One or two sentences on what marks it.'),
	boundary: v.optional(described(text, 'Why it begins and ends where it does.')),
	passages: v.optional(list(fields(passage), 'Where the source speaks of it.'))
});

const reference = fields({
	publisher: described(text, 'Who published it: TASS, Associated Press.'),
	title: described(text, 'Its title as displayed, or a description in our words.'),
	'title-is-ours': v.optional(
		v.pipe(
			v.boolean('must be true or false'),
			v.description('true when the title was not displayed where it was found and the title here is ours.')
		)
	),
	url: described(url, 'Its address, http or https.'),
	date: v.optional(described(date, 'Day, month or year of publication, when the page shows one.')),
	language: v.optional(
		described(language, 'Language of its title (BCP 47), where it is not that of this file: ru')
	),
	kind: choice(
		['primary', 'agency', 'outlet', 'reference', 'weak'],
		'primary (the body concerned itself), agency, outlet, reference (encyclopedia, database) or weak (copy, repost, aggregator; labelled as such).'
	)
});

const note = fields({
	kind: choice(
		['accounts-differ', 'framing', 'interpretation', 'not-traced', 'article-alone', 'editorial-span'],
		'What the note is about; readers see it as its head.'
	),
	text: described(text, 'The note itself.')
});

const event = fields({
	id: described(id, 'Part of its address (#event-…), so it must not change once published.'),
	title: described(text, 'A short sentence or phrase for the list.'),
	label: v.optional(
		described(
			text,
			'For the drawing: at most 30 characters for a point, 42 for a span. May be left out where the title is as short.'
		)
	),
	summary: v.optional(described(text, 'One to three plain sentences in the past tense.')),
	when: described(
		date,
		'The date (EDTF): 2025-04-17, 2016-05~ (about), 2015/.. (since), ../2015 (until), "[2024-10-04..2025-10-16]" (once between).'
	),
	kind: v.optional(
		choice(
			['point', 'span'],
			'How it is drawn. Left out: span when the date goes from … to …, point otherwise. A meeting of several days is a point.'
		)
	),
	basis: v.optional(choice(basis, `${basisHelp} May be left out beside a date-phrase: stated.`)),
	order: v.optional(
		described(
			order,
			'Its place among events whose dates overlap and that have an `order` too: the lowest first.'
		)
	),
	'basis-note': v.optional(described(text, 'Why the date is what it is.')),
	'date-phrase': v.optional(described(words, "The source's own words for the date, letter for letter.")),
	category: v.optional(described(id, 'The id of a category. Left out where the story has none.')),
	actors: v.optional(list(text, 'Who takes part, named the same way in every event.')),
	mention: v.optional(
		choice(
			['described', 'instance', 'context'],
			'How the source speaks of it: described (default: tells it), instance (mentions it only in general; this is one dated case) or context (not at all).'
		)
	),
	confidence: v.optional(
		choice(['high', 'medium', 'low'], 'How sure we are that it happened as summed up and when.')
	),
	passages: v.optional(
		list(
			fields({
				...passage,
				role: v.optional(
					choice(
						['describes', 'illustrates'],
						'describes (default): the passage tells the event. illustrates: the event is a case of what the passage says in general.'
					)
				)
			}),
			'The exact places in the source it comes from; the first is shown in full.'
		)
	),
	references: v.optional(list(reference, 'Outside publications that report it.')),
	note: v.optional(described(note, 'Something a reader must know to judge it.'))
});

/** The shape of a whole story.yaml. */
export const storyFile = fields({
	title: described(text, 'Title of the story.'),
	dek: described(text, 'One or two sentences under the title.'),
	language: described(language, 'Language of this file and its sources (BCP 47): en'),
	languages: v.optional(
		list(
			choice(languageTags, 'A language the interface speaks.'),
			'Further languages of the interface: in each there are pages that lead to the same words of the story and its sources.'
		)
	),
	direction: v.optional(
		choice(
			['ltr', 'rtl'],
			'In which direction time runs in drawings: ltr (default), the earliest on the left, or rtl, the earliest on the right.'
		)
	),
	note: described(text, 'What a reader must know of the sources before reading.'),
	order: v.optional(
		described(
			order,
			'Its place among the stories of the front page, the lowest first; those without one follow.'
		)
	),
	published: v.optional(described(day, 'The day this story was first published: 2026-11-28')),
	updated: v.optional(described(day, 'The day it was last changed: 2026-12-01')),
	authors: v.optional(list(text, 'Who wrote this story, not its sources.')),
	publisher: v.optional(described(text, 'Who publishes this story.')),
	sources: list(source, 'The documents the story is taken from.'),
	categories: v.optional(
		list(category, 'The lanes, in their order from the top. Left out: one lane without a name.')
	),
	periods: v.optional(list(period, 'The eras the story falls into; they may touch.')),
	events: list(event, 'The events, in any order: their dates sort them.')
});

export type StoryFile = v.InferOutput<typeof storyFile>;
