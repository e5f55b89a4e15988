import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from './events.ts';

beforeAll(async () => {
	await import('#lib/embed/loader.ts');
});

afterEach(() => {
	document.body.replaceChildren();
	history.replaceState(null, '', location.href.split('#')[0]);
});

const home = 'https://timeline.invalid/embed/one/';

async function placed(attributes: string): Promise<HTMLElement> {
	const root = page(`<passage-timeline ${attributes}><a href="${home}">The story</a></passage-timeline>`);
	await Promise.resolve();
	return root.querySelector('passage-timeline')!;
}

const frameOf = (element: Element) => element.shadowRoot?.querySelector('iframe') ?? null;

/** The frame says something. */
function say(element: Element, data: unknown): void {
	const e = new MessageEvent('message', { data });
	Object.defineProperty(e, 'source', { value: frameOf(element)!.contentWindow });
	dispatchEvent(e);
}

const height = (px: number) => ({ sentinel: 'amp', type: 'embed-size', height: px });

describe('<passage-timeline>', () => {
	test('puts the embed into a frame that is named by what stands in it', async () => {
		const frame = frameOf(await placed(`src="${home}" event="ban"`))!;
		expect(frame.src).toBe(`${home}?e=ban`);
		expect(frame.title).toBe('The story');
		expect(frame.loading).toBe('lazy');
	});

	test('asks for a language by the address of its pages', async () => {
		expect(frameOf(await placed(`src="${home}" data-lang="fr"`))!.src).toBe(
			'https://timeline.invalid/fr/embed/one/'
		);
		expect(frameOf(await placed(`src="${home}compare/?a=x" data-lang="fr"`))!.src).toBe(
			'https://timeline.invalid/fr/embed/one/compare/?a=x'
		);
	});

	test('has no frame of what is no web address', async () => {
		for (const src of ['', 'javascript:alert(1)', 'data:text/html,x', 'https://'])
			expect(frameOf(await placed(`src="${src}"`))).toBeNull();
	});

	test('is as high as its embed says, once it has spoken, but for what nobody needs', async () => {
		const element = await placed(`src="${home}"`);
		for (const wrong of [0, -5, 20_000, NaN]) say(element, height(wrong));
		say(element, { sentinel: 'amp', type: 'embed-size', height: '300' });
		expect(element.hasAttribute('ready')).toBe(false);
		say(element, height(333));
		expect(element.hasAttribute('ready')).toBe(true);
		expect(frameOf(element)!.style.height).toBe('333px');
	});

	test('hears its own frame alone', async () => {
		const element = await placed(`src="${home}"`);
		dispatchEvent(new MessageEvent('message', { data: height(333) }));
		expect(element.hasAttribute('ready')).toBe(false);
	});

	test('shows first what the page’s address names, and writes there what is chosen', async () => {
		history.replaceState(null, '', '#t=truce');
		const element = await placed(`src="${home}" event="ban" hash-key="t"`);
		expect(frameOf(element)!.src).toBe(`${home}?e=truce`);
		expect(frameOf(element)!.loading).toBe('eager');
		say(element, { sentinel: 'passage-timeline', type: 'event', id: 'fair' });
		expect(location.hash).toBe('#t=fair');
		say(element, { sentinel: 'passage-timeline', type: 'event', id: '"><b>' });
		expect(location.hash).toBe('#t=fair');
	});

	test('leaves a fragment alone in which anything is the host’s', async () => {
		history.replaceState(null, '', '#/route');
		const element = await placed(`src="${home}" hash-key="t"`);
		say(element, { sentinel: 'passage-timeline', type: 'event', id: 'fair' });
		expect(location.hash).toBe('#/route');
	});

	test('begins anew when its address changes, and ends when it is taken out', async () => {
		const element = await placed(`src="${home}"`);
		const first = frameOf(element);
		say(element, height(333));
		element.setAttribute('src', `${home}?view=list`);
		await Promise.resolve();
		expect(frameOf(element)).not.toBe(first);
		expect(element.hasAttribute('ready')).toBe(false);
		element.remove();
		expect(frameOf(element)).toBeNull();
	});
});
