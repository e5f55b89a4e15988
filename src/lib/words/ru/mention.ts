import type { DocumentKind, Mention } from '#lib/story/types.ts';
import { inThe, InThe } from './documents.ts';
import { counted } from './numbers.ts';

export function title(mention: Mention, kind: DocumentKind): string {
	return {
		described: 'Рассказано',
		instance: `Случай того, что ${inThe(kind)} упомянуто в общем виде`,
		context: absent(kind)
	}[mention];
}

export function question(kind: DocumentKind): string {
	return `Как об этом сказано ${inThe(kind)}`;
}

export function absent(kind: DocumentKind): string {
	return `Нет ${inThe(kind)} (контекст)`;
}

export function notIn(kind: DocumentKind): string {
	return `нет ${inThe(kind)}`;
}

export const leads = {
	described: '',
	instance: 'Случай того, о чём сказано:',
	context: 'Контекст к словам:'
};

export const cardLeads = {
	described: '',
	instance: 'Случай того, о чём сказано: ',
	context: 'Контекст к словам: '
};

export const citedLeads = {
	described: '',
	instance: 'случай того, о чём сказано: ',
	context: 'контекст к словам: '
};

export function lead(mention: Mention, kind: DocumentKind, quoted: boolean): string {
	return {
		described: '',
		instance: `${InThe(kind)} об этом сказано лишь в общем виде. Случай того, о чём сказано:`,
		context: `${absent(kind)}.${quoted ? ' Контекст к словам:' : ''}`
	}[mention];
}

export function embeddedLead(mention: Mention, kind: DocumentKind): string {
	return mention === 'context' ? `${absent(kind)}. ${leads.context}` : leads[mention];
}

export const inGeneral = '(в общем виде)';

export const isContext = '(контекст)';

export const sameWords = 'те же слова';

export function showContext(count: number, kind: DocumentKind): string {
	return `Показать ${contextEvents(count, kind)}`;
}

export function countContext(count: number, kind: DocumentKind): string {
	return `Учитывать ${contextEvents(count, kind)}`;
}

function contextEvents(count: number, kind: DocumentKind): string {
	const forms = {
		one: '# событие контекста',
		few: '# события контекста',
		other: '# событий контекста'
	};
	return `${counted(count, forms)}, ${count === 1 ? 'которого' : 'которых'} нет ${inThe(kind)}`;
}

export function contextOption(kind: DocumentKind): string {
	return `События, которых нет ${inThe(kind)} (контекст)`;
}

export function sizes(kind: DocumentKind): string {
	return `Крупные знаки: рассказано ${inThe(kind)}. Мелкие: датированный случай того, что ${inThe(kind)} упомянуто лишь в общем виде.`;
}
