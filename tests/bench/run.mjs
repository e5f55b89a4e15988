// `npm run bench`: measures our pages beside other libraries and a plain list, in a real browser.
import { cpus } from 'node:os';
import { Advice, endOnSignals, install, requireNode } from '../../src/tasks/install.mjs';
import { readOptions, usage } from './options.mjs';

endOnSignals(130);

try {
	const options = readOptions(process.argv.slice(2));
	if (options === null) {
		console.log(usage);
	} else {
		requireNode();
		await install();
		const { bench } = await import('./bench.mjs');
		console.log(
			`On ${cpus().length} cores, ${cpus()[0]?.model ?? 'of an unknown kind'}. Only ratios say anything.`
		);
		await bench(options);
		// what a browser or npm has left open keeps nobody waiting
		process.exit(0);
	}
} catch (error) {
	console.error(error instanceof Advice ? `\n${error.message}` : error);
	process.exitCode = 1;
}
