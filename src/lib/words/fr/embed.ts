import * as counts from './counts.ts';
import { counted, figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function linked(events: number): string {
	return `${counts.events(events)}, chacun lié à son passage`;
}

export const list = 'Événements';
export const openFull = 'Ouvrir la chronologie complète';
export const openComparison = 'Ouvrir la comparaison complète';
export const zoom = 'Zoom de la chronologie';

export const turns = { Previous: 'Précédent', Next: 'Suivant' };

export function turnTo(way: 'Previous' | 'Next', label: string, when: string): string {
	return `${turns[way]}\u202f: ${isolated(label, 'ltr')}, ${when}`;
}

export function place(number: number, of: number): string {
	return `${figure(number)} sur ${figure(of)}`;
}

export const builder = 'Intégrer cette chronologie';
export const builderShort = 'Intégrer';
export const builderMeans = 'Le code pour placer cette chronologie dans votre page.';
export const builderLead =
	'Placez-la dans votre article. Elle ne dépose pas de cookies, ne garde rien, ne demande rien à personne d’autre et se lit sans scripts.';

export const options = 'Options de l’intégration';
export const language = 'Langue';
export const firstEvent = 'Événement affiché d’abord';
export const firstInSight = 'Le premier visible';
export const timeInSight = 'Temps visible';
export const allTime = 'Tout';
export const view = 'Vue';
export const viewList = 'Liste des événements';
export const viewTimeline = 'Chronologie';
export const colours = 'Couleurs';
export const coloursAuto = 'Comme sur l’appareil du lecteur';
export const coloursLight = 'Claires';
export const coloursDark = 'Sombres';
export const shown = 'Affiché';

export function option(when: string, label: string): string {
	return `${when}\u202f: ${label}`;
}

export const preview = 'Aperçu';
export const previewWidth = 'Largeur de l’aperçu';

export function width(name: 'phone' | 'column' | 'wide', px: number): string {
	return `${{ phone: 'Téléphone', column: 'Colonne', wide: 'Large' }[name]}, ${px}\u202fpx`;
}

export function previewOf(title: string): string {
	return `${title}\u202f: chronologie, aperçu`;
}

export const code = 'Code à copier';
export function addressMissing(path: string): readonly [strong: string, rest: string] {
	return [
		'L’adresse de ce site manque',
		` dans tout ce qui suit\u202f: elle n’a pas été donnée à la construction (PUBLIC_SITE_URL), et sans script cette page ne peut la trouver. Placez-la devant chaque adresse qui commence par une barre oblique, par exemple https://example.org${path}, sinon rien ne viendra.`
	];
}
export const where = 'Où le coller';
export const copy = 'Copier';

export function copyOf(title: string): string {
	return ` le code\u202f: ${title}`;
}

export const copied = 'Copié';
export const selected = 'Sélectionné\u202f: copiez avec le clavier';
export const thisSite = 'ce site';

export function alt(events: number, dek: string): string {
	return `Chronologie, ${counted(events, { one: '# événement', other: '# événements' })}. ${dek}`;
}

export function interactive(title: string): string {
	return `${title}\u202f: chronologie interactive`;
}

export function frame(title: string): string {
	return `${title}\u202f: chronologie`;
}

export const showAll = 'Tout afficher';
export const showAllOf = 'Afficher toute la chronologie';

interface Way {
	readonly place: string;
	readonly title: string;
	readonly needs: string;
}

export function ways(hashKey: string, host: string): Readonly<Record<WayName, Way>> {
	return {
		html: {
			place: 'HTML',
			title: 'Élément avec script',
			needs: `Prend la hauteur qu’il lui faut, se charge à l’approche, et l’adresse de votre page peut nommer un événement (#${hashKey}=…). Là où les scripts ne tournent pas, dans les flux et à l’impression, le lien et l’image restent\u202f; de même tant que ce site ne répond pas. Si votre page a une politique de sécurité du contenu, elle doit autoriser script-src, frame-src et img-src depuis ${host}. Avec ?debug à la fin de l’adresse du script, il dit en mots ce qui ne va pas.`
		},
		wordpress: {
			place: 'WordPress',
			title: 'Adresse à coller',
			needs:
				'Collez-la seule sur une ligne, ou dans le bloc Embed\u202f: WordPress en fait une intégration, pour tous ceux qui peuvent publier, dans l’éditeur de blocs comme dans l’éditeur classique\u202f; Ghost, Notion et d’autres aussi (oEmbed). L’éditeur de blocs ne le fait que pour les adresses en https. L’intégration a au plus 1000\u202fpx de haut, ce qui dépasse défile à l’intérieur. Parmi les options ci-dessus, seul l’événement compte ici, par sa propre adresse. L’élément avec script va dans un bloc de HTML personnalisé, par les administrateurs et les éditeurs (dans un réseau de sites, par ses super-administrateurs)\u202f; des auteurs, WordPress garde le lien et l’image. Collé dans un paragraphe, il ne reste de l’élément que le lien, qui que ce soit qui le colle.'
		},
		jsx: {
			place: 'React, MDX',
			title: 'Composant pour React et MDX',
			needs:
				'MDX et JSX acceptent aussi l’élément avec script tel quel. Son adresse et son événement peuvent changer pendant l’affichage.'
		},
		vue: {
			place: 'Vue',
			title: 'Composant pour Vue',
			needs:
				'Dites au compilateur que l’élément n’est pas de Vue\u202f: isCustomElement: (tag) => tag === "passage-timeline", parmi les compilerOptions de son modèle. VitePress accepte aussi le composant.'
		},
		markdown: {
			place: 'Markdown',
			title: 'Image avec lien, en Markdown',
			needs:
				'Pour les fichiers readme et partout où Markdown ne peut contenir de HTML\u202f: Hugo et markdown-it (celui d’Eleventy aussi) suppriment ou affichent le HTML sauf réglage contraire (markup.goldmark.renderer.unsafe = true\u202f; html: true). Avec ce réglage, l’élément avec script va tel quel dans Markdown.'
		},
		newsletter: {
			place: 'Newsletter',
			title: 'Image avec lien, pour le courrier',
			needs:
				'Pour les lettres d’information, dont les lecteurs n’affichent ni scripts ni cadres. Il ne faut rien de plus.'
		},
		frame: {
			place: 'Sans script',
			title: 'Cadre sans script',
			needs: `Là où l’on peut coller du HTML mais pas de script. La hauteur reste telle qu’écrite, et ce qui dépasse défile à l’intérieur\u202f; les pages qui utilisent déjà pym.js, @newswire/frames, iframe-resizer ou le code de Datawrapper l’ajustent au contenu. Une politique de sécurité du contenu doit autoriser frame-src depuis ${host}. Dans un bac à sable, il faut allow-scripts, et pour ses liens allow-popups et allow-popups-to-escape-sandbox.`
		},
		amp: {
			place: 'AMP',
			title: 'AMP',
			needs:
				'Pour les pages AMP, qui ont besoin du composant amp-iframe. AMP veut les cadres loin du haut de la page.'
		},
		oembed: {
			place: 'oEmbed',
			title: 'Réponse oEmbed',
			needs:
				'Pour les systèmes qui demandent l’adresse de la réponse oEmbed elle-même. Le XML est au même endroit.'
		}
	};
}

type WayName = 'html' | 'wordpress' | 'jsx' | 'vue' | 'markdown' | 'newsletter' | 'frame' | 'amp' | 'oembed';

export function comparison(periods: boolean): Way {
	const all = periods ? 'périodes' : 'intervalles de temps';
	return {
		place: 'Comparaison',
		title: `Comparaison de ${all}`,
		needs: `Deux ${all} côte à côte, dans l’élément avec script ou dans un cadre\u202f; l’adresse peut aussi être collée. Ce qui suit le point d’interrogation dans l’adresse d’une comparaison choisit les ${all} ici aussi, après compare/. Parmi les options ci-dessus, seules les couleurs comptent ici.`
	};
}

export function comparisonTitle(periods: boolean): string {
	return `Comparaison de ${periods ? 'périodes' : 'intervalles de temps'}`;
}
