import type { Files } from '#lib/authoring/desk.ts';
import type { TextFacts } from '#lib/finding/found-date.ts';
import type { ProposedPassage } from '#lib/finding/passages.ts';
import type { Imported } from '#lib/importing/offers.ts';
import type { MakeOptions } from '#lib/make/make.ts';
import type { DocumentRead } from '#lib/reading/document-read.ts';
import type { WhyUnreadable } from '#lib/reading/unreadable.ts';
import type { Fault } from '#lib/story/parse/fault.ts';
import type { Story } from '#lib/story/types.ts';
import type { DocumentMend } from './document-mends.ts';

/** A story's folder, as it goes to the worker: what the worker has of it already does not go again. */
export interface FolderSent {
	readonly id: string;
	readonly names: readonly string[];
	/** files by name that are new or not what they were; texts are written in UTF-8 there */
	readonly changed: ReadonlyMap<string, string | Uint8Array>;
}

/** What the page wants of its worker. */
export type Wish =
	| { readonly want: 'check'; readonly folder: FolderSent }
	| { readonly want: 'make'; readonly folder: FolderSent; readonly options: Partial<MakeOptions> }
	/** the folder as a zip */
	| { readonly want: 'zip'; readonly folder: FolderSent }
	/** what is in a zip that holds a folder */
	| { readonly want: 'unzip'; readonly bytes: Uint8Array; readonly name: string }
	/** reads text that was pasted, or a document but PDF; in an encoding (null: as it says, else UTF-8) */
	| {
			readonly want: 'read';
			readonly name: string;
			readonly content: string | Uint8Array;
			readonly encoding: string | null;
	  }
	/** what may be mended in a plain text */
	| { readonly want: 'mends'; readonly raw: string }
	/** sentences of a source that may be events */
	| { readonly want: 'propose'; readonly markdown: string; readonly facts: TextFacts }
	/** reads what is brought in, and looks for its words in a source */
	| {
			readonly want: 'import';
			readonly markdown: string;
			readonly text: string;
			readonly facts: TextFacts;
	  };

/** What the page asks its worker. */
export type Question = { readonly number: number } & Wish;

/** A sentence that may be an event, as far as the page wants to know of it. */
export type Proposal = Omit<ProposedPassage, 'dates'>;

/** What the worker found, or what is wrong. */
export type Found =
	| { readonly story: Story }
	| { readonly html: string }
	| { readonly zip: Uint8Array<ArrayBuffer> }
	/** null: it is none, or none that can be read */
	| { readonly unzipped: { readonly id: string; readonly files: Files } | null }
	/** with the text as it came, where it was plain text */
	| { readonly read: DocumentRead; readonly raw: string | null }
	| { readonly unreadable: WhyUnreadable }
	| { readonly mends: readonly DocumentMend[] }
	/** some of those there are, in the order of the text; more answers follow until it `isAll` */
	| { readonly proposals: readonly Proposal[]; readonly words: number; readonly isAll: boolean }
	| { readonly imported: Imported }
	| { readonly faults: readonly Fault[] }
	/** a mistake of ours */
	| { readonly broken: string }
	/** nobody wants to know any more */
	| { readonly dropped: true };

export type Answer = { readonly number: number } & Found;
