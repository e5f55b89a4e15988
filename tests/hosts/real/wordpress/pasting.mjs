// How people put a timeline into WordPress, with their own hands: keys, the clipboard, the buttons of its editors.
import { password } from './host.mjs';

/** @typedef {import('playwright').Page} Page */

/**
 * A post to be written: `text` is what goes into it, between two paragraphs.
 * @typedef {{ page: Page, host: string, role: string, title: string, text: string }} Post
 */

/** ms an editor has to fetch what was pasted, and to show it */
const patience = 20_000;
/** ms until what was done shows */
const calm = 1000;

/**
 * @param {Page} page
 * @param {string} host address of the WordPress
 * @param {string} role whose account is named like it
 */
export async function logIn(page, host, role) {
	await page.goto(`${host}/wp-login.php`);
	await page.locator('#user_login').fill(role);
	await page.locator('#user_pass').fill(password);
	await page.locator('#wp-submit').click();
	await page.locator('#wpadminbar').waitFor();
}

/** @param {Page} page @param {string} text */
async function paste(page, text) {
	await page.evaluate((text) => navigator.clipboard.writeText(text), text);
	await page.keyboard.press('Control+v');
}

/**
 * A new post in the block editor, its title written, the cursor in its first paragraph.
 * @param {Page} page
 * @param {string} host
 * @param {string} title
 */
async function beginPost(page, host, title) {
	await page.goto(`${host}/wp-admin/post-new.php`);
	await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
	await page.evaluate(() =>
		window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)
	);
	// Newer versions keep what is written in a frame.
	const written = page.locator('iframe[name="editor-canvas"]');
	const canvas = (await written.count()) > 0 ? written.contentFrame() : page;
	await canvas.getByRole('textbox', { name: 'Add title' }).fill(title);
	await page.keyboard.press('Enter');
	await page.keyboard.type(before);
	await page.keyboard.press('Enter');
	return canvas;
}

/** What stands in each post before and after the timeline. */
const before = 'A paragraph before it.';
const after = 'A paragraph after it, which nothing should push away while somebody reads it.';

/**
 * Chooses a block by name, as editors do.
 * @param {Page} page
 * @param {string} name
 */
async function insertBlock(page, name) {
	await page.keyboard.type(`/${name.toLowerCase()}`);
	await page.getByRole('option', { name, exact: true }).first().waitFor();
	await page.keyboard.press('Enter');
}

/**
 * Waits until the editor has asked this WordPress what an address is. What it then does not embed it makes a link.
 * @param {Page} page
 */
async function settle(page) {
	await page.waitForTimeout(calm);
	await page.waitForFunction(
		() => {
			const { select } = window.wp.data;
			const embeds = select('core/block-editor')
				.getBlocks()
				.filter(({ name }) => name === 'core/embed');
			return embeds.every(({ attributes }) => !select('core').isRequestingEmbedPreview(attributes.url));
		},
		null,
		{ timeout: patience }
	);
	await page.waitForTimeout(calm);
}

/**
 * Adds a last paragraph and publishes. Not by the buttons, which each version has elsewhere.
 * @param {Page} page
 * @returns {Promise<string>} the post's address
 */
async function publish(page) {
	return page.evaluate(async (after) => {
		const { wp } = window;
		const last = wp.blocks.createBlock('core/paragraph', { content: after });
		const blocks = wp.data.select('core/block-editor').getBlocks();
		await wp.data.dispatch('core/block-editor').insertBlock(last, blocks.length);
		await wp.data.dispatch('core/editor').editPost({ status: 'publish' });
		await wp.data.dispatch('core/editor').savePost();
		return wp.data.select('core/editor').getCurrentPost().link;
	}, after);
}

/**
 * The ways: each puts what it is given into a new post, publishes it and returns its address.
 * @type {Readonly<Record<string, (post: Post) => Promise<string>>>}
 */
export const ways = {
	/** an address on a line of its own, or a code in a paragraph */
	async 'paste into a paragraph'({ page, host, title, text }) {
		await beginPost(page, host, title);
		await paste(page, text);
		await settle(page);
		return publish(page);
	},

	async 'embed block'({ page, host, title, text }) {
		const canvas = await beginPost(page, host, title);
		await insertBlock(page, 'Embed');
		await canvas.getByPlaceholder('Enter URL to embed here…').fill(text);
		await page.keyboard.press('Enter');
		await settle(page);
		return publish(page);
	},

	async 'Custom HTML block'({ page, host, title, text }) {
		const canvas = await beginPost(page, host, title);
		await insertBlock(page, 'Custom HTML');
		await canvas.getByPlaceholder('Write HTML…').fill(text);
		return publish(page);
	},

	async 'classic editor'({ page, host, title, text }) {
		await page.goto(`${host}/wp-admin/post-new.php?classic-editor`);
		await page.locator('#title').fill(title);
		await page.locator('#content-tmce').click();
		await page.frameLocator('#content_ifr').locator('body').click();
		await page.keyboard.type(before);
		await page.keyboard.press('Enter');
		await paste(page, text);
		await page.waitForTimeout(calm);
		await page.keyboard.press('Enter');
		await page.keyboard.type(after);
		await page.waitForTimeout(3 * calm);
		return pressPublish(page, host);
	},

	async 'classic editor, Text tab'({ page, host, title, text }) {
		await page.goto(`${host}/wp-admin/post-new.php?classic-editor`);
		await page.locator('#title').fill(title);
		await page.locator('#content-html').click();
		await page.locator('#content').fill(`${before}\n\n${text}\n\n${after}`);
		return pressPublish(page, host);
	},

	async REST({ page, host, title, text }) {
		await page.goto(`${host}/wp-admin/post-new.php`);
		await page.waitForFunction(() => window.wp?.apiFetch);
		const content = `${before}\n\n${text}\n\n${after}`;
		return page.evaluate(
			async (data) => (await window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data })).link,
			{ title, content, status: 'publish' }
		);
	},

	async 'XML-RPC'({ host, role, title, text }) {
		const value = (/** @type {string} */ text) => `<value><string>${escaped(text)}</string></value>`;
		const content = {
			post_title: title,
			post_content: `${before}\n\n${text}\n\n${after}`,
			post_status: 'publish'
		};
		const members = Object.entries(content).map(
			([name, text]) => `<member><name>${name}</name>${value(text)}</member>`
		);
		const values = [
			value('1'),
			value(role),
			value(password),
			`<value><struct>${members.join('')}</struct></value>`
		];
		const params = values.map((each) => `<param>${each}</param>`).join('');
		const response = await fetch(`${host}/xmlrpc.php`, {
			method: 'POST',
			body: `<?xml version="1.0"?><methodCall><methodName>wp.newPost</methodName><params>${params}</params></methodCall>`
		});
		const answer = await response.text();
		const id = /<string>(\d+)<\/string>/.exec(answer)?.[1];
		if (id === undefined) throw new Error(`XML-RPC: ${answer}`);
		return `${host}/?p=${id}`;
	}
};

/** @param {Page} page @param {string} host */
async function pressPublish(page, host) {
	// A title that has been left is saved at once as a draft, and the button does nothing meanwhile.
	await page.waitForTimeout(2 * calm);
	await page.locator('#publish:not(.disabled)').click();
	await page.waitForURL(/[?&]post=\d+/, { waitUntil: 'commit' });
	const id = new URL(page.url()).searchParams.get('post');
	return `${host}/?p=${id}`;
}

/** @param {string} text */
function escaped(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
