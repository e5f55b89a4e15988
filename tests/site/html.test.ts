import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect } from 'vitest';
import { languagesInTurn } from '../stories/spread.ts';
import { test } from './harness.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended'],
	// HTML allows a style in the body where it is the first of its parent's children, which is asked below
	elements: ['html5', { style: { flow: true } }],
	rules: {
		// how Svelte writes HTML, which browsers read alike
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		// a button sends a form where it stands in one, and none does
		'no-implicit-button-type': 'off',
		// the one form takes effect as it is filled in, and has nothing to send
		'wcag/h32': 'off',
		// titles are as long as their authors make them
		'long-title': 'off',
		// ids of passages are in the letters of their story, vowel signs among them
		'valid-id': ['error', { relaxed: true }]
	}
});

/** HTML's own grammar of what a `<time>` says to machines, as far as the site writes it: a year, month or day. */
const machineDate = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What is wrong in a page that the validator does not look for. */
function unseenFaults(html: string): string[] {
	const times = [...html.matchAll(/<time\b[^>]*>/g)]
		.filter(([tag]) => !machineDate.test(/\sdatetime="([^"]*)"/.exec(tag)?.[1] ?? ''))
		.map(([tag]) => `no date a machine can read: ${tag}`);
	const choices = [...html.matchAll(/<select\b(?:(?!<\/select>)[^])*/g)]
		.filter(([list]) => (list.match(/<option\b[^>]*\sselected\b/g) ?? []).length > 1)
		.map(([list]) => `several are selected: ${list.slice(0, 200)}`);
	const body = html.slice(html.indexOf('<body'));
	const styles = [...body.matchAll(/<style\b/g)]
		.map(({ index }) => body.slice(body.lastIndexOf('<', index - 1), index).trim())
		.filter((before) => !/^<\w[^>]*[^/]>$/.test(before))
		.map((before) => `a style in the body is not the first in its place, after ${before}`);
	return [...times, ...choices, ...styles];
}

/** @returns the faults of a page, each with where it is */
async function faultsOf(folder: string, path: string): Promise<string[]> {
	const html = readFileSync(join(folder, path), 'utf8');
	const { results } = await validator.validateString(html, path);
	const found = results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)
	);
	return [...found, ...unseenFaults(html)].map((fault) => `${path}:${fault}`);
}

async function faultsIn(folder: string, paths: readonly string[]): Promise<string[]> {
	const faults: string[] = [];
	for (const path of paths) faults.push(...(await faultsOf(folder, path)));
	return faults;
}

/** Every page below a folder, of the events of a story one that stands for all where `every` is false. */
function pagesOf(folder: string, every: boolean): string[] {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html')
	);
	const perStory = (path: string) => path.replace(/(?<=\/events\/).*/, '');
	return every ? pages : [...new Map(pages.map((path) => [perStory(path), path])).values()];
}

/** Stories made long or broad, whose pages are of the same kinds over and over. */
const repeated = /\b(generated|middling|full-year|software|kabul-moscow)\b/;

describe('the pages as they are written', () => {
	test('are valid HTML, each in its own language and in a further one', async () => {
		const pages = languagesInTurn(pagesOf('build', true));
		expect(pages.length).toBeGreaterThan(60);
		expect(await faultsIn('build', pages)).toEqual([]);
	});

	test('are so in every kind of story, one event of each', async ({ second }) => {
		const pages = pagesOf(second.folder, false).filter((path) => !repeated.test(path));
		expect(pages.length).toBeGreaterThan(100);
		expect(await faultsIn(second.folder, pages)).toEqual([]);
	});
});
