import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface RasterTask {
	readonly svg: string;
	/** px of the image for one of the drawing */
	readonly scale: number;
	/** `few`: at most 256 */
	readonly colours: 'few' | 'all';
}

export interface Rasteriser {
	readonly draw: (task: RasterTask) => Promise<Uint8Array>;
	/** ends it as soon as what was asked for is drawn */
	readonly end: () => void;
}

/** A process that draws in some fonts. @param config path of fontconfig's file */
export function startRasteriser(config: string): Rasteriser {
	const waiting = new Map<
		number,
		{ readonly done: (bytes: Uint8Array) => void; readonly failed: (fault: Error) => void }
	>();
	let child: ChildProcess | undefined;
	let count = 0;
	let isEnding = false;

	function start(): ChildProcess {
		const started = fork(join('src', 'lib', 'server', 'rasteriser.mjs'), [], {
			env: { ...process.env, FONTCONFIG_FILE: config },
			execArgv: [],
			serialization: 'advanced'
		});
		started.on('message', ({ id, bytes, fault }: Answer) => {
			const who = waiting.get(id);
			waiting.delete(id);
			rest();
			if (bytes) who?.done(bytes);
			else who?.failed(new Error(`a picture cannot be drawn: ${fault}`));
		});
		started.on('exit', (code) => {
			for (const { failed } of waiting.values()) failed(new Error(`the rasteriser ended with ${code}`));
			waiting.clear();
			if (child === started) child = undefined;
		});
		return started;
	}

	/** A build does not wait for a process that has nothing to do. */
	function rest() {
		if (waiting.size > 0) return;
		child?.unref();
		child?.channel?.unref();
		if (isEnding) child?.disconnect();
	}

	return {
		draw: (drawing) =>
			new Promise((done, failed) => {
				child ??= start();
				child.ref();
				child.channel?.ref();
				const id = count++;
				waiting.set(id, { done, failed });
				child.send({ id, ...drawing });
			}),
		end: () => {
			isEnding = true;
			rest();
		}
	};
}

interface Answer {
	readonly id: number;
	readonly bytes?: Uint8Array;
	readonly fault?: string;
}
