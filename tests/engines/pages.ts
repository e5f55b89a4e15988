const page = (body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<style>html { overflow-y: scroll } body { margin: 0 } iframe { border: 0; display: block }</style></head>
	<body>${body}</body></html>`;

/** Pages around those of the site, by path; a test says in the query what they hold. */
export const pages: Readonly<Record<string, (query: URLSearchParams) => string>> = {
	/** An article with an embed by its loader, `width` px across. */
	'/host/loader': (query) =>
		page(`<div style="width: ${Number(query.get('width'))}px"><p>Before.</p>
		<passage-timeline src="/embed/kabul-moscow/" hash-key="kabul-moscow"><a href="/stories/kabul-moscow/">The timeline</a></passage-timeline>
		<p id="after">After.</p></div><script async src="/embed/v1.js"></script>`),

	/** A page of the site where no script may run, which drivers cannot all be told; what holds it may look into it. */
	'/host/no-script': (query) => frame(query, 'sandbox="allow-same-origin"', 1280),

	/** A page of the site as narrow as a phone: some windows cannot be made so. */
	'/host/phone': (query) => frame(query, '', 390)
};

function frame(query: URLSearchParams, attributes: string, width: number): string {
	// a path of the site, never an address: it is put into an attribute
	const path = /^\/[\w/#?=&.-]*$/.exec(query.get('path') ?? '')?.[0] ?? '/';
	return page(`<iframe src="${path}" title="The site" width="${width}" height="844" ${attributes}></iframe>`);
}
