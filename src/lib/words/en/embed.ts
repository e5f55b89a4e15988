/* The embed, and the page that makes its code. */
import * as counts from './counts.ts';
import { figure } from './numbers.ts';
import { capital } from './documents.ts';
import { isolated } from '#lib/text/isolated.ts';

export function linked(events: number): string {
	return `${counts.events(events)}, each linked to its passage`;
}

export const list = 'Events';
export const openFull = 'Open full timeline';
export const openComparison = 'Open full comparison';
export const zoom = 'Zoom of the timeline';

/** The way to the event before or after. */
export const turns = { Previous: 'Previous', Next: 'Next' };

/** The same for those who hear links alone. */
export function turnTo(way: 'Previous' | 'Next', label: string, when: string): string {
	return `${turns[way]}: ${isolated(label, 'ltr')}, ${when}`;
}

/** Which of the events shown a card is of. */
export function place(number: number, of: number): string {
	return `${figure(number)} of ${figure(of)}`;
}

export const builder = 'Embed this timeline';
export const builderShort = 'Embed';
export const builderMeans = 'Code to put this timeline into a page of your own.';
export const builderLead =
	'Put it into an article of your own. The embed sets no cookies, keeps nothing, asks nobody else for anything and can be read without scripts.';

export const options = 'Options of the embed';
export const language = 'Language';
export const firstEvent = 'Event shown first';
export const firstInSight = 'The first in sight';
export const timeInSight = 'Time in sight';
export const allTime = 'All of it';
export const view = 'View';
export const viewList = 'List of events';
export const viewTimeline = 'Timeline';
export const colours = 'Colours';
export const coloursAuto = 'As the reader’s device has them';
export const coloursLight = 'Light';
export const coloursDark = 'Dark';
export const shown = 'Shown';

/** An event among others to be chosen. */
export function option(when: string, label: string): string {
	return `${when}: ${label}`;
}

export const preview = 'Preview';
export const previewWidth = 'Width of the preview';

/** @param px of the preview */
export function width(name: 'phone' | 'column' | 'wide', px: number): string {
	return `${{ phone: 'Phone', column: 'Column', wide: 'Wide' }[name]}, ${px} px`;
}

export function previewOf(title: string): string {
	return `${title}: timeline, preview`;
}

export const code = 'Code to copy';
/** @param path of this site's front page */
export function addressMissing(path: string): readonly [strong: string, rest: string] {
	return [
		'The address of this site is missing',
		` in all that follows: the build was not told it (PUBLIC_SITE_URL), and without a script this page cannot find out. Put it in front of every address that begins with a slash, such as https://example.org${path}, or nothing will come.`
	];
}
export const where = 'Where it goes';
export const copy = 'Copy';

/** Heard after it. */
export function copyOf(title: string): string {
	return ` the code: ${title}`;
}

export const copied = 'Copied';
export const selected = 'Selected: copy it with your keyboard';
/** In the place of an address that is not known. */
export const thisSite = 'this site';

/** What stands for the picture where it does not show. */
export function alt(events: number, dek: string): string {
	return `Timeline of ${counts.events(events)}. ${dek}`;
}

/** The link that stands in an element until its script has run. */
export function interactive(title: string): string {
	return `${title}: interactive timeline`;
}

/** Title of a frame. */
export function frame(title: string): string {
	return `${title}: timeline`;
}

export const showAll = 'Show all';
export const showAllOf = 'Show all of the timeline';

/** A way to embed: the kind of place it is for, what it is, and what it asks of the page it is put into. */
interface Way {
	readonly place: string;
	readonly title: string;
	readonly needs: string;
}

/** @param hashKey of the host page's fragment @param host whose policy has to be allowed */
export function ways(hashKey: string, host: string): Readonly<Record<WayName, Way>> {
	return {
		html: {
			place: 'HTML',
			title: 'Element with a script',
			needs: `Takes the height it needs, loads when it comes near, and lets your page’s own address name an event (#${hashKey}=…). Where scripts do not run, in feeds and in print, the link and the picture stay; so they do while no word comes from this site. If your page has a content security policy, it must allow script-src, frame-src and img-src from ${host}. With ?debug at the end of the script’s address it says in words what is wrong.`
		},
		wordpress: {
			place: 'WordPress',
			title: 'Address to paste',
			needs:
				'Paste it on a line of its own, or into the block named Embed: WordPress makes an embed of it, for everybody who may publish posts, in the block editor as in the classic one, and so do Ghost, Notion and others (oEmbed). The block editor does so for addresses in https alone. What is embedded is shown to 1000 px of height, and what is higher scrolls inside. Of the options above, only the event counts here, by its own address. The element with a script belongs into a block for custom HTML, by administrators and editors (in a network of sites, by its super admins); from authors WordPress keeps its link and picture. Pasted into a paragraph, of the element its link is left, whoever pastes it.'
		},
		jsx: {
			place: 'React, MDX',
			title: 'Component for React and MDX',
			needs:
				'MDX and JSX also take the element with a script as it is. Its address and its event may change while it is shown.'
		},
		vue: {
			place: 'Vue',
			title: 'Component for Vue',
			needs:
				'Tell the compiler that the element is none of Vue’s own: isCustomElement: (tag) => tag === "passage-timeline", among the compilerOptions of its template. VitePress takes the component too.'
		},
		markdown: {
			place: 'Markdown',
			title: 'Picture with a link, in Markdown',
			needs:
				'For readmes, and wherever Markdown may hold no HTML: Hugo and markdown-it (Eleventy’s too) drop or show HTML unless they are told to take it (markup.goldmark.renderer.unsafe = true; html: true). Where they are, the element with a script goes into Markdown as it is.'
		},
		newsletter: {
			place: 'Newsletter',
			title: 'Picture with a link, for mail',
			needs: 'For newsletters, whose readers’ programs show neither scripts nor frames. It needs nothing.'
		},
		frame: {
			place: 'No scripts',
			title: 'Frame without a script',
			needs: `Where HTML may be pasted but no script. The height stays as written, and what does not fit scrolls inside; pages that already run pym.js, @newswire/frames, iframe-resizer or Datawrapper’s snippet fit it to its content. A content security policy must allow frame-src from ${host}. In a sandbox it needs allow-scripts, and for its links allow-popups and allow-popups-to-escape-sandbox.`
		},
		amp: {
			place: 'AMP',
			title: 'AMP',
			needs:
				'For AMP pages, which need the amp-iframe component. AMP wants frames well below the top of the page.'
		},
		oembed: {
			place: 'oEmbed',
			title: 'oEmbed answer',
			needs: 'For systems that ask for the address of the oEmbed answer itself. XML is at the same place.'
		}
	};
}

type WayName = 'html' | 'wordpress' | 'jsx' | 'vue' | 'markdown' | 'newsletter' | 'frame' | 'amp' | 'oembed';

/** @param periods what is compared are periods, else stretches of time */
export function comparison(periods: boolean): Way {
	const all = compared(periods);
	return {
		place: 'Comparison',
		title: `Comparison of ${all}`,
		needs: `Two ${all} side by side, in the element with a script or in a frame; its address may be pasted as well. What stands after the question mark in the address of a comparison chooses the ${all} here too, after compare/. Of the options above, only the colours count here.`
	};
}

/** Of the code for a comparison. */
export function comparisonTitle(periods: boolean): string {
	return `${capital(compared(periods))} compared`;
}

function compared(periods: boolean): string {
	return periods ? 'periods' : 'stretches of time';
}
