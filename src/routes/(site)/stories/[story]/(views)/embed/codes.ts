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
	comparison: { readonly of: string; readonly pasted: Pasted } | null
): readonly Code[] {
	const codes: Code[] = [
		{
			id: 'html',
			place: 'HTML',
			title: 'Element with a script',
			needs: `Takes the height it needs, loads when it comes near, and lets your page’s own address name an event (#${pasted.hashKey}=…). Where scripts do not run, in feeds and in print, the link and the picture stay; so they do while no word comes from this site. If your page has a content security policy, it must allow script-src, frame-src and img-src from ${host}. With ?debug at the end of the script’s address it says in words what is wrong.`,
			code: loaderCode(pasted)
		},
		{
			id: 'wordpress',
			place: 'WordPress',
			title: 'Address to paste',
			needs:
				'Paste it on a line of its own: WordPress makes an embed of it, for everybody who may write posts; so do Ghost, Notion and others (oEmbed). They choose the size. Of the options above, only the event counts here. The element with a script, in a block for custom HTML, is kept from administrators and editors (in a network of sites, from its super admins); from authors and contributors WordPress keeps its link and picture.',
			code: pasted.story
		},
		{
			id: 'jsx',
			place: 'React, MDX',
			title: 'Component for React and MDX',
			needs:
				'MDX and JSX also take the element with a script as it is. Its address and its event may change while it is shown.',
			code: jsxCode(pasted)
		},
		{
			id: 'vue',
			place: 'Vue',
			title: 'Component for Vue',
			needs:
				'Tell the compiler that the element is none of Vue’s own: isCustomElement: (tag) => tag === "passage-timeline", among the compilerOptions of its template. VitePress takes the component too.',
			code: vueCode(pasted)
		},
		{
			id: 'markdown',
			place: 'Markdown',
			title: 'Picture with a link, in Markdown',
			needs:
				'For readmes, and wherever Markdown may hold no HTML: Hugo and markdown-it (Eleventy’s too) drop or show HTML unless they are told to take it (markup.goldmark.renderer.unsafe = true; html: true). Where they are, the element with a script goes into Markdown as it is.',
			code: markdownCode(pasted)
		},
		{
			id: 'newsletter',
			place: 'Newsletter',
			title: 'Picture with a link, for mail',
			needs: 'For newsletters, whose readers’ programs show neither scripts nor frames. It needs nothing.',
			code: newsletterCode(pasted)
		},
		{
			id: 'frame',
			place: 'No scripts',
			title: 'Frame without a script',
			needs: `Where HTML may be pasted but no script. The height stays as written, and what does not fit scrolls inside; pages that already run pym.js, @newswire/frames, iframe-resizer or Datawrapper’s snippet fit it to its content. A content security policy must allow frame-src from ${host}. In a sandbox it needs allow-scripts, and for its links allow-popups and allow-popups-to-escape-sandbox.`,
			code: frameCode(pasted)
		},
		{
			id: 'amp',
			place: 'AMP',
			title: 'AMP',
			needs:
				'For AMP pages, which need the amp-iframe component. AMP wants frames well below the top of the page.',
			code: ampCode(pasted)
		},
		{
			id: 'oembed',
			place: 'oEmbed',
			title: 'oEmbed answer',
			needs: 'For systems that ask for the address of the oEmbed answer itself. XML is at the same place.',
			code: `${pasted.story}oembed.json`
		}
	];
	if (comparison) {
		codes.push({
			id: 'comparison',
			place: 'Comparison',
			title: `Comparison of ${comparison.of}`,
			needs: `Two ${comparison.of} side by side, in the element with a script or in a frame; its address may be pasted as well. What stands after the question mark in the address of a comparison chooses the ${comparison.of} here too, after compare/. Of the options above, only the colours count here.`,
			code: loaderCode(comparison.pasted)
		});
	}
	return codes;
}
