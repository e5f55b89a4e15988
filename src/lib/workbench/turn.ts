const lock = 'passage-timeline-workbench';

/**
 * Sees to it that one tab alone works on what is kept: two would overwrite each other.
 * @param tell takes whether it is this one, each time that changes
 */
export class Turn {
	readonly #tell: (isOurs: boolean) => void;

	constructor(tell: (isOurs: boolean) => void) {
		this.#tell = tell;
	}

	/** @param steal from another tab, which is told. @returns whether it is ours now */
	async take(steal = false): Promise<boolean> {
		// Browsers without locks have one tab as far as anybody can know.
		if (!('locks' in navigator)) return true;
		return new Promise((settle) => {
			const held = navigator.locks.request(
				lock,
				steal ? { steal: true } : { ifAvailable: true },
				(granted) => {
					settle(granted !== null);
					// Kept until the page goes, or another tab takes it.
					return granted ? new Promise<never>(() => undefined) : undefined;
				}
			);
			held.catch(() => {
				settle(false);
				this.#tell(false);
			});
		});
	}
}
