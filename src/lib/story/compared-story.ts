import { isLong } from './list-pages.ts';
import { packOutline, unpackOutline, type PackedOutline } from './packed.ts';
import type { Outline, PassageOutline, Story } from './types.ts';

/** A passage whose words may have been left out. */
export interface ComparedPassage extends PassageOutline {
	readonly exact?: string;
}

/** What comparisons and the embed builder know of a story: a whole one, or a long one without most of the words of its passages. */
export interface ComparedStory extends Outline, Pick<Story, 'dek' | 'sourceNote'> {
	readonly passages: readonly ComparedPassage[];
}

/** A long story as it travels to the script of its comparison. Made and read by this module alone. */
export interface PackedComparedStory {
	readonly outline: PackedOutline;
	readonly dek: string;
	readonly sourceNote: string;
	/** places of the passages whose words are told, and the words */
	readonly told: readonly (readonly [place: number, exact: string])[];
}

/** What is compared of a story. Of a long one only words that several events share are told: kinds of events go by them. */
export function comparedStory(story: Story): ComparedStory {
	return isLong(story) ? unpackComparedStory(packComparedStory(story)) : story;
}

export function packComparedStory(story: Story): PackedComparedStory {
	return {
		outline: packOutline(story),
		dek: story.dek,
		sourceNote: story.sourceNote,
		told: story.passages.flatMap(({ events, exact }, place) =>
			events.length > 1 ? [[place, exact] as const] : []
		)
	};
}

export function unpackComparedStory({ outline, dek, sourceNote, told }: PackedComparedStory): ComparedStory {
	const words = new Map(told);
	const unpacked = unpackOutline(outline);
	const passages = unpacked.passages.map((passage, place): ComparedPassage => {
		const exact = words.get(place);
		return exact === undefined ? passage : { ...passage, exact };
	});
	return { ...unpacked, dek, sourceNote, passages };
}
