import type { Gap } from '#lib/story/gaps.ts';
import { pageLength, type ListPage } from '#lib/story/list-pages.ts';
import type { DocumentKind, NoteKind, Outline, Reference, ReferenceKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { duration, published } from './dates.ts';
import { inThe, ofThe } from './documents.ts';
import { counted, figure } from './numbers.ts';
import { ended } from '../ended.ts';
import { isolated } from '#lib/text/isolated.ts';

type PageOfList = Pick<ListPage<Outline>, 'number' | 'of' | 'events'>;

export function voices(kind: DocumentKind): readonly [source: string, ours: string] {
	return [`Шрифтом с засечками — слова ${ofThe(kind)}, буква в букву.`, 'Без засечек — наши.'];
}

export function noteHead(note: NoteKind, kind: DocumentKind): string {
	return {
		'accounts-differ': 'Сообщения расходятся',
		framing: `Как это представлено ${inThe(kind)}`,
		interpretation: 'Толкование, а не событие',
		'not-traced': 'В других источниках не найдено',
		'article-alone': `Есть только ${inThe(kind)}`,
		'editorial-span': 'Срок определён редакцией'
	}[note];
}

export const overAPeriod = 'в течение периода';
export const actors = 'Участники';

export function actorsLine(names: readonly string[]): string {
	return sentence(`${actors}: ${names.map((name) => isolated(name, 'ltr')).join(', ')}`);
}

export function shown(number: number): string {
	return number ? counts.events(number) : 'События не показаны';
}

export function gap({ from, to }: Pick<Gap, 'from' | 'to'>): string {
	return `${duration(from, to)} без новых событий`;
}

export const restsOn = '. Основано на ';
export const comparePeriod = 'Сравнить с другим периодом';

const referenceKinds: Record<ReferenceKind, string> = {
	primary: 'первоисточник',
	agency: 'сообщение агентства',
	outlet: '',
	reference: 'справочное издание',
	weak: 'слабый источник'
};

export function reference({ publisher, date, kind, titleIsOurs }: Reference): string {
	const parts = [isolated(publisher, 'ltr'), date && published(date), referenceKinds[kind]].filter(Boolean);
	return parts.join(', ') + (titleIsOurs ? '. Заголовок наш' : '');
}

export const references = 'Внешние источники';
export const noReferences = 'Нет внешних источников';

export function pageRange({ number, events, of }: PageOfList): string {
	if (of === 1) return counts.events(events.length);
	const first = (number - 1) * pageLength + 1;
	return `события ${figure(first)}–${figure(first + events.length - 1)}`;
}

export function pagesLead(events: number): string {
	const all = counted(events, { one: '# событие', few: '# события', other: '# событий' });
	return `Всего ${all}: они разложены по страницам по периодам, каждое со своими фрагментами и абзацами источника.`;
}

export const outsidePeriods = 'Вне периодов';
export const eventsOutsidePeriods = 'События вне периодов';

export function pageName(period: string, page: PageOfList): string {
	return `${period}, ${pageRange(page)}`;
}

export const pagesAbove = 'Страницы списка, над ним';
export const pagesBelow = 'Страницы списка, под ним';
export const seeOnTimeline = 'Показать это время в хронологии';

export const to = '—';

/** What is said without an end, as a sentence. */
export function sentence(words: string): string {
	return ended(words, '.');
}
