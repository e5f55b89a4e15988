import type { Browser, Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { PagePool } from './readers.ts';

test('a page with a frame that never answers is closed, not lent again', async () => {
	const close = vi.fn(() => Promise.resolve());
	const context = { close, pages: () => [] };
	const page = {
		isClosed: () => false,
		context: () => context,
		removeAllListeners: () => page,
		unrouteAll: () => Promise.resolve(),
		frames: () => [{ evaluate: () => new Promise(() => undefined) }]
	};
	await new PagePool({} as Browser).takeBack(page as unknown as Page, {});
	expect(close).toHaveBeenCalledOnce();
}, 10_000);
