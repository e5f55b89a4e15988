// Builds the second site into a folder: `node tests/site/second/write.mjs FOLDER`. With `SECOND_SITE=FOLDER` tests take
// it from there, rather than build it when the first of them asks for it.
import { runnerImport } from 'vite';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder that the second site is to be built into.');

/** Without a tsconfig: ours extends one that Kit writes. @type {object} */
const oxc = { tsconfig: false };

// Node 20 reads no TypeScript; Vite does.
const { module } = await runnerImport('/tests/site/second/build.ts', {
	configFile: false,
	logLevel: 'error',
	oxc
});
await /** @type {typeof import('./build.ts')} */ (module).buildInto(folder);
