import { expect, test } from 'vitest';
import { colourLane, lanesIn, moveLane, renameLane } from '#lib/authoring/lanes.ts';
import type { Desk } from '#lib/authoring/desk.ts';

const yaml = `title: T
categories: # from the top
  # the first
  - id: law
    title: "Law" # of all kinds

  # the second
  - id: war
    title: War
    hue: 7
  - { id: trade, title: Trade }

# what follows
events: []
`;
const desk: Desk = { id: 't', texts: new Map([['story.yaml', yaml]]), others: new Map() };
const text = (changed: Desk) => changed.texts.get('story.yaml') ?? '';

test('a lane moves with its own lines and colour, and leaves all others', () => {
	const moved = moveLane(desk, 'war', -1);
	expect(text(moved)).toBe(`title: T
categories: # from the top
  # the first
  - id: war
    title: War
    hue: 7

  # the second
  - id: law
    title: "Law" # of all kinds
    hue: 1
  - { id: trade, title: Trade }

# what follows
events: []
`);
	expect(lanesIn(moved).map(({ id, hue }) => [id, hue])).toEqual([
		['war', 7],
		['law', 1],
		['trade', 3]
	]);
	expect(text(moveLane(desk, 'trade', -1))).toContain('  - { id: trade, title: Trade, hue: 3 }\n  - id: war');
	expect(text(moveLane(desk, 'law', -1))).toBe(yaml);
	expect(text(moveLane(desk, 'trade', 1))).toBe(yaml);
});

test('a list in brackets is reordered too', () => {
	const flow = "categories: [{ id: a, title: A, hue: 2 }, { id: b, title: 'B', hue: 5 }]\nevents: []\n";
	const flowing = { ...desk, texts: new Map([['story.yaml', flow]]) };
	expect(text(moveLane(flowing, 'b', -1))).toBe(
		"categories: [{ id: b, title: 'B', hue: 5 }, { id: a, title: A, hue: 2 }]\nevents: []\n"
	);
});

test('a lane is named and coloured in its own line alone', () => {
	expect(text(renameLane(desk, 'law', 'Rights: all'))).toBe(yaml.replace('"Law"', '"Rights: all"'));
	expect(text(renameLane(desk, 'law', ' '))).toBe(yaml);
	expect(text(colourLane(desk, 'war', 2))).toBe(yaml.replace('hue: 7', 'hue: 2'));
	expect(text(colourLane(desk, 'law', 8))).toBe(yaml.replace('kinds\n', 'kinds\n    hue: 8\n'));
});
