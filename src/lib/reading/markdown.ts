import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes, Root, RootContent } from 'mdast';
import type { DocumentRead, Notice } from './document-read.ts';

/** What a document may begin with: facts about it, in YAML or TOML, between lines of their own. */
const frontMatter = /^(---|\+\+\+)[ \t]*\n([^]*?)\n\1[ \t]*(?:\n|$)/;

/**
 * Reads Markdown as CommonMark and GitHub's extensions define it. Headings, paragraphs and list items become lines of a
 * source; of emphasis, links and code the words stay and the marks go; a row of a table becomes a line. So quotations
 * are what readers of the document saw, letter for letter. What goes is said: the address of each link and picture, and
 * how often the rest.
 * @param text with LF newlines
 */
export function readMarkdown(text: string): DocumentRead {
	const front = frontMatter.exec(text);
	const skipped = front?.[0] ?? '';
	const reader = new MarkdownReader(skipped.split('\n').length - 1);
	reader.readAll(
		fromMarkdown(text.slice(skipped.length), {
			extensions: [gfm()],
			mdastExtensions: [gfmFromMarkdown()]
		})
	);
	if (front) reader.notices.unshift({ line: 1, message: 'the facts before the text were left out' });
	const named = /^title\s*[:=]\s*(["']?)(.+?)\1\s*$/m.exec(front?.[2] ?? '')?.[2];
	return {
		source: `${reader.lines.join('\n\n')}\n`,
		title: named ?? reader.title,
		notices: [...reader.notices, ...reader.counted()]
	};
}

/** Kinds of marks that go while their words stay, as they are said of one and of several. */
const marks = {
	emphasis: ['emphasis', 'emphases'],
	strong: ['strong emphasis', 'strong emphases'],
	delete: ['struck text', 'struck texts'],
	inlineCode: ['piece of code', 'pieces of code'],
	blockquote: ['quoted block', 'quoted blocks'],
	code: ['block of code', 'blocks of code'],
	table: ['table, whose rows are lines now', 'tables, whose rows are lines now']
} as const;

class MarkdownReader {
	readonly lines: string[] = [];
	readonly notices: Notice[] = [];
	title: string | null = null;
	readonly #counts = new Map<keyof typeof marks, number>();
	readonly #linesBefore: number;
	/** addresses of links by name, as definitions give them */
	readonly #defined = new Map<string, string>();

	/** @param linesBefore lines of the document that were not parsed */
	constructor(linesBefore: number) {
		this.#linesBefore = linesBefore;
	}

	readAll(root: Root): void {
		for (const node of root.children)
			if (node.type === 'definition') this.#defined.set(node.identifier, node.url);
		for (const node of root.children) this.#block(node);
	}

	/** What went away by its kind. */
	counted(): Notice[] {
		return [...this.#counts].map(([kind, count]) => ({
			line: null,
			message: `the words stay, the marks went: ${count} ${marks[kind][count === 1 ? 0 : 1]}`
		}));
	}

	#block(node: RootContent, lead = ''): void {
		switch (node.type) {
			case 'heading': {
				const words = this.#words(node.children);
				this.title ??= words;
				return this.#line(`${'#'.repeat(node.depth)} ${words}`);
			}
			case 'paragraph':
				// a break the author asked for parts lines of a source too
				for (const [i, words] of this.#words(node.children).split('\n').entries())
					this.#line(i === 0 ? lead + words : words);
				return;
			case 'list':
				for (const [i, item] of node.children.entries()) {
					const mark = node.ordered ? `${(node.start ?? 1) + i}. ` : '- ';
					const done = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
					for (const [at, child] of item.children.entries()) this.#block(child, at === 0 ? mark + done : '');
				}
				return;
			case 'blockquote':
				this.#count('blockquote');
				for (const child of node.children) this.#block(child);
				return;
			case 'code':
				this.#count('code');
				for (const line of node.value.split('\n')) this.#line(line.trim());
				return;
			case 'table':
				this.#count('table');
				for (const row of node.children)
					this.#line(row.children.map((cell) => this.#words(cell.children)).join(' | '));
				return;
			case 'footnoteDefinition':
				for (const [at, child] of node.children.entries())
					this.#block(child, at === 0 ? `[${node.label ?? node.identifier}] ` : '');
				return;
			case 'html':
				return this.#leave(node, `HTML was left out: ${shortened(node.value)}`);
			case 'thematicBreak':
				return this.#leave(node, 'a line across was left out');
			default:
				return;
		}
	}

	/** The words of what stands in a line; an asked for break is a newline. */
	#words(nodes: readonly Nodes[]): string {
		return nodes.map((node) => this.#inline(node)).join('');
	}

	#inline(node: Nodes): string {
		switch (node.type) {
			case 'text':
				return node.value.replaceAll(/[ \t]*\n[ \t]*/g, ' ');
			case 'break':
				return '\n';
			case 'emphasis':
			case 'strong':
			case 'delete':
				this.#count(node.type);
				return this.#words(node.children);
			case 'inlineCode':
				this.#count('inlineCode');
				return node.value;
			case 'link': {
				const words = this.#words(node.children);
				if (words !== node.url) this.#leave(node, `the address of a link was left out: ${node.url}`);
				return words;
			}
			case 'linkReference': {
				const url = this.#defined.get(node.identifier);
				if (url !== undefined) this.#leave(node, `the address of a link was left out: ${url}`);
				return this.#words(node.children);
			}
			case 'image':
				this.#leave(node, `a picture was left out: ${[node.alt, node.url].filter(Boolean).join(', ')}`);
				return '';
			case 'imageReference':
				this.#leave(node, `a picture was left out: ${node.alt ?? node.identifier}`);
				return '';
			case 'footnoteReference':
				return `[${node.label ?? node.identifier}]`;
			case 'html':
				this.#leave(node, `a tag was left out: ${shortened(node.value)}`);
				return '';
			default:
				return 'children' in node ? this.#words(node.children) : '';
		}
	}

	#line(words: string): void {
		if (words.trim() !== '') this.lines.push(words.trim());
	}

	#count(kind: keyof typeof marks): void {
		this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
	}

	#leave(node: Nodes, message: string): void {
		const line = node.position?.start.line;
		this.notices.push({ line: line === undefined ? null : line + this.#linesBefore, message });
	}
}

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
