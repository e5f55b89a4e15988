import { roundLength } from '#lib/dates/duration.ts';
import type { DocumentKind } from '#lib/story/types.ts';
import type { TextMovement } from '../text-movement.ts';
import { textWords } from './counts.ts';
import { instant } from './dates.ts';
import { agrees, ofThe, the, The } from './documents.ts';
import { sentence } from './list.ts';
import { counted, figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = 'L’ordre du récit';
export const asTold = (kind: DocumentKind): string =>
	`Comme ${the(kind)} le ${agrees(kind, 'raconte', 'racontent')}`;
export const asHappened = 'Comme cela s’est passé';
export const earliestFirst = 'du plus ancien au plus récent, à espacement régulier';
export const part = 'Partie';
export const events = 'Événements';
export const earliest = 'Le plus ancien';
export const latest = 'Le plus récent';

export function topToBottom(words: number): string {
	return `de haut en bas, ${textWords(words)}`;
}

export function path(kind: DocumentKind): string {
	return `Le chemin ${ofThe(kind)} dans le temps`;
}

/** The switch that has `path` drawn so. */
export const rightToLeft = 'Le parcours va de droite à gauche';

export function pathMeans(compressedBefore: number | null): string {
	return `Chaque pas mène à la mention suivante dans le texte. Plus haut, c’est plus tard\u202f; une durée se place à son début${compressed(compressedBefore)}.`;
}

export function partsMean(compressedBefore: number | null): string {
	return `Chaque barre est une partie du texte, dans l’ordre de la lecture. Plus haut, c’est plus tard\u202f: une barre va du plus ancien de ses événements au plus récent, sa partie foncée contient la moitié médiane, et la ligne passe du milieu d’une partie à celui de la suivante. Une durée se place à son début${compressed(compressedBefore)}.`;
}

function compressed(before: number | null): string {
	return before === null ? '' : `\u202f; les années avant ${instant(before, 'year')} sont resserrées`;
}

export function leap(length: number): string {
	const { unit, count } = roundLength(length);
	const forms = {
		year: { one: '# an', other: '# ans' },
		month: { other: '# mois' },
		day: { one: '# jour', other: '# jours' }
	};
	return count < 1 ? 'moins d’un jour' : `environ ${counted(count, forms[unit])}`;
}

export function leapBack(length: number): string {
	return `${leap(length)} en arrière`;
}

export function each(sources: number): string {
	return `Comment chacune des ${figure(sources)} sources parcourt le temps.`;
}

export function movement(
	{ events, mentions, back, forward, still, longestBack }: TextMovement,
	kind: DocumentKind
): string {
	if (!events) return '';
	const own = agrees(kind, 'son unique événement', 'leur unique événement');
	const all = `${agrees(kind, 'ses', 'leurs')} ${figure(events)} événements`;
	const mention = agrees(kind, 'mentionne', 'mentionnent');
	const sentences = [`${The(kind)} ${mention} ${events === 1 ? own : all} ${times(mentions)}.`];
	if (back || forward) {
		const steps = [back && `recule dans le temps ${times(back)}`, forward && `avance ${times(forward)}`];
		const never = back && forward ? '' : ` et ${back ? 'n’avance' : 'ne recule'} jamais`;
		sentences.push(`D’une mention à la suivante, le récit ${steps.filter(Boolean).join(' et ')}${never}.`);
	}
	if (still && (back || forward)) {
		const rest = still === 1 ? 'Au pas restant' : `Aux ${figure(still)} autres pas`;
		sentences.push(`${rest}, les deux dates sont les mêmes ou ne peuvent être ordonnées.`);
	}
	if (longestBack) sentences.push(`Le plus long saut en arrière est de ${leap(longestBack.length)}.`);
	return sentences.join(' ');
}

function times(count: number): string {
	return `${figure(count)} fois`;
}

export function key(periods: boolean): string {
	const curves =
		'Une courbe relie chaque passage à l’événement qu’il raconte\u202f; le nombre au bout d’une ligne dit combien de passages le font, et les ouvre.';
	return periods ? `${curves} Un trait fin marque le premier événement d’une période.` : curves;
}

export function casesLeftOut(cases: number, sharing: number, kind: DocumentKind): string {
	const mentions = `${the(kind)} ne ${agrees(kind, 'mentionne', 'mentionnent')} qu’en général`;
	const lead =
		cases === 1
			? `L’unique cas, exemple daté de ce que ${mentions}, est omis`
			: `Les ${figure(cases)} cas, exemples datés de ce que ${mentions}, sont omis`;
	return sharing > 1
		? `${lead}\u202f: ${figure(sharing)} d’entre eux reposent sur les mêmes mots.`
		: `${lead}.`;
}

export function begins(period: string): string {
	return `${sentence(`Début de la période ${isolated(period, 'ltr')}`)} `;
}

export function timesTold(places: number): readonly [before: string, after: string] {
	return ['Raconté dans ', places === 1 ? 'passage' : 'passages'];
}
