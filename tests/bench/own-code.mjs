// Run as a process of its own, so that its garbage stays with it: what our own code takes, as JSON.
import { createServer } from 'vite';
import { measureLayout } from './layout.mjs';
import { measureParse } from './parse.mjs';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
/** @param {string} path of a module, from the top of the project */
const load = (path) => server.ssrLoadModule(path);

/** What is measured, by the name it has in the results. Each gives figures, which are printed as they come. */
const code = { parseStory: measureParse, layout: measureLayout };

/** @type {Record<string, unknown>} */
const measured = {};
for (const [name, measure] of Object.entries(code)) measured[name] = await measure(load);
process.stdout.write(JSON.stringify(measured), () => process.exit(0));
