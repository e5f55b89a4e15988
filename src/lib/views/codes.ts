import {
	ampCode,
	frameCode,
	jsxCode,
	loaderCode,
	markdownCode,
	newsletterCode,
	vueCode,
	type Pasted
} from '#lib/embed/snippets.ts';
import { words } from '#lib/words/words.ts';

/** Something to copy, for one kind of place. */
export interface Code {
	/** of its section in the page */
	readonly id: string;
	/** the kind of place, as short as it is called there */
	readonly place: string;
	readonly title: string;
	/** what it is for, and what it asks of the page it is put into */
	readonly needs: string;
	readonly code: string;
}

/**
 * @param host origin of this site, or what stands for it while nobody knows it
 * @param comparison the same for the embedded comparison; null where there is none
 */
export function codesFor(
	pasted: Pasted,
	host: string,
	comparison: { readonly periods: boolean; readonly pasted: Pasted } | null
): readonly Code[] {
	const ways = words.embed.ways(pasted.hashKey ?? '', host);
	const codes: Code[] = [
		{ id: 'html', ...ways.html, code: loaderCode(pasted) },
		{ id: 'wordpress', ...ways.wordpress, code: pasted.story },
		{ id: 'jsx', ...ways.jsx, code: jsxCode(pasted) },
		{ id: 'vue', ...ways.vue, code: vueCode(pasted) },
		{ id: 'markdown', ...ways.markdown, code: markdownCode(pasted) },
		{ id: 'newsletter', ...ways.newsletter, code: newsletterCode(pasted) },
		{ id: 'frame', ...ways.frame, code: frameCode(pasted) },
		{ id: 'amp', ...ways.amp, code: ampCode(pasted) },
		{ id: 'oembed', ...ways.oembed, code: `${pasted.story}oembed.json` }
	];
	if (comparison) {
		codes.push({
			id: 'comparison',
			...words.embed.comparison(comparison.periods),
			code: loaderCode(comparison.pasted)
		});
	}
	return codes;
}
