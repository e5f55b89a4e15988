import type { Precision } from '#lib/dates/fuzzy.ts';
import { words } from '#lib/words/words.ts';
import { pageLength, type ListPage } from '#lib/story/list-pages.ts';
import type { Gap } from '#lib/story/gaps.ts';
import type {
	DateBasis,
	NoteKind,
	Passage,
	Reference,
	ReferenceKind,
	Source,
	Outline
} from '#lib/story/types.ts';

type PageOfList = Pick<ListPage<Outline>, 'number' | 'of' | 'events'>;

export const basisWords: Record<DateBasis, string> = {
	stated: 'Dated by the article',
	inferred: 'Inferred from the article',
	referenced: 'Dated from outside references'
};

export const noteHeads: Record<NoteKind, string> = {
	'accounts-differ': 'Accounts differ',
	framing: 'The article’s framing',
	interpretation: 'An interpretation, not an event',
	'not-traced': 'Not traced to another source',
	'article-alone': 'Rests on the article alone',
	'editorial-span': 'Editorial span'
};

/** Empty for outlets, the ordinary kind: their name says it. */
const referenceKinds: Record<ReferenceKind, string> = {
	primary: 'primary source',
	agency: 'agency report',
	outlet: '',
	reference: 'reference work',
	weak: 'weak source'
};

/** The address of a passage as it is printed everywhere: `§2 ¶4`; without `§` before the first heading. */
export function locator({ section, paragraph }: Pick<Passage, 'section' | 'paragraph'>): string {
	return [section > 0 && `§${section}`, paragraph > 0 && `¶${paragraph}`].filter(Boolean).join(' ');
}

/** `1 more passage`, `3 outside references`, `No events`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number === 0 ? 'No' : number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** How many events of a period are shown: `12 events`, `No events shown`. */
export function wordShown(number: number): string {
	return `${count(number, 'event')}${number ? '' : ' shown'}`;
}

/** The time between two events in the list, where it is long: `1 year 2 months without an event`. */
export function wordGap({ from, to }: Gap): string {
	return `${words.dates.duration(from, to)} without an event`;
}

/** Which of a group's events stand on a page of a long list: `events 201 to 400`. */
export function pageRange({ number, events, of }: PageOfList): string {
	if (of === 1) return count(events.length, 'event');
	const first = (number - 1) * pageLength + 1;
	const words = [first, first + events.length - 1].map((each) => each.toLocaleString('en-GB'));
	return `events ${words.join(' to ')}`;
}

/** Where a reference was published, when, and of what kind: `TASS, 28 August 2025. Title in our words`. */
export function referenceLine({ publisher, date, kind, titleIsOurs }: Reference): string {
	const parts = [publisher, date && wordIsoDate(date), referenceKinds[kind]].filter(Boolean);
	return parts.join(', ') + (titleIsOurs ? '. Title in our words' : '');
}

function wordIsoDate(iso: string): string {
	const precisions: Precision[] = ['year', 'month', 'day'];
	return words.dates.instant(Date.parse(iso), precisions[iso.split('-').length - 1] ?? 'day');
}

/** A source in one line: what its note says first, up to a full stop or colon, and its length. */
export function sourceLine({ note, words }: Pick<Source, 'note' | 'words'>): string {
	const [first = ''] = /^.*?(?=[.!?:;](\s|$)|$)/s.exec(note) ?? [];
	return `${first && `${first}. `}${count(words, 'word')}.`;
}
