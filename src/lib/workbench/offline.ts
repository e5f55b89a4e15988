import { scriptAddress } from './script-address.ts';

/**
 * Keeps the workbench on this device from now on.
 * @param tell takes what makes a newer one take the place of this, once there is one: it loads the page anew
 */
export async function keepOnDevice(tell: (use: () => void) => void): Promise<void> {
	// while the site is worked on, nothing old may be in the way
	if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;
	const ready = (waiting: ServiceWorker) =>
		tell(() => {
			serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
			waiting.postMessage('take-over');
		});
	try {
		const registration = await serviceWorker.register(scriptAddress('offline.js'));
		// the first one has nothing to take the place of
		if (registration.waiting && serviceWorker.controller) ready(registration.waiting);
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				if (installing.state === 'installed' && serviceWorker.controller) ready(installing);
			});
		});
	} catch {
		// private windows may refuse: the workbench works as long as there is a network
	}
}
