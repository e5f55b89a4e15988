import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { Block } from '#lib/text/document.ts';
import type { LanguageTag } from '#lib/text/languages.ts';
import type { TextRange } from '#lib/text/range.ts';
import type { Hue } from './hues.ts';
import type { WritingDirection } from './language.ts';

/** Where an event's date comes from. */
export type DateBasis = 'stated' | 'inferred' | 'referenced';

/** How the source speaks of an event: it describes it, mentions it only in general (one dated instance of it), or not at all. */
export type Mention = 'described' | 'instance' | 'context';

export type Confidence = 'high' | 'medium' | 'low';

/** Whether a passage reports the event or is the general sentence the event is an instance of. */
export type PassageRole = 'describes' | 'illustrates';

export type NoteKind =
	'accounts-differ' | 'framing' | 'interpretation' | 'not-traced' | 'article-alone' | 'editorial-span';

/** `weak`: a repost, a copy or a machine-written aggregator; labelled "weak source" wherever it is shown. */
export type ReferenceKind = 'primary' | 'agency' | 'outlet' | 'reference' | 'weak';

export interface Reference {
	readonly publisher: string;
	readonly title: string;
	/** the title was not shown where the reference was found: it is a description in our words */
	readonly titleIsOurs: boolean;
	/** http or https */
	readonly url: string;
	/** ISO 8601 date, month or year of publication; null when the page shows none */
	readonly date: string | null;
	readonly kind: ReferenceKind;
	/** BCP 47: that of its title; null where it is not told */
	readonly language: string | null;
}

export interface Note {
	readonly kind: NoteKind;
	readonly text: string;
}

export interface PassageLink {
	/** id of a passage */
	readonly passage: string;
	readonly role: PassageRole;
}

/** What drawings and filters need of an event, and a page's script with them. */
export interface EventOutline {
	/** stable; part of addresses (`#event-<id>`) */
	readonly id: string;
	readonly title: string;
	/** for drawings: at most 30 characters for points, 42 for spans */
	readonly label: string;
	readonly when: FuzzyDate;
	/** a meeting over several days is a point though its date is an interval */
	readonly kind: 'point' | 'span';
	readonly basis: DateBasis;
	/** id of a category */
	readonly category: string;
	readonly actors: readonly string[];
	readonly mention: Mention;
	/** null where its author does not say */
	readonly confidence: Confidence | null;
	/** the first is the one shown in full */
	readonly passages: readonly PassageLink[];
	/** id of the period in which the event begins; null before the first or between periods */
	readonly period: string | null;
}

export interface StoryEvent extends EventOutline {
	/** null where the title says it all */
	readonly summary: string | null;
	/** why the date is what it is */
	readonly basisNote: string | null;
	/** the source's own words for the date */
	readonly datePhrase: string | null;
	readonly references: readonly Reference[];
	readonly note: Note | null;
}

/** Where a passage stands, without its words. */
export interface PassageOutline {
	/** stable; part of addresses (`#passage-<id>`) */
	readonly id: string;
	/** id of a source */
	readonly source: string;
	/** ids of the events that rest on it, in time order */
	readonly events: readonly string[];
	/** locator, printed `§2 ¶4`; section 0 stands before the first heading */
	readonly section: number;
	readonly paragraph: number;
}

/** One exact place in one source, shared by all events that rest on the same words. */
export interface Passage extends PassageOutline, TextRange {
	readonly exact: string;
	readonly sectionTitle: string | null;
}

/** What drawings need of a period. */
export interface PeriodOutline {
	readonly id: string;
	/** 1-based, in time order */
	readonly number: number;
	readonly title: string;
	/** for narrow places */
	readonly shortTitle: string;
	readonly when: FuzzyDate;
	readonly passages: readonly string[];
}

export interface Period extends PeriodOutline {
	readonly basis: DateBasis;
	readonly summary: string;
	/** why it begins and ends where it does */
	readonly boundaryNote: string | null;
}

export interface Category {
	readonly id: string;
	/** null for the one lane of a story without categories */
	readonly title: string | null;
	/** which of the lane colours */
	readonly hue: Hue;
}

/** What a source is, so that the interface can call it that: "the letter". */
export const sourceKinds = [
	'article',
	'book',
	'chronicle',
	'diary',
	'document',
	'interview',
	'letter',
	'report',
	'ruling',
	'speech',
	'testimony',
	'transcript'
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** What a whole story is told by: what its one source is, or several of any kind. */
export type DocumentKind = SourceKind | 'sources';

export interface SourceOutline {
	readonly id: string;
	readonly kind: SourceKind;
	readonly title: string | null;
	/** what is known of author, outlet and date, in words; shown under "The source" */
	readonly note: string;
}

export interface Source extends SourceOutline {
	/** address of the original publication; null when none is known */
	readonly url: string | null;
	/** when it was written, as far as can be said; null when nothing can */
	readonly written: FuzzyDate | null;
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly words: number;
}

/** A story without what is read: what its drawings, filters and links are made of. */
export interface Outline {
	readonly id: string;
	readonly title: string;
	/** BCP 47 */
	readonly language: string;
	/** in which its time runs in drawings, unless a reader turns it */
	readonly direction: WritingDirection;
	readonly categories: readonly Category[];
	readonly periods: readonly PeriodOutline[];
	readonly events: readonly EventOutline[];
	readonly passages: readonly PassageOutline[];
	readonly sources: readonly SourceOutline[];
}

/** By whom and when a story was made public, as far as it says so. */
export interface Publication {
	/** ISO 8601 dates */
	readonly published: string | null;
	readonly updated: string | null;
	readonly authors: readonly string[];
	readonly publisher: string | null;
}

/** Plain data: no classes, no functions, no Infinity. Events are in time order, passages in reading order. */
export interface Story extends Outline {
	readonly dek: string;
	/** further languages in which its pages speak to readers; its own words stay as they are */
	readonly languages: readonly LanguageTag[];
	/** what a reader must know of the sources before reading */
	readonly sourceNote: string;
	/** its place in the list of stories; null: after those that have one */
	readonly order: number | null;
	/** by whom and when this story, not its sources, was made public */
	readonly publication: Publication;
	readonly sources: readonly Source[];
	readonly periods: readonly Period[];
	readonly events: readonly StoryEvent[];
	readonly passages: readonly Passage[];
}
