import { escapeXml } from '#lib/export/xml.ts';

/** Attribute of the loader element, and what stands before `=` in a link to one event of an embedded story. */
export const hashKey = 'timeline';

/** What a host page's code needs to say; addresses are complete, or paths from the root while the site's is unknown. */
export interface Pasted {
	readonly title: string;
	/** one sentence in place of the picture */
	readonly alt: string;
	/** of the frame, its options included */
	readonly embed: string;
	/** of the timeline itself */
	readonly story: string;
	/** of a still picture of it */
	readonly picture: string;
	readonly loader: string;
	/** px the frame is given before it says what it needs */
	readonly height: number;
}

// No style attributes: a host's policy may forbid them, and some editors take them out.

/** The element that sizes itself. What stands in it is for feeds, for print and for pages without scripts. */
export function loaderCode({ title, alt, embed, story, picture, loader }: Pasted): string {
	return [
		`<passage-timeline src="${escapeXml(embed)}" hash-key="${hashKey}">`,
		'  <figure>',
		`    <a href="${escapeXml(story)}">${escapeXml(title)}: interactive timeline</a>`,
		`    <img src="${escapeXml(picture)}" alt="${escapeXml(alt)}" width="100%" loading="lazy">`,
		'  </figure>',
		'</passage-timeline>',
		`<script async src="${escapeXml(loader)}"></script>`
	].join('\n');
}

/** A plain frame: no script, and a height that stays as it is; what does not fit scrolls inside. */
export function frameCode({ title, embed, height }: Pasted): string {
	return (
		`<iframe src="${escapeXml(embed)}" title="${escapeXml(title)}: timeline" width="100%" height="${height}" ` +
		'frameborder="0" loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>'
	);
}

/** AMP asks for an element that readers press to see all, and grants no height under 100 px. */
export function ampCode({ title, embed, height }: Pasted): string {
	return [
		`<amp-iframe src="${escapeXml(embed)}" title="${escapeXml(title)}: timeline" width="600" height="${height}" layout="responsive" resizable`,
		'  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">',
		'  <div overflow tabindex="0" role="button" aria-label="Show all of the timeline">Show all</div>',
		'</amp-iframe>'
	].join('\n');
}

/** A picture that leads to the timeline, for whatever takes Markdown. */
export function markdownCode({ title, picture, story }: Pasted): string {
	const name = title.replace(/[[\]\\]/g, '\\$&');
	return `[![${name}](<${picture}>)](<${story}>)`;
}
