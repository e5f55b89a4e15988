import { bundleModule } from '../../tasks/bundle.mjs';

let made: Promise<string> | undefined;

/** The code of what reads and makes stories for the workbench; it is made once. */
export function workbenchWorker(): Promise<string> {
	return (made ??= bundleModule('src/lib/workbench/worker.ts'));
}
