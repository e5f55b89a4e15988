import { greatest, least } from 'd3';
import { isoDay } from '#lib/dates/iso.ts';
import type { DateEnd } from '#lib/dates/fuzzy.ts';
import { categoryById, passagesOfEvent, storySpan, documentKind } from '#lib/story/lookup.ts';
import { isFromSource } from '#lib/story/mention.ts';
import { describedTogether } from '#lib/story/sizes.ts';
import type { Passage, Source, Story, StoryEvent } from '#lib/story/types.ts';
import type { StoryAddresses } from './addresses.ts';
import { words } from '#lib/words/words.ts';

const context = 'https://schema.org';

/**
 * The story page for search engines: an article about the source, and its events in order of time. Author, publisher
 * and dates of publication are those that the story names, if any.
 */
export function storyJsonLd(story: Story, addresses: StoryAddresses): object {
	const fromSource = story.events.filter(isFromSource);
	return {
		'@context': context,
		...page(story, addresses.story, addresses.card),
		'@id': `${addresses.story}#article`,
		headline: story.title,
		description: story.dek,
		temporalCoverage: coverage(story),
		isBasedOn: story.sources.map((source) => sourceLd(story, source, addresses)),
		mainEntity: {
			'@type': 'ItemList',
			itemListOrder: 'https://schema.org/ItemListOrderAscending',
			numberOfItems: fromSource.length,
			itemListElement: fromSource.slice(0, describedTogether).map((event, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				url: addresses.event(event.id).page,
				item: eventLd(story, event, addresses, passagesOfEvent(story, event).slice(0, 1))
			}))
		}
	};
}

/** An event's own page: what it is about, with every passage it rests on. */
export function eventJsonLd(story: Story, event: StoryEvent, addresses: StoryAddresses): object {
	const { page: address, card } = addresses.event(event.id);
	return {
		'@context': context,
		...page(story, address, card),
		'@id': `${address}#article`,
		headline: event.title,
		description: [words.list.sentence(words.basis.dated(event, documentKind(story))), event.summary]
			.filter(Boolean)
			.join(words.numbers.gap),
		isPartOf: {
			'@type': 'Article',
			'@id': `${addresses.story}#article`,
			headline: story.title,
			url: addresses.story
		},
		isBasedOn: story.sources
			.filter(({ id }) => passagesOfEvent(story, event).some(({ source }) => source === id))
			.map((source) => sourceLd(story, source, addresses)),
		citation: event.references.map(({ title, url, publisher, date }) => ({
			'@type': 'CreativeWork',
			name: title,
			url,
			publisher: { '@type': 'Organization', name: publisher },
			...(date && { datePublished: date })
		})),
		about: eventLd(story, event, addresses, passagesOfEvent(story, event))
	};
}

function page(story: Story, url: string, image: string): object {
	const { published, updated, authors, publisher } = story.publication;
	return {
		'@type': 'Article',
		url,
		inLanguage: story.language,
		image: [image],
		...(published && { datePublished: published }),
		...(updated && { dateModified: updated }),
		...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
		...(publisher && { publisher: { '@type': 'Organization', name: publisher } })
	};
}

/** schema.org's Event is also what happened in the past, here only ever as the subject of a page. */
function eventLd(
	story: Story,
	event: StoryEvent,
	addresses: StoryAddresses,
	passages: readonly Passage[]
): object {
	const { when, kind } = event;
	const start = when.kind === 'one-of' ? null : plainDate(when.start);
	const end = when.kind === 'interval' ? plainDate(when.end) : null;
	return {
		'@type': 'Event',
		'@id': `${addresses.event(event.id).page}#event`,
		name: event.title,
		...(event.summary && { description: event.summary }),
		disambiguatingDescription: words.basis.dated(event, documentKind(story)),
		...(start && { startDate: start }),
		...(end && { endDate: end }),
		...(kind === 'point' && start && when.kind === 'date' && { endDate: start }),
		keywords: categoryById(story, event.category)?.title ?? undefined,
		...(passages.length > 0 && {
			subjectOf: passages.map((passage) => ({
				'@type': 'Quotation',
				text: passage.exact,
				inLanguage: story.language,
				isBasedOn: { '@id': sourceId(passage.source, addresses) },
				position: words.source.locator(passage)
			}))
		})
	};
}

/** schema.org knows plain dates only: one that is approximate, uncertain or open is left to the words beside it. */
function plainDate({ iso, approximate, uncertain, unnamed }: DateEnd): string | null {
	return approximate || uncertain || unnamed ? null : iso;
}

function sourceLd(story: Story, source: Source, addresses: StoryAddresses): object {
	return {
		'@type': 'CreativeWork',
		'@id': sourceId(source.id, addresses),
		...(source.title && { name: source.title }),
		description: source.note,
		inLanguage: story.language,
		...(source.url && { url: source.url })
	};
}

function sourceId(id: string, addresses: StoryAddresses): string {
	return `${addresses.story}#source-${id}`;
}

/** From the first to the last date there is, as far as it is named: what is open at an end goes on beyond it. */
function coverage(story: Story): string {
	const ends = [...story.events, ...story.periods].flatMap(({ when }) => [when.start, when.end]);
	const first = least(ends, ({ earliest }) => earliest ?? Infinity);
	const last = greatest(ends, ({ latest }) => latest ?? -Infinity);
	const { from, to } = storySpan(story);
	return `${first?.iso ?? isoDay(from)}/${last?.iso ?? isoDay(to - 1)}`;
}

/** JSON that can stand between script tags, in HTML or XML, as it is: it holds neither `<` nor `&`. */
export function scriptJson(value: object): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
