import { Parser } from 'htmlparser2';
import type { DocumentRead } from './document-read.ts';
import { SourceWriter, plainLetters, type WrittenLine } from './source-writer.ts';
import { Unreadable } from './unreadable.ts';

/** Where a line stands in a page. */
interface PagePlace {
	readonly isMain: boolean;
	/** number of the outermost article; null outside of any */
	readonly article: number | null;
	/** in navigation, a foot, what stands beside */
	readonly isAround: boolean;
}

const skipped = namesOf('script style template noscript svg math select textarea datalist object');
const media = new Set(['video', 'audio', 'iframe', 'embed', 'canvas']);
const around = new Set(['nav', 'aside', 'footer', 'menu', 'dialog']);
const aroundRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog']);
/** Parts of pages that wikis add to their articles. */
const aroundClasses =
	/(?:^|\s)(?:mw-editsection|mw-jump-link|navbox|noprint|toc|catlinks|sr-only|visually-hidden)(?:\s|$)/;
const blocks = namesOf(
	'p div section article main header footer nav aside body ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr td th form fieldset address details summary hr h1 h2 h3 h4 h5 h6 center hgroup menu'
);
const voids = namesOf('area base br col embed hr img input link meta source track wbr');

/**
 * Reads a page, saved or written: its article where it has one, else all but navigation and the like. Of the marks
 * headings, list items and rows of tables stay; of everything else the words.
 * @param encoding as `TextDecoder` names it; null: as the page says, else UTF-8
 * @throws Unreadable where it is not in the encoding it says
 */
export function readHtml(bytes: Uint8Array, encoding: string | null): DocumentRead {
	const page = new Page();
	const parser = new Parser(page, { decodeEntities: true, lowerCaseTags: true });
	parser.end(textOf(bytes, encoding));
	return page.read();
}

function textOf(bytes: Uint8Array, given: string | null): string {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const named =
		given ?? /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'utf-8';
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	try {
		return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : named, {
			fatal: given === null
		}).decode(bytes);
	} catch {
		throw new Unreadable({ kind: 'encoding', encoding: named.toUpperCase() }, { encoding: 'windows-1252' });
	}
}

/** Hears a page from its beginning to its end. */
class Page {
	readonly #writer = new SourceWriter<PagePlace>();
	readonly #elements: { name: string; attributes: Record<string, string> }[] = [];
	/** how deep in what is not read */
	#skips = 0;
	#around = 0;
	/** how deep in text that keeps its lines */
	#pres = 0;
	#mains = 0;
	#articles = 0;
	#articleCount = 0;
	#inTitle = false;
	#title = '';
	/** of each list that is open: the number of its last item; null where it has no numbers */
	readonly #lists: (number | null)[] = [];
	/** marks of items that have no words yet */
	#mark = '';

	onopentag(name: string, attributes: Record<string, string>): void {
		const isVoid = voids.has(name);
		if (!isVoid) this.#elements.push({ name, attributes });
		if (name === 'title' && this.#skips <= 1) this.#inTitle = this.#title === '';
		if (isSkipped(name, attributes)) {
			if (media.has(name) && this.#skips === 0) this.#writer.leave('media');
			if (!isVoid) this.#skips++;
			return;
		}
		if (this.#skips > 0) return;
		if (name === 'br') return this.#writer.break();
		if (name === 'img') return this.#writer.leave('picture');
		if (name === 'a' && attributes.href !== undefined && this.#around === 0) this.#writer.leave('link');
		if (!blocks.has(name)) return;
		this.#endBlock();
		if (isAround(name, attributes)) this.#around++;
		if (isMain(name, attributes)) this.#mains++;
		if (name === 'article' && this.#articles++ === 0) this.#articleCount++;
		if (name === 'pre') this.#pres++;
		if (name === 'form') this.#writer.leave('form');
		if (name === 'table') this.#writer.leave('table');
		if (name === 'ol') this.#lists.push((Number(attributes.start) || 1) - 1);
		if (name === 'ul' || name === 'menu') this.#lists.push(null);
		if (name === 'li') this.#mark = this.#nextMark();
		if (name === 'tr') this.#writer.beginRow();
		if (name === 'td' || name === 'th') this.#writer.beginCell();
		if (/^h[1-6]$/.test(name)) this.#mark = `${'#'.repeat(Number(name.charAt(1)))} `;
	}

	onclosetag(name: string): void {
		if (voids.has(name)) return;
		const { attributes } = this.#elements.pop() ?? { attributes: {} };
		if (name === 'title') this.#inTitle = false;
		if (isSkipped(name, attributes)) {
			this.#skips--;
			return;
		}
		if (this.#skips > 0 || !blocks.has(name)) return;
		this.#endBlock();
		if (name === 'tr') this.#writer.endRow(this.#place());
		if (isAround(name, attributes)) this.#around--;
		if (isMain(name, attributes)) this.#mains--;
		if (name === 'article') this.#articles--;
		if (name === 'pre') this.#pres--;
		if (name === 'ol' || name === 'ul' || name === 'menu') this.#lists.pop();
		if (name === 'li' || /^h[1-6]$/.test(name)) this.#mark = '';
	}

	ontext(text: string): void {
		if (this.#inTitle) {
			this.#title += text;
			return;
		}
		if (this.#skips > 0) return;
		if (this.#pres === 0) return this.#say(text);
		for (const [i, line] of text.split('\n').entries()) {
			if (i > 0) this.#writer.break();
			this.#say(line);
		}
	}

	#say(text: string): void {
		if (!this.#writer.isOpen) {
			if (text.trim() === '') return;
			this.#writer.begin(this.#place(), this.#mark);
			this.#mark = '';
		}
		this.#writer.say(text);
	}

	read(): DocumentRead {
		this.#endBlock();
		const { lines } = this.#writer;
		const kept = articleOf(lines);
		this.#writer.leave('around', lines.length - kept.length);
		const heading = [...kept, ...lines].find(({ words }) => words.startsWith('# '))?.words.slice(2);
		const title = heading ?? plainLetters(this.#title);
		return {
			source: `${kept.map(({ words }) => words).join('\n\n')}\n`,
			title: title === '' ? null : title,
			notices: this.#writer.notices()
		};
	}

	#endBlock(): void {
		if (this.#writer.isOpen) this.#writer.end();
	}

	#place(): PagePlace {
		return {
			isMain: this.#mains > 0,
			article: this.#articles > 0 ? this.#articleCount : null,
			isAround: this.#around > 0
		};
	}

	#nextMark(): string {
		const number = this.#lists.at(-1);
		if (number === null || number === undefined) return '- ';
		this.#lists[this.#lists.length - 1] = number + 1;
		return `${number + 1}. `;
	}
}

function isSkipped(
	name: string,
	{ hidden, 'aria-hidden': isHidden, class: classes = '' }: Record<string, string>
): boolean {
	return (
		skipped.has(name) ||
		media.has(name) ||
		hidden !== undefined ||
		isHidden === 'true' ||
		(!blocks.has(name) && aroundClasses.test(classes))
	);
}

function isAround(name: string, { role = '', class: classes = '' }: Record<string, string>): boolean {
	return around.has(name) || aroundRoles.has(role) || aroundClasses.test(classes);
}

function isMain(name: string, { role }: Record<string, string>): boolean {
	return name === 'main' || role === 'main';
}

/** Lines of the article that holds most of the text; of a page without one, all that is not around it. */
function articleOf(lines: readonly WrittenLine<PagePlace>[]): readonly WrittenLine<PagePlace>[] {
	const own = lines.filter(({ place }) => !place.isAround);
	const main = own.filter(({ place }) => place.isMain);
	const within = lengthOf(main) > 0.3 * lengthOf(own) ? main : own;
	const numbers = [...new Set(within.flatMap(({ place }) => place.article ?? []))];
	for (const number of numbers) {
		const article = within.filter(({ place }) => place.article === number);
		if (lengthOf(article) > 0.5 * lengthOf(within)) return article;
	}
	return within;
}

function lengthOf(lines: readonly WrittenLine<PagePlace>[]): number {
	return lines.reduce((sum, { words }) => sum + words.length, 0);
}

function namesOf(names: string): ReadonlySet<string> {
	return new Set(names.split(' '));
}
