import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerHost, leaveLinkToHost } from '#lib/embed/dialogue.ts';
import { Height } from '#lib/embed/height.ts';
import { nextFrame, page } from './events.ts';

/** A window that holds a frame: it hears what is said to it, and follows or not. */
function hostOf() {
	const said: unknown[] = [];
	const host = { postMessage: (message: unknown) => said.push(message) } as unknown as Window;
	const heights = () =>
		said.flatMap((each) => (typeof each === 'object' && each && 'height' in each ? [each.height] : []));
	return { host, said, heights };
}

function content(measure: () => number) {
	return { id: 'one', watched: page('<div style="height:50px"></div>').firstElementChild!, measure };
}

const fit = () => document.documentElement.dataset.fit;

afterEach(() => {
	vi.useRealTimers();
	delete document.documentElement.dataset.fit;
});

describe('Height', () => {
	test('tell() says the height in the dialects every host may hear, and is silent without a host', () => {
		const { host, said } = hostOf();
		new Height(
			content(() => 321),
			host
		).tell();
		expect(said).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 321 },
			{ 'datawrapper-height': { one: 321 } }
		]);
		new Height(
			content(() => 321),
			null
		).tell();
		expect(said).toHaveLength(2);
	});

	test('tell() says nothing of what has no height', () => {
		const { host, said } = hostOf();
		for (const height of [0, NaN])
			new Height(
				content(() => height),
				host
			).tell();
		expect(said).toEqual([]);
	});

	test('begins as in a host that does not follow, and finds out', () => {
		vi.useFakeTimers();
		const { host } = hostOf();
		const follows = new Height(
			content(() => innerHeight - 2),
			host
		);
		expect(fit()).toBe('fixed');
		follows.tell();
		expect(fit()).toBe('fluid');
		const never = new Height(
			content(() => innerHeight + 3),
			host
		);
		never.tell();
		vi.advanceTimersByTime(600);
		expect(fit()).toBe('fixed');
	});

	test('says a new height when what it watches changes its size, and the same one no more', async () => {
		const { host, heights } = hostOf();
		let height = 100;
		const watched = content(() => height);
		const told = new Height(watched, host);
		told.tell();
		await nextFrame();
		await nextFrame();
		expect(new Set(heights())).toEqual(new Set([100]));
		height = 140;
		(watched.watched as HTMLElement).style.height = '90px';
		await expect.poll(() => heights().at(-1)).toBe(140);
	});

	test('meet(id) answers iframe-resizer with its first height', () => {
		const { host, said } = hostOf();
		new Height(
			content(() => 200),
			host
		).meet('frame1');
		expect(said).toContain(`[iFrameSizer]frame1:200:${innerWidth}:init`);
	});
});

describe('answerHost(host, height, choose)', () => {
	const from = (source: unknown, data: unknown) => {
		const event = new MessageEvent('message', { data });
		Object.defineProperty(event, 'source', { value: source });
		dispatchEvent(event);
	};

	test('hears the host alone', () => {
		const { host, heights } = hostOf();
		const choose = vi.fn();
		answerHost(
			host,
			new Height(
				content(() => 77),
				host
			),
			choose
		);
		const go = { sentinel: 'passage-timeline', type: 'go', id: 'ban' };
		from({}, go);
		expect(choose).not.toHaveBeenCalled();
		from(host, go);
		expect(choose.mock.calls).toEqual([['ban']]);
		from(host, { sentinel: 'amp', type: 'frames-init' });
		expect(heights()).toEqual([77]);
		from(host, '[iFrameSizer]frame2:0:false');
		expect(heights()).toEqual([77, 77]);
	});
});

describe('leaveLinkToHost(event, link, host, height)', () => {
	const press = (more: MouseEventInit = {}) => new MouseEvent('click', { cancelable: true, ...more });
	const height = (wordpress: string | null) =>
		({ dialects: { pym: null, wordpress, json: null, resizer: null } }) as Height;

	test('asks WordPress’s page to follow a link, whole', () => {
		const { host, said } = hostOf();
		const link = page('<a href="there#x">link</a>').querySelector('a')!;
		const e = press();
		leaveLinkToHost(e, link, host, height('secret1234'));
		expect(e.defaultPrevented).toBe(true);
		const value = new URL('there#x', document.baseURI).href;
		expect(said).toEqual([{ message: 'link', value, secret: 'secret1234' }]);
	});

	test('leaves all others to the browser, and what opens a tab of its own', () => {
		const { host, said } = hostOf();
		const link = page('<a href="there">link</a>').querySelector('a')!;
		const all = [
			[press(), height(null)],
			...(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const).map(
				(key) => [press({ [key]: true }), height('secret1234')] as const
			)
		] as const;
		for (const [e, heard] of all) {
			leaveLinkToHost(e, link, host, heard);
			expect(e.defaultPrevented).toBe(false);
		}
		expect(said).toEqual([]);
	});
});
