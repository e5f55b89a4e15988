import type { Desk } from '#lib/authoring/desk.ts';

/** What is kept of the work on this device. */
export interface KeptDesk {
	readonly desk: Desk;
	/** ms UTC of the last copy saved as a file; null: none was */
	readonly copied: number | null;
}

/*
 * IndexedDB, by these few lines: there is one thing to keep, and a library would bring more than it takes to keep it.
 */
const database = 'passage-timeline';
const store = 'workbench';
const key = 'desk';

/** What was kept; null when nothing was. @throws where nothing can be kept, as in some private windows */
export async function readDesk(): Promise<KeptDesk | null> {
	const kept = await inStore('readonly', (objects) => objects.get(key) as IDBRequest<KeptDesk | undefined>);
	return kept ?? null;
}

/** Keeps the work, or forgets it (`null`). @throws QuotaExceededError where the device is full */
export async function keepDesk(kept: KeptDesk | null): Promise<void> {
	await inStore<unknown>(
		'readwrite',
		(objects) => (kept ? objects.put(kept, key) : objects.delete(key)) as IDBRequest<unknown>
	);
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
	return new Promise((settle, fail) => {
		const request = indexedDB.open(database, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(store);
		request.onsuccess = () => {
			// Whoever wants to delete it would wait for us.
			request.result.onversionchange = () => {
				request.result.close();
				opened = undefined;
			};
			settle(request.result);
		};
		request.onerror = () => fail(request.error ?? new Error(database));
	});
}

async function inStore<T>(
	mode: IDBTransactionMode,
	act: (objects: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	const db = await (opened ??= open().catch((error: unknown) => {
		opened = undefined;
		throw error;
	}));
	return new Promise((settle, fail) => {
		const transaction = db.transaction(store, mode);
		const request = act(transaction.objectStore(store));
		transaction.oncomplete = () => settle(request.result);
		transaction.onabort = transaction.onerror = () => fail(transaction.error ?? new Error(database));
	});
}
