/*
 * Keeps the workbench on the device: after the first visit it opens and works without a network. It lies in the folder of the
 * workbench, so that it can have no other page of the site. A newer one waits until an author asks for it.
 */

/** What is kept, relative to this script; written before it at build. */
declare const OFFLINE: { readonly version: string; readonly files: readonly string[] };

/** What TypeScript knows of service workers it knows only without documents. */
interface Lasting extends Event {
	readonly waitUntil: (promise: Promise<unknown>) => void;
}
interface Asked extends Lasting {
	readonly request: Request;
	readonly respondWith: (response: Promise<Response>) => void;
}
interface ServiceWorkerScope {
	readonly skipWaiting: () => Promise<void>;
	readonly clients: { readonly claim: () => Promise<void> };
	addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
	addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void;
}

const scope = globalThis as unknown as ServiceWorkerScope;
/** Other sites of an origin have caches of their own. */
const ours = `passage-timeline ${new URL('./', location.href).pathname} `;
const current = ours + OFFLINE.version;
const keptForEver = /\/(?:_app\/immutable|live)\/[^?]*$/;

scope.addEventListener('install', (event) => {
	const requests = OFFLINE.files.map(
		(file) => new Request(new URL(file, location.href), { cache: 'no-cache' })
	);
	event.waitUntil(caches.open(current).then((cache) => cache.addAll(requests)));
});

scope.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => names.filter((each) => each.startsWith(ours) && each !== current))
			.then((old) => Promise.all(old.map((each) => caches.delete(each))))
			.then(() => scope.clients.claim())
	);
});

scope.addEventListener('message', ({ data }) => {
	if (data === 'take-over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'GET' && new URL(request.url).origin === location.origin)
		event.respondWith(answer(request));
});

/** What is kept, as it was when this version was; else from the network. Fonts of other scripts are kept once they were used. */
async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(current);
	const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok && keptForEver.test(request.url)) await cache.put(request, response.clone());
	return response;
}

export {};
