import type { Desk } from '#lib/authoring/desk.ts';
import type { TextRange } from '#lib/text/range.ts';

/** What is kept of the work on this device. */
export interface KeptDesk {
	readonly desk: Desk;
	/** ms UTC of the last copy saved as a file; null: none was */
	readonly copied: number | null;
}

/** Where an author is in the work, kept beside it. */
export interface KeptPlace {
	readonly tab: string;
	readonly chosen: string | null;
	readonly range: TextRange | null;
	/** what is typed and no part of the work yet, by field */
	readonly typed: ReadonlyMap<string, string>;
}

/** What is kept, by its key. */
interface Kept {
	readonly desk: KeptDesk;
	readonly place: KeptPlace;
}

/*
 * IndexedDB, by these few lines: there are two things to keep, and a library would bring more than it takes to keep them.
 */
const database = 'passage-timeline';
const store = 'workbench';

/** What was kept; null when nothing was. @throws where nothing can be kept, as in some private windows */
export async function readKept<Key extends keyof Kept>(key: Key): Promise<Kept[Key] | null> {
	const kept = await inStore('readonly', (objects) => objects.get(key) as IDBRequest<Kept[Key] | undefined>);
	return kept ?? null;
}

/** Keeps something, or forgets it (`null`). @throws QuotaExceededError where the device is full */
export async function keep<Key extends keyof Kept>(key: Key, kept: Kept[Key] | null): Promise<void> {
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
