// What is put into WordPress, how and by whom, and what visitors should meet.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {'administrator' | 'editor' | 'author'} Role */
/** @typedef {import('./reading.mjs').Seen['what']} What */

/**
 * @typedef {object} Case
 * @property {string} way see `ways` of pasting.mjs
 * @property {string} name of what is put in
 * @property {string} text
 * @property {Record<Role, What>} right what a visitor should meet, by who wrote the post
 * @property {string} leads how the address begins to which a press should lead
 * @property {boolean} [scrolls] whether it may scroll inside: WordPress grants what it finds by address 1000 px, and a
 * frame without a script has the height that is written in its code
 */

/** @type {readonly Role[]} */
export const roles = ['administrator', 'editor', 'author'];

/**
 * For the first story of a site.
 * @param {import('playwright').Page} page to read the builder's codes with
 * @param {string} site its address
 * @param {string} folder where it is built
 * @returns {Promise<readonly Case[]>}
 */
export async function casesOf(page, site, folder) {
	const [story = ''] = await readdir(join(folder, 'stories'));
	const [event = ''] = await readdir(join(folder, 'stories', story, 'events'));
	const timeline = `${site}/stories/${story}/`;
	const embed = `${site}/embed/${story}/`;

	await page.goto(`${timeline}embed/`);
	/** @param {string} id */
	const code = (id) => page.locator(`#code-${id} pre`).innerText();
	const [element, frame] = [await code('html'), await code('frame')];

	/** @param {What} what @returns {Case['right']} */
	const forAll = (what) => ({ administrator: what, editor: what, author: what });
	/** @param {string} name @param {string} text @param {What} [what] */
	const address = (name, text, what = 'timeline') => ({
		name,
		text,
		right: forAll(what),
		leads: timeline,
		scrolls: what === 'comparison'
	});
	const ownEmbed = address('address of the embed', embed);
	// Code is kept from those whom WordPress trusts with any HTML.
	const trusted = /** @type {const} */ ({ administrator: 'timeline', editor: 'timeline' });

	return [
		...[
			address('address of the timeline', timeline),
			address('address of a filtered view', `${timeline}?context=1&from=2021-01-01&to=2023-01-01`),
			address('address of an event', `${timeline}events/${event}/`),
			address('address of the order of telling', `${timeline}telling/`),
			address('address of the comparison', `${timeline}compare/`, 'comparison'),
			ownEmbed,
			address('address of an embed with options', `${embed}?theme=dark&view=list`),
			address('address of the embedded comparison', `${embed}compare/`, 'comparison')
		].map((each) => ({ way: 'paste into a paragraph', ...each })),
		{ way: 'embed block', ...ownEmbed },
		{
			way: 'Custom HTML block',
			name: 'element with a script',
			text: element,
			right: { ...trusted, author: 'picture' },
			leads: timeline
		},
		{
			way: 'Custom HTML block',
			name: 'element with a script, of the comparison',
			text: await code('comparison'),
			right: { administrator: 'comparison', editor: 'comparison', author: 'picture' },
			leads: timeline
		},
		{
			way: 'Custom HTML block',
			name: 'frame without a script',
			text: frame,
			right: { ...trusted, author: 'link' },
			leads: timeline,
			scrolls: true
		},
		// WordPress makes an embed of the address it finds in the frame,
		{
			way: 'paste into a paragraph',
			name: 'frame without a script',
			text: frame,
			right: forAll('timeline'),
			leads: timeline
		},
		// and keeps the link of an element it does not know.
		{
			way: 'paste into a paragraph',
			name: 'element with a script',
			text: element,
			right: forAll('link'),
			leads: timeline
		},
		{ way: 'classic editor', ...ownEmbed },
		{
			way: 'classic editor, Text tab',
			...ownEmbed,
			name: '[embed] shortcode',
			text: `[embed]${embed}[/embed]`
		},
		{
			way: 'classic editor, Text tab',
			name: 'element with a script',
			text: element,
			right: { ...trusted, author: 'picture' },
			leads: timeline
		},
		{ way: 'REST', ...ownEmbed },
		{ way: 'XML-RPC', ...ownEmbed }
	];
}
