import { withEdits, type Edit, type Mend } from '#lib/reading/mends/edit.ts';
import { proposeMends } from '#lib/reading/mends/propose.ts';
import { readPlainText } from '#lib/reading/plain-text.ts';

/** UTF-16 code units of a text beyond which nothing is proposed */
const longest = 400_000;
/** so many edits of a mend are shown, with so much of the text around them */
const mostShown = 3;
const around = 28;

/** One edit as an author sees it before it is made. */
export interface Preview {
	readonly before: string;
	readonly out: string;
	readonly words: string;
	readonly after: string;
}

/** A mend of a document, and what the document is then. */
export interface DocumentMend extends Mend {
	/** the text as it came, mended */
	readonly raw: string;
	/** text of a source, one line a block */
	readonly source: string;
	readonly previews: readonly Preview[];
}

/** What may be mended in a plain text, of that alone which changes how it is read. @param raw with LF newlines */
export function documentMends(raw: string): readonly DocumentMend[] {
	if (raw.length > longest) return [];
	const { source } = readPlainText(raw);
	return proposeMends(raw)
		.map((mend) => {
			const mended = withEdits(raw, mend.edits);
			const previews = mend.edits.slice(0, mostShown).map((edit) => previewOf(raw, edit));
			return { ...mend, raw: mended, source: readPlainText(mended).source, previews };
		})
		.filter((mend) => mend.source !== source);
}

function previewOf(raw: string, { start, end, words }: Edit): Preview {
	const shown = (text: string) => text.replace(/\s*\n\s*/g, ' ↵ ');
	return {
		before: raw.slice(Math.max(0, start - around), start).replace(/^[^]*\n/, ''),
		out: shown(raw.slice(start, end)),
		words: shown(words),
		after: raw.slice(end, end + around).replace(/\n[^]*$/, '')
	};
}
