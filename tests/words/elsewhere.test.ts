import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, test } from 'vitest';

/*
 * Everything the interface says stands in src/lib/words. Here it is looked for everywhere else: text between tags, what
 * is said by attributes, and strings that read as words of a language.
 */

/** Where other words are for other people, or no words at all. */
const others = [
	/^src\/lib\/words\//,
	/-widths\.ts$/,
	// faults, for authors of stories
	/^src\/lib\/story\/parse\//,
	/^src\/lib\/dates\/edtf/,
	/^src\/lib\/text\/(characters|decode)\.ts$/,
	/^src\/lib\/server\/(stories|story-folder|unheld-characters)\.ts$/,
	// the command line, and what became of a document that a story is begun from, for authors too
	/^src\/lib\/(cli|reading)\//,
	// words that documents date by
	/^src\/lib\/finding\/(english(-words|-relative|-times)?|long-times)\.ts$/,
	// typefaces, by the names they have
	/^src\/lib\/server\/(fonts\/|raster\.ts$)/,
	// for who builds a page and asks what is wrong
	/^src\/lib\/embed\/loader-words\.ts$/,
	// for who builds the site or asks for what it does not have
	/^src\/lib\/server\/(entries|reading-progress|module-scripts)\.ts$/,
	/\/\+(page\.|layout\.)?server\.ts$/,
	/^src\/lib\/export\/sitemap\.ts$/,
	// languages, by their own names
	/^src\/lib\/text\/languages\.ts$/,
	// scripts, by their codes
	/^src\/lib\/story\/language\.ts$/,
	// what a policy allows, in its own words, and why a story gets no file, for its author
	/^src\/lib\/make\/(html-document|make)\.ts$/,
	// names that others' formats, or the columns of a table, have
	/^src\/lib\/export\/(jsonld|annotations|comparison-csv)\.ts$/,
	/^src\/lib\/importing\/(annotations|table)\.ts$/
];

/** Names of products, typefaces and keys, and what attributes are set to for machines. */
const names = [
	'Passage Timeline',
	'Home',
	'End',
	'Escape',
	'Enter',
	// what is dragged, as browsers call it
	'Files',
	'Other Scripts Sans',
	'Previous',
	'Next',
	'article',
	'summary_large_image',
	'image/png',
	'noindex, indexifembedded',
	'noindex'
];
const machine =
	/^mark hue-$|^\((prefers-color-scheme|pointer): |^thread short$|^export function|^document\.|^<script async src="$|^sandbox="|^\s*<div overflow|^\.ground|Source Sans 3|^Literata$/;

const spoken = [
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'aria-valuetext',
	'title',
	'alt',
	'placeholder',
	'label',
	'content'
];

interface Node {
	readonly type: string;
	readonly name?: string;
	readonly start: number;
	readonly end: number;
	readonly data?: string;
	readonly value?: unknown;
	readonly [key: string]: unknown;
}

/** Two words, or a word that begins a sentence. */
function isWords(text: string): boolean {
	if (names.includes(text.trim()) || machine.test(text.trim())) return false;
	return (
		/(^|[\s“(])\p{L}[\p{L}’'-]+[,;:]?\s+\p{L}[\p{L}’'-]+/u.test(text) ||
		/^\s*\p{Lu}\p{Ll}{2,}[\s.…:,]*$/u.test(text)
	);
}

const hasLetters = (text: string) => /\p{L}{2,}/u.test(text) && !names.includes(text.trim());

function inComponent(code: string): string[] {
	const found: string[] = [];
	const tree = parse(code, { modern: true }) as unknown as {
		fragment: Node;
		instance: Node | null;
		module: Node | null;
	};
	walk(tree.fragment, null);
	for (const script of [tree.module, tree.instance])
		if (script)
			found.push(
				...inScript(code.slice(script.start, script.end).replace(/^<script[^>]*>|<\/script>$/g, ''))
			);
	return found;

	function walk(node: unknown, attribute: string | null): void {
		if (Array.isArray(node)) {
			for (const each of node) walk(each, attribute);
			return;
		}
		if (node === null || typeof node !== 'object') return;
		const { type, name, data, value } = node as Node;
		if (type === 'Comment') return;
		if (type === 'Text' && typeof data === 'string') {
			const said = attribute === null ? hasLetters(data) : spoken.includes(attribute) && hasLetters(data);
			if (said) found.push(data.trim());
			return;
		}
		if (type === 'Literal' && typeof value === 'string' && attribute !== 'class' && isWords(value))
			found.push(value);
		if (type === 'TemplateElement') {
			const { cooked } = value as { readonly cooked: string };
			if (attribute !== 'class' && isWords(cooked)) found.push(cooked);
		}
		const own = type === 'Attribute' ? (name ?? null) : attribute;
		for (const [key, child] of Object.entries(node)) if (key !== 'parent') walk(child, own);
	}
}

function inScript(code: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
		if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
		if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
		if (
			(ts.isStringLiteralLike(node) ||
				ts.isTemplateHead(node) ||
				ts.isTemplateMiddle(node) ||
				ts.isTemplateTail(node)) &&
			isWords(node.text)
		)
			found.push(node.text.trim());
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('script.ts', code, ts.ScriptTarget.Latest, true));
	return found;
}

const files = ['src/lib', 'src/routes']
	.flatMap((top) => readdirSync(top, { recursive: true, withFileTypes: true }))
	.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
	.map(({ parentPath, name }) => join(parentPath, name).split(sep).join('/'))
	.filter((path) => others.every((other) => !other.test(path)));

test('no file but those of words says anything to readers', () => {
	const said = files.flatMap((path) => {
		const code = readFileSync(path, 'utf8');
		return (path.endsWith('.svelte') ? inComponent(code) : inScript(code)).map((text) => `${path}: ${text}`);
	});
	expect(said).toEqual([]);
});
