import type { MakeOptions } from '#lib/make/make.ts';
import type { Fault } from '#lib/story/parse/fault.ts';
import type { Story } from '#lib/story/types.ts';

/** What the page asks its worker. */
export interface Question {
	readonly number: number;
	readonly want: 'check' | 'make';
	readonly folder: { readonly id: string; readonly files: ReadonlyMap<string, Uint8Array> };
	readonly options?: Partial<MakeOptions>;
}

/** What the worker found: the story as it is, the file made of it, or what is wrong. */
export type Answer = { readonly number: number } & (
	| { readonly story: Story }
	| { readonly html: string }
	| { readonly faults: readonly Fault[] }
	/** a mistake of ours */
	| { readonly broken: string }
);
