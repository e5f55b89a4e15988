import { capital } from './documents.ts';
import { sentence } from './list.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = 'Partager';

export function of(label: string): string {
	return `${title}\u202f: ${label}`;
}

export const copyLink = 'Copier le lien';
export const copyCitation = 'Copier la référence';
export const other = 'Partager…';
export const linkCopied = 'Lien copié';
export const citationCopied = 'Référence copiée';
export const selected = 'Le navigateur ne laisse pas les pages copier\u202f; le lien est sélectionné';

export const linkTo = 'Lien vers cet événement';
export const seeInTimeline = 'Voir dans la chronologie';
export const neighbours = 'Voisins dans le temps';
export const before = 'Avant';
export const after = 'Après';

interface Cited {
	readonly title: string;
	readonly dated: string;
	readonly quoted: string | null;
	readonly source: string | null;
	readonly story: string;
}

export function citation({ title, dated, quoted, source, story }: Cited): string {
	return [
		`${sentence(isolated(title, 'ltr'))} ${begun(dated)}`,
		quoted !== null && begun(quoted),
		source !== null && `Source\u202f: ${begun(isolated(source, 'ltr'))}`,
		`Dans\u202f: ${begun(isolated(story, 'ltr'))}`
	]
		.filter(Boolean)
		.join(' ');
}

function begun(text: string): string {
	return sentence(capital(text));
}
