// Kit's own types suffice: the site has no locals, no platform and no page state of its own.
declare global {
	namespace App {}

	/** `PUBLIC_SITE_URL` of the environment the site is built in; empty when it is not set. */
	const SITE_URL: string;

	/** What files need in a browser, of either view; known to what is bundled by src/tasks/bundle.mjs alone. */
	const EMBED_PARTS: { readonly css: string; readonly scripts: { readonly en: string } };
	/** names of the scripts of files in further languages, by language and view; the workbench's worker alone knows them */
	const FILE_SCRIPTS: Readonly<Partial<Record<string, Readonly<Record<'embed' | 'page', string>>>>>;
	const PAGE_PARTS: { readonly css: string; readonly scripts: { readonly en: string } };

	/** Of the package that is being made, for its command line. */
	const PACKAGE_VERSION: string;
}

export {};
