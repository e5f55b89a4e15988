import { capital } from './documents.ts';
import { sentence } from './list.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = 'Поделиться';

export function of(label: string): string {
	return `${title}: ${label}`;
}

export const copyLink = 'Скопировать ссылку';
export const copyCitation = 'Скопировать для цитирования';
export const other = 'Поделиться…';
export const linkCopied = 'Ссылка скопирована';
export const citationCopied = 'Скопировано для цитирования';
export const selected = 'Браузер не даёт страницам копировать; ссылка выделена';

export const linkTo = 'Ссылка на это событие';
export const seeInTimeline = 'Посмотреть в хронологии';
export const neighbours = 'Соседи во времени';
export const before = 'До';
export const after = 'После';

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
		source !== null && `Источник: ${begun(isolated(source, 'ltr'))}`,
		`В хронологии: ${begun(isolated(story, 'ltr'))}`
	]
		.filter(Boolean)
		.join(' ');
}

function begun(text: string): string {
	return sentence(capital(text));
}
