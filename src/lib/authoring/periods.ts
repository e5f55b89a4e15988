import { readDate, type DateRead } from './date-field.ts';
import { addToStory, withStoryYaml, yamlOf, type Desk } from './desk.ts';
import { freeName } from './names.ts';
import { fieldOf, itemsOf, removeItem, setField } from './yaml-edit.ts';

/** A period as it is written. */
export interface PeriodDraft {
	readonly id: string;
	readonly title: string;
	/** EDTF */
	readonly when: string;
	readonly basis: string;
	readonly summary: string;
}

export type PeriodField = 'title' | 'when' | 'basis' | 'summary';

const list = 'periods';
const order = ['id', 'title', 'short', 'when', 'basis', 'summary', 'boundary', 'passages'];

export function periodsOf(desk: Desk): readonly PeriodDraft[] {
	return itemsOf(yamlOf(desk), list).map((item) => {
		const field = (name: string) => fieldOf(item, name) ?? '';
		return {
			id: field('id'),
			title: field('title'),
			when: field('when'),
			basis: field('basis'),
			summary: field('summary')
		};
	});
}

export function addPeriod(desk: Desk, { title, when, basis, summary }: Omit<PeriodDraft, 'id'>): Desk {
	const taken = new Set(periodsOf(desk).map(({ id }) => id));
	return addToStory(desk, list, { id: freeName(title, 'period', taken), title, when, basis, summary });
}

/** Sets a field of a period; none of them may be empty. */
export function setPeriod(desk: Desk, id: string, field: PeriodField, value: string): Desk {
	const yaml = yamlOf(desk);
	const item = itemsOf(yaml, list).find((each) => fieldOf(each, 'id') === id);
	const written = value.trim();
	if (!item || written === '' || written === fieldOf(item, field)) return desk;
	return withStoryYaml(desk, setField(yaml, item, field, written, order));
}

export function removePeriod(desk: Desk, id: string): Desk {
	const yaml = yamlOf(desk);
	const index = itemsOf(yaml, list).findIndex((item) => fieldOf(item, 'id') === id);
	return index < 0 ? desk : withStoryYaml(desk, removeItem(yaml, list, index));
}

/** The two ends of a period's date, as they are asked for; an open one is empty. */
export function endsOf(when: string): { readonly from: string; readonly to: string } {
	const [from = '', to] = when.split('/');
	const shown = (end: string) => (end === '..' ? '' : end);
	return { from: shown(from), to: to === undefined ? '' : shown(to) };
}

/**
 * The date from one end to the other, each in EDTF or in words; an empty one is open.
 * @param languages see `readDate`
 */
export function readEnds(from: string, to: string, languages: readonly string[] = []): DateRead {
	const ends = [readDate(from, languages), readDate(to, languages)];
	const unread = ends.find(({ state }) => state === 'unread');
	if (unread) return unread;
	if (ends.every(({ state }) => state === 'empty')) return { state: 'empty' };
	const [first = '', last = ''] = ends.map((end) => (end.state === 'read' ? end.when.edtf : '..'));
	return readDate(first.includes('/') && last === '..' ? first : `${first}/${last}`);
}
