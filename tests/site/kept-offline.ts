import type { Page } from 'playwright';

/** Waits until the workbench is kept on the device, to be opened without a network. */
export async function keptOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((settle) =>
				navigator.serviceWorker.addEventListener('controllerchange', settle, { once: true })
			);
	});
}
