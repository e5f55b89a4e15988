// Run as a process of its own, so that its garbage stays with it: what our parser and our layout take, as JSON.
import { createServer } from 'vite';
import { measureLayout } from './layout.mjs';
import { measureParse } from './parse.mjs';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
/** @param {string} path of a module, from the top of the project */
const load = (path) => server.ssrLoadModule(path);
const measured = { parse: await measureParse(load), layout: await measureLayout(load) };
process.stdout.write(JSON.stringify(measured), () => process.exit(0));
