import type { ImportFault, ImportProblem } from '#lib/importing/import-draft.ts';
import * as counts from './counts.ts';
import { sentence } from './list.ts';
import { counted, figure } from './numbers.ts';

export { dateFault, documentFault } from './unread.ts';

export const title = 'Créer une chronologie';
export const lead =
	'Apportez un document, choisissez les mots qui racontent des événements, et repartez avec une chronologie où chaque événement mène à son passage. Rien de ce que vous apportez ne quitte cet appareil.';
export const invitation = 'Créez la vôtre à partir de n’importe quel document';
export const withoutScript =
	'Cette page a besoin de JavaScript\u202f: elle travaille sur votre document dans votre propre navigateur et ne l’envoie à personne. Sans JavaScript, la ligne de commande produit les mêmes fichiers à partir du même dossier\u202f:';
export const commandLine = `npx passage-timeline new rapport.md
npx passage-timeline serve rapport
npx passage-timeline build rapport`;

export const steps = 'Étapes';
export const tabs = {
	document: 'Document',
	passages: 'Passages',
	events: 'Événements',
	check: 'Vérifier',
	publish: 'Publier'
};

export const undo = 'Annuler';
export const redo = 'Rétablir';
export const undid = 'Annulé.';
export const redid = 'Rétabli.';
export const nothingToUndo = 'Rien à annuler.';

export const saveCopy = 'Enregistrer une copie';
export const untitled = 'Sans titre';
export const onlyHere = 'Sur cet appareil seulement. Aucune copie enregistrée.';

export function copied(minutes: number): string {
	if (minutes < 1) return 'Copie enregistrée à l’instant.';
	if (minutes < 60)
		return `Copie enregistrée il y a ${counted(minutes, { one: '# minute', other: '# minutes' })}.`;
	const hours = Math.floor(minutes / 60);
	return hours < 24
		? `Copie enregistrée il y a ${counted(hours, { one: '# heure', other: '# heures' })}.`
		: `Copie enregistrée il y a ${counted(Math.floor(hours / 24), { one: '# jour', other: '# jours' })}.`;
}

export const kept = {
	full: 'Cet appareil n’a plus de place pour garder votre travail. Enregistrez une copie maintenant.',
	forbidden:
		'Ce navigateur ne garde rien ici, comme le font les fenêtres privées. Enregistrez une copie avant de fermer la page.',
	elsewhere:
		'Cette chronologie est ouverte dans un autre onglet ou une autre fenêtre. Ce que vous changez ici l’écraserait.'
};
export const takeOver = 'Travailler ici';
export const newer = 'Une version plus récente de l’atelier est prête. Votre travail reste tel quel.';
export const useNewer = 'La charger';

export const open = {
	title: 'Partir d’un document',
	paste: 'Collez son texte',
	pasted: 'Texte collé',
	pasteHint: 'Un paragraphe par ligne\u202f; les lignes coupées à l’intérieur d’un paragraphe sont réunies.',
	use: 'Utiliser ce texte',
	or: 'ou',
	file: 'Ouvrir un fichier',
	folder: 'Ouvrir un dossier',
	drop: 'ou déposez-en un n’importe où sur cette page',
	kinds:
		'Texte, Markdown, page enregistrée, Word, OpenDocument ou PDF (.txt, .md, .html, .docx, .odt, .pdf). Pour reprendre une chronologie\u202f: son dossier, son .zip, ou le fichier .html que vous avez publié.',
	example: 'Essayer un exemple'
};

export const opened = (title: string, events: number) =>
	events > 0
		? `«\u202f${title}\u202f» est ouvert, avec ${counts.events(events)}.`
		: `«\u202f${title}\u202f» est ouvert.`;
export const refused = {
	empty: 'Il ne contient aucun mot. Collez le texte, ou ouvrez un autre fichier.',
	unreadable: (name: string, line: number | null, message: string) =>
		message.includes(name)
			? message
			: `«\u202f${name}\u202f»${line === null ? '' : `, ligne ${figure(line)}`}\u202f: ${message}`,
	noStory: (name: string) =>
		`«\u202f${name}\u202f» ne contient pas de story.yaml. Ouvrez le dossier qui en a un, ou un document pour commencer.`,
	zip: (name: string) =>
		`«\u202f${name}\u202f» n’est pas un zip lisible. Enregistrez-le à nouveau, ou ouvrez le dossier lui-même.`,
	left: (names: string) =>
		`Le fichier a été créé sans ses sources. ${sentence(`Ouvrez le dossier, ou placez ces fichiers à côté de story.yaml\u202f: ${names}`)}`,
	large: (name: string) => `«\u202f${name}\u202f» dépasse 10 Mo. Ouvrez la partie qui raconte les événements.`
};

export const questions = {
	title: 'Titre de la chronologie',
	dek: 'Une phrase sous le titre',
	written: 'Quand le document a-t-il été écrit\u202f?',
	writtenHint: 'Une année ou un jour\u202f; laissez vide si personne ne le sait.',
	note: 'D’où vient-il\u202f?',
	noteHint: 'Auteur, média, adresse\u202f: ce qu’il faut savoir avant de lire.',
	language: 'Langue du document'
};
export const answers = {
	dek: 'Un document, présenté en chronologie.',
	note: 'L’origine de ce document n’est pas indiquée.'
};
export const readIn = (name: string, encoding: string) => `Lire «\u202f${name}\u202f» en ${encoding}`;

const mended = {
	hyphens: 'Mots coupés en fin de ligne',
	'page-numbers': 'Numéros de page',
	'page-heads': 'En-têtes et pieds de page',
	headings: 'Intertitres qui ont perdu leur marque',
	'line-breaks': 'Lignes coupées à l’intérieur des paragraphes'
} as const;
type MendKind = keyof typeof mended;

export const mends = {
	title: 'Ce qui peut y être réparé',
	means: 'Le document semble avoir perdu quelque chose en chemin. Chaque réparation peut être annulée.',
	name: (kind: MendKind, number: number) => `${mended[kind]}\u202f: ${figure(number)}`,
	guess: 'Une supposition\u202f: regardez avant de réparer.',
	mend: 'Réparer',
	mendAll: (kind: MendKind) => `Réparer\u202f: ${mended[kind]}`,
	more: (number: number) => `et ${figure(number)} de plus`,
	done: (kind: MendKind, number: number) => `Réparé. ${mended[kind]}\u202f: ${figure(number)}.`
};

export const asRead = 'Tel que les lecteurs le verront';
export const extent = (words: number, paragraphs: number) =>
	`${counts.textWords(words)} en ${counted(paragraphs, { one: '# paragraphe', other: '# paragraphes' })}`;
export const toPassages = 'Choisir les passages';
export const anew = 'Commencer une autre chronologie';
export const begunAnew = 'Mis de côté. «\u202fAnnuler\u202f» le ramène.';
export const notices = 'Ce qu’est devenu le document';

export const passages = {
	title: 'Choisissez les mots qui racontent un événement',
	none: 'Apportez d’abord un document.',
	help: 'Touchez une phrase, ou sélectionnez n’importe quels mots. Au clavier\u202f: les flèches vont de phrase en phrase\u202f; avec Maj, elles étendent la sélection.',
	text: 'Le document, phrase par phrase',
	keys: 'Touches',
	letters: 'Les touches d’une seule lettre agissent ici',
	chosen: 'Mots choisis',
	take: 'En faire un événement',
	add: 'Ajouter à l’événement précédent',
	edit: 'Titre et date',
	start: 'Début',
	end: 'Fin',
	earlier: 'un mot plus tôt',
	later: 'un mot plus tard',
	nothing: 'Choisissez d’abord une phrase.',
	proposed: 'Phrases qui peuvent être des événements',
	looking: 'Recherche des phrases datées…',
	proposedMeans: (number: number) =>
		number === 0
			? 'Il n’en reste aucune. N’importe quels mots peuvent être pris.'
			: `${counted(number, { one: '# phrase', other: '# phrases' })} avec une date, ou avec quelque chose qui se passe. Rien n’est un événement tant que vous ne le prenez pas.`,
	undated: 'aucune date trouvée',
	further: (number: number) =>
		`${counted(number, { one: '# autre suivra', other: '# autres suivront' })} à mesure que celles-ci sont prises ou écartées.`,
	takeIt: 'Prendre',
	passOver: 'Écarter',
	passedOver: 'Écartée. «\u202fAnnuler\u202f» la ramène.'
};
export const keys: readonly (readonly [key: string, what: string])[] = [
	['↑ ↓', 'phrase précédente, phrase suivante'],
	['Maj + ↑ ↓', 'étendre ou réduire'],
	['[ ]', 'le début, d’un mot'],
	['{ }', 'la fin, d’un mot'],
	['J K', 'phrase proposée suivante, précédente'],
	['X', 'écarter la phrase proposée'],
	['Entrée', 'en faire un événement'],
	['M', 'ajouter à l’événement précédent'],
	['E', 'titre et date de l’événement'],
	['Ctrl + Z', 'annuler']
];
export const taken = (title: string) => sentence(`Pris\u202f: ${title}`);
export const takenUndated = (title: string) => `${sentence(`Pris\u202f: ${title}`)} Il attend une date.`;
export const takenWaiting = (title: string) =>
	`${sentence(`Pris\u202f: ${title}`)} Il lui manque quelque chose\u202f; son formulaire dit quoi.`;
export const added = (title: string) => sentence(`Ajouté à\u202f: ${title}`);

const fieldNames: Readonly<Record<string, string>> = {
	title: 'titre',
	date: 'date',
	end: 'fin',
	shown: 'date affichée',
	year: 'année',
	month: 'mois',
	day: 'jour',
	endYear: 'année de fin',
	endMonth: 'mois de fin',
	endDay: 'jour de fin',
	summary: 'résumé',
	lane: 'catégorie',
	quote: 'citation',
	type: 'type de ligne'
};
const problems: Readonly<Record<ImportProblem, (found: string) => string>> = {
	unreadable: () =>
		'Ce n’est ni du JSON ni un tableau aux en-têtes connus. Collez la liste elle-même, ou ouvrez un fichier .json ou .csv.',
	unknown: () =>
		'Ce JSON n’est ni une annotation, ni un export de Hypothesis, ni une chronologie TimelineJS, ni une liste d’événements avec «\u202fquote\u202f». Redemandez à l’assistant avec les instructions, ou exportez à nouveau.',
	json: (found) => `Le JSON est défectueux\u202f: ${found} Corrigez cette ligne, ou redemandez la liste.`,
	empty: () => 'Il n’y a rien dedans. Exportez ou demandez à nouveau.',
	'no-titles': (found) =>
		`Aucune colonne ne s’appelle Title, Headline ou Event. Renommez celle des titres\u202f; les en-têtes sont\u202f: ${found}`,
	elsewhere: (found) =>
		`Les annotations elles-mêmes sont à une autre adresse. Enregistrez ce qui s’y trouve dans un fichier, et ouvrez-le\u202f: ${found}`,
	'no-fields': (found) =>
		`Ce n’est pas un événement avec «\u202ftitle\u202f», «\u202fdate\u202f» et «\u202fquote\u202f»\u202f; il a été laissé\u202f: ${found}`,
	'no-text': (found) => `Ce doit être du texte\u202f; laissé\u202f: ${found}`,
	'no-words': (found) =>
		sentence(
			`Cette annotation ne marque aucun mot du document\u202f; elle a été laissée${found ? `\u202f: ${found}` : ''}`
		),
	'no-title': (found) => `Cette ligne n’a pas de titre\u202f; elle a été laissée\u202f: ${found}`,
	'no-event': (found) => `C’est un titre ou une époque, pas un événement\u202f; laissé\u202f: ${found}`
};

export const bringing = {
	title: 'Reprendre des événements d’ailleurs',
	means:
		'Des annotations (W3C Web Annotation, Hypothesis), une chronologie TimelineJS, un tableau (CSV) ou la réponse d’un assistant. Chaque citation est comparée au document, et rien n’est un événement tant que vous ne le prenez pas.',
	file: 'Ouvrir des annotations ou un tableau',
	paste: 'Ou collez-les ici',
	check: 'Comparer au document',
	ask: 'Demander à un assistant',
	askMeans:
		'Copiez ceci, collez-le à un assistant suivi du document, et collez sa réponse ci-dessus. Ce qu’il cite de travers est repéré.',
	instructions: `Voici un document. Dressez la liste des événements qu’il raconte, pour une chronologie.

Répondez par une liste JSON et rien d’autre. Chaque événement est un objet avec ces champs\u202f:
- "title"\u202f: une courte formule de votre cru pour l’événement
- "date"\u202f: quand il a eu lieu, en EDTF, sans plus de précision que le document\u202f: 1832-06-05, 1832-06, 1832, 1832~ (vers), 183X (les années 1830), 1832/1834 (de, à), 1832/.. (depuis), "" si le document ne le dit pas
- "quote"\u202f: les mots du document qui le racontent, copiés lettre pour lettre, une phrase au plus, sans … et sans changement
- "summary"\u202f: une phrase de vos propres mots, ou ""

Exemple\u202f: [{"title": "La rivière emporte le moulin", "date": "1822-03-03", "quote": "Le 3 mars 1822, la rivière l’emporta.", "summary": ""}]

Ne citez que ce qui est dans le document. Laissez de côté un événement pour lequel vous n’y trouvez pas de mots. Chaque citation sera comparée au document lettre pour lettre.

Le document\u202f:
`,
	first: 'Apportez d’abord le document\u202f: ce qui est repris lui est comparé.',
	reading: 'Comparaison…',
	read: (offers: number, faults: number, name: string | null) => {
		const from = name === null ? '' : ` dans «\u202f${name}\u202f»`;
		const left =
			faults === 0
				? ''
				: ` ${counted(faults, { one: '# élément n’a pas pu être lu', other: '# éléments n’ont pas pu être lus' })}.`;
		return offers === 0
			? `Aucun événement trouvé${from}.${left}`
			: `${counted(offers, { one: '# événement trouvé', other: '# événements trouvés' })}${from}.${left}`;
	},
	waiting: (offers: number) =>
		offers === 0
			? 'Repris d’ailleurs'
			: `Repris d’ailleurs\u202f: ${counts.events(offers)} à prendre ou à laisser`,
	columns: (columns: readonly { readonly heading: string; readonly field: string | null }[]) => {
		const read = columns.flatMap(({ heading, field }) =>
			field === null ? [] : [`${heading} (${fieldNames[field] ?? field})`]
		);
		const left = columns.flatMap(({ heading, field }) => (field === null ? [heading || 'une sans nom'] : []));
		return `Colonnes lues\u202f: ${read.join(', ')}.${left.length === 0 ? '' : ` Laissées\u202f: ${left.join(', ')}.`}`;
	},
	fault: ({ problem, at, found }: ImportFault) => {
		const where =
			at === null
				? ''
				: problem === 'json' || problem === 'no-titles'
					? `Ligne ${figure(at)}. `
					: `Nº ${figure(at)}. `;
		return where + problems[problem](found.length > 160 ? `${found.slice(0, 160)}…` : found);
	},
	untitled: ({ number }: { readonly number: number }) => `Nº ${figure(number)}`,
	noDate: (when: string, message: string) =>
		`Sa date ne peut être lue et sera à corriger une fois l’événement pris\u202f: ${when} (${message})`,
	takeExact: (number: number) =>
		counted(number, {
			one: 'Prendre celui (#) dont les mots y sont lettre pour lettre',
			other: 'Prendre les # dont les mots y sont lettre pour lettre'
		}),
	tookAll: (number: number) => `Pris\u202f: ${counts.events(number)}. «\u202fAnnuler\u202f» les ramène ici.`,
	take: { plain: 'Prendre avec ces mots', mended: 'Prendre avec les mots du document' },
	takeWaiting: 'Prendre, et chercher ses mots plus tard',
	found: {
		exact: () => 'Ses mots sont dans le document, lettre pour lettre.',
		moved: () =>
			'Ses mots sont ici, mais entourés d’autres mots que ceux qui ont été notés. Est-ce le bon endroit\u202f?',
		several: (number: number) =>
			`Ses mots se trouvent à ${counted(number, { one: '# endroit', other: '# endroits' })}. Lequel est le bon\u202f?`,
		alike: () => 'Pas lettre pour lettre. Ce qui était cité est barré, ce que dit le document est surligné.',
		'by-position': () => 'Il n’était noté que par sa position. Voici les mots qui s’y trouvent maintenant.',
		sought: (number: number) =>
			number === 0
				? 'Il ne cite rien, et aucune phrase ne semble le raconter.'
				: 'Il ne cite rien. Ces phrases le racontent peut-être.',
		absent: () =>
			'Refusé\u202f: rien dans le document n’y ressemble. Demandez les mots exacts, ou choisissez-les dans le texte.',
		unnamed: () => 'Refusé\u202f: il ne cite rien. Demandez les mots du document sur lesquels il repose.',
		unsought: () =>
			'Refusé\u202f: pas lettre pour lettre, et il y en avait trop à la fois pour chercher ce qui y ressemble. Apportez-en moins à la fois.'
	}
} as const;

export const events = {
	title: 'Événements',
	none: 'Pas encore d’événement. Choisissez d’abord des mots dans le texte.',
	waits: 'attend une date',
	waitsTitle: 'attend un titre',
	waitsPassage: 'attend un passage',
	drawn: 'dessiné',
	name: 'Titre',
	date: 'Date',
	dateHint: 'En EDTF, ou en toutes lettres\u202f: 5 juin 1832, 1832-06-05, 1832-06, 1832~, 199X, 2015/..',
	dateNone: 'Sans date, l’événement attend et n’est pas dessiné.',
	basis: 'Qui le date\u202f?',
	stated: 'Le document donne la date',
	inferred: 'Elle se déduit du document',
	referenced: 'Des références extérieures la donnent',
	lane: 'Catégorie',
	laneHint: 'Saisissez un nom\u202f; un nouveau nom crée une catégorie.',
	summary: 'Avec vos propres mots',
	optional: 'facultatif',
	passage: 'Repose sur',
	passageGone: 'Ces mots ne sont pas dans la source, ou y sont à plus d’un endroit.',
	removePassage: 'Retirer ce passage',
	remove: 'Supprimer l’événement',
	removed: (title: string) => `${sentence(`Supprimé\u202f: ${title}`)} «\u202fAnnuler\u202f» le ramène.`,
	show: 'Le montrer dans le texte',
	next: 'Événement suivant',
	list: 'Tous les événements',
	noDate: 'sans date',
	readAs: (date: string) => `Lu comme\u202f: ${date}`
};

const hues = ['bleu', 'prune', 'ocre', 'brique', 'turquoise', 'violet', 'olive', 'rouge'];

export const lanes = {
	title: 'Catégories, de haut en bas',
	name: (place: number) => `Nom de la catégorie ${figure(place)}`,
	colour: (title: string) => `Couleur de ${title}`,
	up: (title: string) => `Monter ${title}`,
	down: (title: string) => `Descendre ${title}`,
	moved: (title: string, place: number, all: number) =>
		`${title} est la catégorie ${figure(place)} sur ${figure(all)}.`,
	hue: (number: number) => hues[number - 1] ?? `couleur ${figure(number)}`
};

export const periods = {
	title: 'Périodes',
	means:
		'Les temps en lesquels l’histoire se divise, dessinés au-dessus des catégories. Elles sont facultatives.',
	name: 'Nom de la période',
	from: 'De',
	to: 'À',
	hint: 'En toutes lettres ou en EDTF\u202f; une borne laissée vide reste ouverte.',
	add: 'Ajouter la période',
	another: 'Une autre période',
	added: (title: string) => sentence(`Ajoutée\u202f: ${title}`),
	needsTitle: 'Il faut un nom à la période.',
	needsDate: 'Il faut à la période un début ou une fin.',
	removeIt: 'Retirer',
	remove: (title: string) => `Retirer la période\u202f: ${title}`,
	proposed: 'Proposées d’après les vides entre événements',
	proposedMeans:
		'De longs intervalles sans événement les séparent. Leurs dates servent de nom jusqu’à ce que vous en donniez un.',
	holds: (events: number) => counts.events(events),
	addProposed: (name: string) => `Prendre la période ${name}`,
	ofAuthor: 'Une période telle que la voit l’auteur de cette chronologie.',
	ofEvents: 'Elle va de son premier événement à son dernier.'
} as const;

export const check = {
	title: 'Ce qui est à corriger',
	nothing: 'Rien à corriger.',
	noEvents: 'Il n’y a pas encore d’événement daté.',
	waiting: (events: number) =>
		counted(events, {
			one: '# événement attend quelque chose et n’est pas dessiné.',
			other: '# événements attendent quelque chose et ne sont pas dessinés.'
		}),
	faults: (number: number) => counted(number, { one: '# erreur', other: '# erreurs' }),
	mend: 'Corriger',
	lines: 'Tel qu’écrit dans story.yaml',
	useLines: 'Utiliser ces lignes',
	coverage: 'Paragraphes sans événement',
	covered: (without: number, all: number) =>
		without === 0
			? 'Chaque paragraphe a un événement.'
			: `Sans événement\u202f: ${figure(without)} sur ${counted(all, { one: '# paragraphe', other: '# paragraphes' })}. Il se peut très bien que ce soit juste.`
};

export const publish = {
	title: 'Emporter',
	fileTitle: 'Un seul fichier',
	file: 'Enregistrer la chronologie',
	fileMeans:
		'Un fichier HTML avec la chronologie et ses sources, à garder, à envoyer ou à mettre sur n’importe quel hébergement. Il ne demande rien à aucun serveur, fonctionne depuis un disque et sans script, et peut être rouvert ici.',
	cited: 'Seulement les passages, avec ce qui les entoure',
	citedMeans: 'pour les documents qui ne peuvent être donnés en entier',
	page: 'Avec la liste de tous les événements à côté du texte',
	folderTitle: 'Le dossier de la chronologie',
	folder: 'Enregistrer le dossier en .zip',
	folderMeans: 'Pour un site fait avec ce projet, pour la ligne de commande, et pour continuer ici.',
	embedTitle: 'Dans un article',
	not: 'Il reste d’abord quelque chose à corriger\u202f; «\u202fVérifier\u202f» dit quoi.',
	making: 'Création du fichier…',
	made: (size: string) => `Enregistré, ${size}.`,
	rungs: {
		frame: [
			'Un cadre',
			'Mettez le fichier sur votre hébergement, à côté de l’article ou ailleurs, et collez ceci.'
		],
		srcdoc: [
			'Tout dans le code',
			'Là où l’on ne peut pas mettre de fichiers\u202f: toute la chronologie en un seul code, pour les systèmes qui laissent passer les cadres.'
		],
		list: [
			'Texte simple avec liens',
			'Là où cadres et scripts sont retirés\u202f: les événements et leurs passages en liste.'
		]
	},
	make: 'Créer le code',
	copy: 'Copier',
	size: (kilobytes: number) => `${figure(Math.max(1, Math.round(kilobytes)))} ko`
} as const;

export const preview = 'La chronologie';
export const previewMeans = 'La chronologie telle qu’elle est publiée, dessinée pendant qu’on la crée.';
export const previewNone = 'La chronologie se dessine ici dès qu’un événement a une date.';
export const previewFaults = 'Telle qu’elle était avant les dernières erreurs.';
export const broken = (message: string) =>
	`L’atelier lui-même a un problème (${message}). Enregistrez une copie, et rechargez la page.`;
export const notLive =
	'L’atelier n’a pas pu démarrer. Rechargez la page\u202f; ce que vous avez fait est toujours sur cet appareil.';

export const example = `# L’insurrection de juin

Au printemps 1832, le choléra arriva à Paris, et en mai il avait déjà tué plus de dix-huit mille personnes. Le 16 mai 1832, le président du Conseil, Casimir Perier, en mourut.

Le 5 juin 1832, les funérailles du général Lamarque tournèrent à l’insurrection. Le soir, une bonne partie de la ville, du Châtelet à l’Arsenal, était aux mains des insurgés. La dernière barricade, près de l’église Saint-Merry, tomba le 6 juin 1832 au soir.

Trente ans plus tard, Victor Hugo la fit connaître au monde entier\u202f: son roman parut en avril 1862.
`;
