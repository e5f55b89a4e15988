import type { TextFacts } from '#lib/finding/found-date.ts';
import type { ReadText } from '#lib/importing/anchor.ts';
import type { Imported } from '#lib/importing/offers.ts';
import type { MakeOptions } from '#lib/make/make.ts';
import type { Fault } from '#lib/story/parse/fault.ts';
import type { Story } from '#lib/story/types.ts';

/** A story's folder, as it goes to the worker. */
interface Folder {
	readonly id: string;
	readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What the page wants of its worker. */
export type Wish =
	| { readonly want: 'check'; readonly folder: Folder }
	| { readonly want: 'make'; readonly folder: Folder; readonly options: Partial<MakeOptions> }
	/** reads what is brought in, and looks for its words in the document */
	| {
			readonly want: 'import';
			readonly document: ReadText;
			readonly text: string;
			readonly facts: TextFacts;
	  };

/** What the page asks its worker. */
export type Question = { readonly number: number } & Wish;

/** What the worker found: the story as it is, the file made of it, what was brought in, or what is wrong. */
export type Answer = { readonly number: number } & (
	| { readonly story: Story }
	| { readonly html: string }
	| { readonly imported: Imported }
	| { readonly faults: readonly Fault[] }
	/** a mistake of ours */
	| { readonly broken: string }
);
