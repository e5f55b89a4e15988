export const titles = {
	'timeline.html': 'La chronologie en un seul fichier',
	'events.csv': 'Les événements en tableau',
	'story.json': 'Les données vérifiées',
	'annotations.jsonld': 'Les passages en annotations web',
	'timelinejs.json': 'Les événements pour TimelineJS',
	'timeline.svg': 'La chronologie en image',
	'timeline.png': 'La chronologie en image'
};

export const names = {
	'timeline.html': 'Un seul fichier (HTML)',
	'events.csv': 'Événements (CSV)',
	'story.json': 'Données (JSON)',
	'annotations.jsonld': 'Passages (JSON-LD)',
	'timelinejs.json': 'TimelineJS (JSON)',
	'timeline.svg': 'Chronologie entière (SVG)',
	'timeline.png': 'Chronologie entière (PNG)'
};

export const uses = {
	'timeline.html':
		'à garder ou à envoyer\u202f: chronologie et source dans un document qui n’a pas besoin de réseau',
	'events.csv': 'pour les tableurs\u202f: chaque événement avec ses dates, ce qui les fonde et ses passages',
	'story.json': 'tout ce dont cette page est faite',
	'annotations.jsonld': 'en annotations web du W3C, qui retrouvent leurs mots dans la source',
	'timelinejs.json': 'les événements pour ce programme',
	'timeline.svg': 'une image fixe avec sa légende et sa source, pour l’impression',
	'timeline.png': 'la même pour les programmes qui ne lisent pas le SVG'
};

export const title = 'À télécharger';

export const eventLink = 'L’événement et ses passages';

export const weakSource = 'source peu fiable';

export function annotations(story: string): string {
	return `${story}\u202f: les événements et les passages sur lesquels ils reposent`;
}
