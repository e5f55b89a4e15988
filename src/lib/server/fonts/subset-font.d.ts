declare module 'subset-font' {
	/** Cuts a font to some characters, or to none with `keepAllGlyphs`; https://github.com/papandreou/subset-font */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: { readonly targetFormat: 'sfnt' | 'woff2'; readonly keepAllGlyphs?: boolean }
	): Promise<Buffer>;
}
