import { flushSync } from 'svelte';

/** Does what takes an item from its list; the focus goes to the item that comes to stand in its place. @param otherwise id */
export function nextInList(e: MouseEvent, otherwise: string, act: () => void): void {
	const item = (e.currentTarget as HTMLElement).closest('li');
	const list = item?.parentElement;
	const place = item ? [...(list?.children ?? [])].indexOf(item) : -1;
	act();
	flushSync();
	const next = list?.isConnected ? (list.children[place] ?? list.lastElementChild) : null;
	(next?.querySelector<HTMLElement>('button') ?? document.getElementById(otherwise))?.focus();
}
