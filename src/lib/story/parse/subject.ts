import type { Path } from './fault.ts';
import { show } from '#lib/text/show.ts';

const singular: Record<string, string> = {
	actors: 'actor',
	categories: 'category',
	events: 'event',
	passages: 'passage',
	periods: 'period',
	references: 'reference',
	sources: 'source'
};

/**
 * What a fault is about, in an author's words: `event "takeover"`, `event 12, reference 2`, `event "takeover", note`.
 * Things are named by id where they have one, otherwise by their place in the list, from 1; a list of one needs neither.
 * The last key of the path is left to the message. Empty for the fields of the story itself.
 */
export function subjectOf(path: Path, content: unknown): string {
	const parts: string[] = [];
	let value = content;
	path.forEach((step, index) => {
		const parent = value;
		value =
			typeof parent === 'object' && parent !== null
				? (parent as Record<string | number, unknown>)[step]
				: null;
		if (typeof step === 'string') {
			if (typeof path[index + 1] === 'string') parts.push(step);
			return;
		}
		const list = path[index - 1] ?? '';
		const name = singular[list] ?? String(list);
		const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
		if (typeof id === 'string' && id !== '') parts.push(`${name} ${show(id)}`);
		else if (parts.length === 0 || (Array.isArray(parent) && parent.length > 1))
			parts.push(`${name} ${step + 1}`);
	});
	return parts.join(', ');
}
