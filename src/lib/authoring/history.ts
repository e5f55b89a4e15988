/** States in the order they were made, of which one is now; each change can be taken back and made again. */
export interface History<State> {
	readonly past: readonly State[];
	readonly now: State;
	readonly future: readonly State[];
	/** what the last change was about: changes that follow one another and are about the same are one */
	readonly about: string | null;
}

/** How many changes can be taken back. */
const most = 200;

export function beginHistory<State>(now: State): History<State> {
	return { past: [], now, future: [], about: null };
}

/** @param about what is changed, such as a field of an event; null: a change by itself */
export function changed<State>(
	history: History<State>,
	now: State,
	about: string | null = null
): History<State> {
	if (now === history.now) return history;
	const goesOn = about !== null && about === history.about;
	const past = goesOn ? history.past : [...history.past, history.now].slice(-most);
	return { past, now, future: [], about };
}

export function undone<State>({ past, now, future }: History<State>): History<State> | null {
	const before = past.at(-1);
	return past.length === 0
		? null
		: { past: past.slice(0, -1), now: before as State, future: [now, ...future], about: null };
}

export function redone<State>({ past, now, future }: History<State>): History<State> | null {
	const [next, ...later] = future;
	return future.length === 0
		? null
		: { past: [...past, now], now: next as State, future: later, about: null };
}
