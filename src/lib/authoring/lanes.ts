import { hueAt, hues, type Hue } from '#lib/story/hues.ts';
import { withStoryYaml, yamlOf, type Desk } from './desk.ts';
import { fieldOf, itemsOf, setField, swapItems } from './yaml-edit.ts';

/** A lane as it is written, with the colour it is drawn in. */
export interface LaneDraft {
	readonly id: string;
	readonly title: string;
	readonly hue: Hue;
}

const list = 'categories';
const order = ['id', 'title', 'hue'];

/** The lanes of a story, from the top. */
export function lanesIn(desk: Desk): readonly LaneDraft[] {
	return itemsOf(yamlOf(desk), list).map((item, index) => {
		const id = fieldOf(item, 'id') ?? '';
		const written = Number(fieldOf(item, 'hue'));
		const hue = hues.find((each) => each === written) ?? hueAt(index);
		return { id, title: fieldOf(item, 'title') ?? id, hue };
	});
}

/** Moves a lane up or down by one. Each keeps the colour it has, whatever its place. */
export function moveLane(desk: Desk, id: string, by: 1 | -1): Desk {
	const lanes = lanesIn(desk);
	const from = lanes.findIndex((lane) => lane.id === id);
	const to = from + by;
	const other = lanes[to];
	const lane = lanes[from];
	if (!lane || !other) return desk;
	const moved = withStoryYaml(desk, swapItems(yamlOf(desk), list, Math.min(from, to)));
	return [lane, other].reduce((now, { id, hue }) => {
		const isAlready = lanesIn(now).some((each) => each.id === id && each.hue === hue);
		return isAlready ? now : colourLane(now, id, hue);
	}, moved);
}

/** Names a lane anew; its id, which events have, stays. A lane is never without a name. */
export function renameLane(desk: Desk, id: string, title: string): Desk {
	return title.trim() === '' ? desk : change(desk, id, 'title', title.trim());
}

export function colourLane(desk: Desk, id: string, hue: Hue): Desk {
	return change(desk, id, 'hue', String(hue));
}

function change(desk: Desk, id: string, field: string, value: string): Desk {
	const yaml = yamlOf(desk);
	const item = itemsOf(yaml, list).find((each) => fieldOf(each, 'id') === id);
	return item ? withStoryYaml(desk, setField(yaml, item, field, value, order)) : desk;
}
