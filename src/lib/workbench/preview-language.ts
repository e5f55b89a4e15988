import { interfaceFor } from '#lib/text/languages.ts';

/** Id of the element of a preview's page that has the addresses of its scripts, by language. */
export const previewScriptsId = 'preview-scripts';

/** Where a story in some language is drawn, from the workbench on. @param language BCP 47 */
export function previewAddress(language: string): string {
	return `preview/?in=${interfaceFor(language)}`;
}
