import { describe, expect, test } from 'vitest';
import { storyAddresses } from '#lib/export/addresses.ts';
import { eventJsonLd, scriptJson, storyJsonLd } from '#lib/export/jsonld.ts';
import { storyById } from '#lib/server/stories.ts';
import { storyOfSigns } from './story-of-signs.ts';

const story = storyById('kabul-moscow')!;
const addresses = storyAddresses('https://example.org/', story);

describe('storyJsonLd(story)', () => {
	const written = JSON.stringify(storyJsonLd(story, addresses));

	test('names the first and the last date there is, whatever is open at its ends', () => {
		expect(storyJsonLd(story, addresses)).toHaveProperty('temporalCoverage', '1976/2026');
	});

	test('lists what the source tells in order of time, with its words', () => {
		const { mainEntity } = JSON.parse(written) as {
			mainEntity: {
				numberOfItems: number;
				itemListElement: { position: number; item: { subjectOf?: unknown } }[];
			};
		};
		const fromSource = story.events.filter(({ mention }) => mention !== 'context');
		expect(mainEntity.numberOfItems).toBe(fromSource.length);
		expect(mainEntity.itemListElement.map(({ position }) => position)).toEqual(
			fromSource.map((_, i) => i + 1)
		);
		expect(mainEntity.itemListElement.every(({ item }) => item.subjectOf)).toBe(true);
	});

	test('invents no author, publisher or date of publication', () => {
		expect(written).not.toMatch(/"(author|publisher|datePublished|dateModified|creator)"/);
	});
});

describe('eventJsonLd(story, event)', () => {
	const about = (id: string) => {
		const event = storyOfSigns.events.find((each) => each.id === id)!;
		return (eventJsonLd(storyOfSigns, event, addresses) as { about: Record<string, string> }).about;
	};

	test('gives a plain date only for one that is plain, and all dates in words', () => {
		expect(about('flood').startDate).toBe('1976');
		expect(about('lock')).not.toHaveProperty('startDate');
		expect(about('lock').disambiguatingDescription).toBe('about 1998 (dated by the article)');
		expect(about('again')).toMatchObject({ startDate: '2001' });
		expect(about('again')).not.toHaveProperty('endDate');
		expect(about('perhaps')).not.toHaveProperty('startDate');
	});
});

test('scriptJson(value) reads back, and holds nothing a parser of HTML or XML would act on', () => {
	const value = { text: '</script><!-- & \u2028 ]]> 🜁 "' };
	expect(JSON.parse(scriptJson(value))).toEqual(value);
	expect(scriptJson(value)).not.toMatch(/[<>&\u2028]/);
});
