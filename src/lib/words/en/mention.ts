import type { DocumentKind, Mention } from '#lib/story/types.ts';
import { figure } from './numbers.ts';
import { agrees, itMentions, the, The } from './documents.ts';

/** How the source speaks of an event. */
export function title(mention: Mention, kind: DocumentKind): string {
	return {
		described: 'Told',
		instance: `A case of something ${itMentions(kind)} in general`,
		context: absent(kind)
	}[mention];
}

/** The question that they answer: `How the article tells it`. */
export function question(kind: DocumentKind): string {
	return `How ${the(kind)} ${agrees(kind, 'tells', 'tell')} it`;
}

/** `Not in the article (context)`. */
export function absent(kind: DocumentKind): string {
	return `Not in ${the(kind)} (context)`;
}

/** What is added to the name of a mark. */
export function notIn(kind: DocumentKind): string {
	return `not in ${the(kind)}`;
}

/** What leads from an event to the words it rests on, where they do not tell it. */
export const leads = { described: '', instance: 'A case of', context: 'Background to' };

/** The same on a card, where nothing else says that words follow. */
export const cardLeads = {
	described: '',
	instance: 'A case of these words: ',
	context: 'Background to these words: '
};

/** The same within a sentence. */
export const citedLeads = { described: '', instance: 'a case of ', context: 'background to ' };

/** Where there is room for a sentence. @param quoted whether words follow */
export function lead(mention: Mention, kind: DocumentKind, quoted: boolean): string {
	return {
		described: '',
		instance: `${The(kind)} ${agrees(kind, 'speaks', 'speak')} of this in general only. A case of:`,
		context: `${absent(kind)}.${quoted ? ' It is background to these words:' : ''}`
	}[mention];
}

/** Where two lines stand above the words. */
export function embeddedLead(mention: Mention, kind: DocumentKind): string {
	return mention === 'context' ? `${absent(kind)}. ${leads.context}` : leads[mention];
}

/** What is said of a passage that does not tell the event. */
export const inGeneral = '(in general)';

export const isContext = '(context)';

export const sameWords = 'the same words';

/** The switch that brings events which are not in the source. */
export function showContext(count: number, kind: DocumentKind): string {
	return `Show ${contextEvents(count)} that ${count === 1 ? 'is' : 'are'} not in ${the(kind)}`;
}

export function countContext(count: number, kind: DocumentKind): string {
	return `Count ${contextEvents(count)} that ${count === 1 ? 'is' : 'are'} not in ${the(kind)}`;
}

function contextEvents(count: number): string {
	return `${figure(count)} context ${count === 1 ? 'event' : 'events'}`;
}

/** The same among other things to be shown. */
export function contextOption(kind: DocumentKind): string {
	return `Events that are not in ${the(kind)} (context)`;
}

/** What marks of two sizes are. */
export function sizes(kind: DocumentKind): string {
	return `Larger marks: told by ${the(kind)}. Smaller: a dated case of something ${itMentions(kind)} only in general.`;
}
