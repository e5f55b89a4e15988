import { escapeXml } from '#lib/export/xml.ts';
import { stillSize } from '#lib/export/still-size.ts';
import { titled, type PastedWords } from './pasted-words.ts';

/** px a plain frame is given: on a phone the passage is in sight then. What does not fit scrolls inside. */
export const frameHeight = 680;

/** What a host page's code needs to say; addresses are complete, or paths from the root while the site's is unknown. */
export interface Pasted {
	readonly title: string;
	readonly says: PastedWords;
	/** of the frame, its options included */
	readonly embed: string;
	/** of the timeline itself */
	readonly story: string;
	/** of the small still picture that keeps the place of the frame */
	readonly still: string;
	/** of the large one */
	readonly picture: string;
	readonly loader: string;
	/** what stands before `=` in a link of the host page to one event; null where no event can be named */
	readonly hashKey: string | null;
}

/*
 * What holds for all: nothing that may not stand inside a paragraph, every element closed, and no brace, which means
 * something in JSX and Vue. Nothing depends on a style attribute: policies forbid them, and some editors take them out.
 */

/** The element that sizes itself, with all that may be left when hosts take things out of it: a link and a picture. */
export function loaderCode({ title, says, embed, story, still, loader, hashKey }: Pasted): string {
	const { width, height } = stillSize;
	const key = hashKey === null ? '' : ` hash-key="${escaped(hashKey)}"`;
	return [
		`<passage-timeline src="${escaped(embed)}" height="${height}"${key}>`,
		`<a href="${escaped(story)}"><img src="${escaped(still)}" alt="${escaped(says.alt)}" width="${width}" height="${height}" loading="lazy" /><br />${escaped(titled(says.interactive, title))}</a>`,
		'</passage-timeline>',
		`<script async src="${escaped(loader)}"></script>`
	].join('\n');
}

/**
 * A plain frame: no script, and a height that stays as it is. The link is left where hosts take frames out; where they
 * take the style out, the frame is as wide as a phone, since a width in per cent is no valid attribute.
 */
export function frameCode({ title, says, embed, story }: Pasted): string {
	return (
		`<iframe src="${escaped(embed)}" title="${escaped(titled(says.frame, title))}" width="${stillSize.width}" height="${frameHeight}" style="width: 100%; border: 0" loading="lazy"></iframe><br />\n` +
		`<a href="${escaped(story)}">${escaped(titled(says.interactive, title))}</a>`
	);
}

/** AMP asks for an element that readers press to see all, and grants no height under 100 px. */
export function ampCode({ title, says, embed }: Pasted): string {
	return [
		`<amp-iframe src="${escaped(embed)}" title="${escaped(titled(says.frame, title))}" width="600" height="${frameHeight}" layout="responsive" resizable`,
		'  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">',
		`  <div overflow tabindex="0" role="button" aria-label="${escapeXml(says.showAllOf)}">${escapeXml(says.showAll)}</div>`,
		'</amp-iframe>'
	].join('\n');
}

/** A component for React, as its own JSX: the script is loaded once, however many there are. */
export function jsxCode(pasted: Pasted): string {
	const [open, link, close, script] = loaderCode(pasted).split('\n');
	const lines = [script?.replace('></script>', ' />'), open, `  ${link}`, close].map(
		(line) => `      ${line}`
	);
	return ['export function Timeline() {', '  return (', '    <>', ...lines, '    </>', '  );', '}'].join(
		'\n'
	);
}

/** A component for Vue: its compiler has to be told that the element is none of its own, and takes no script. */
export function vueCode(pasted: Pasted): string {
	const [open, link, close] = loaderCode(pasted).split('\n');
	return [
		'<script setup>',
		"import { onMounted } from 'vue';",
		'onMounted(() => {',
		`  if (customElements.get('passage-timeline')) return;`,
		`  document.head.append(Object.assign(document.createElement('script'), { async: true, src: '${pasted.loader}' }));`,
		'});',
		'</script>',
		'',
		'<template>',
		`  ${open}`,
		`    ${link}`,
		`  ${close}`,
		'</template>'
	].join('\n');
}

/** A picture that is a link, in HTML as mail programs take it. */
export function newsletterCode({ title, says, story, still }: Pasted): string {
	const { width, height } = stillSize;
	return (
		`<a href="${escaped(story)}"><img src="${escaped(still)}" alt="${escaped(says.alt)}" width="${width}" height="${height}" border="0" /><br />` +
		`${escaped(titled(says.interactive, title))}</a>`
	);
}

/** A picture that leads to the timeline, for whatever takes Markdown. */
export function markdownCode({ title, picture, story }: Pasted): string {
	const name = title.replace(/[[\]\\]/g, '\\$&');
	return `[![${name}](<${picture}>)](<${story}>)`;
}

/** A brace begins an expression in JSX, two of them one in Vue. */
function escaped(text: string): string {
	return escapeXml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
