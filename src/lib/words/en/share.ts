/* An event by itself: its page, its address, how it is cited. */
import { capital } from './documents.ts';
import { sentence } from './list.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = 'Share';

/** For those who hear links alone. */
export function of(label: string): string {
	return `${title}: ${label}`;
}

export const copyLink = 'Copy link';
export const copyCitation = 'Copy citation';
export const other = 'Share…';
export const linkCopied = 'Link copied';
export const citationCopied = 'Citation copied';
export const selected = 'The browser does not let pages copy; the link is selected';

export const linkTo = 'Link to this event';
export const seeInTimeline = 'See it in the timeline';
export const neighbours = 'Neighbours in time';
export const before = 'Before';
export const after = 'After';

/** The parts of a citation; null for what there is not. */
interface Cited {
	readonly title: string;
	/** date with its basis */
	readonly dated: string;
	/** the words it rests on and where they stand */
	readonly quoted: string | null;
	readonly source: string | null;
	readonly story: string;
}

/** An event in plain text, to be cited; its address comes after. */
export function citation({ title, dated, quoted, source, story }: Cited): string {
	return [
		`${sentence(isolated(title, 'ltr'))} ${begun(dated)}`,
		quoted !== null && begun(quoted),
		source !== null && `Source: ${begun(isolated(source, 'ltr'))}`,
		`In: ${begun(isolated(story, 'ltr'))}`
	]
		.filter(Boolean)
		.join(' ');
}

function begun(text: string): string {
	return sentence(capital(text));
}
