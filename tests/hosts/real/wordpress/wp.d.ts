interface Window {
	/** how far things of a page were moved so far: see reading.mjs */
	shift: number;
	/** what the block editor offers to scripts, as far as it is used here */
	readonly wp: {
		readonly apiFetch: (request: object) => Promise<{ readonly link: string }>;
		readonly blocks: { readonly createBlock: (name: string, attributes: object) => object };
		readonly data: {
			select(store: 'core'): { isRequestingEmbedPreview(address: string): boolean };
			select(store: 'core/block-editor'): {
				getBlocks(): readonly { readonly name: string; readonly attributes: { readonly url: string } }[];
			};
			select(store: 'core/editor'): {
				getCurrentPostId(): number | null;
				getCurrentPost(): { readonly link: string };
			};
			dispatch(store: 'core/block-editor'): { insertBlock(block: object, place: number): Promise<void> };
			dispatch(store: 'core/editor'): {
				editPost(changes: object): Promise<void>;
				savePost(): Promise<void>;
			};
			dispatch(store: 'core/preferences'): { set(scope: string, name: string, value: unknown): void };
		};
	};
}
