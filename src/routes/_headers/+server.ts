import { siteRoot } from '#lib/page/site-url.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const open = 'Access-Control-Allow-Origin: *';

/** What of a story's files is there in its further languages too. */
const inFurtherLanguages = [
	'events.csv',
	'timelinejs.json',
	'timeline.html',
	'timeline.svg',
	'timeline.png',
	'card.png',
	'oembed.json',
	'oembed.xml'
];

/**
 * Headers for hosts that read them from a file (Netlify, Cloudflare Pages); README says how to set them elsewhere.
 * Every rule that matches counts, and a pattern holds one `*` or whole folders as `:name`: that is all these hosts have in common.
 * Nothing forbids framing: being embedded is what the site is for.
 */
const rules: readonly (readonly [path: string, ...headers: string[]])[] = [
	[
		'*',
		'X-Content-Type-Options: nosniff',
		'Referrer-Policy: strict-origin-when-cross-origin',
		'Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()',
		'Cross-Origin-Resource-Policy: cross-origin'
	],
	// Fonts and modules of an embed in a sandbox are asked for by no origin at all.
	['_app/*', open],
	['_app/immutable/*', 'Cache-Control: public, max-age=31536000, immutable'],
	// Named by what is in them, like those.
	['live/*', open, 'Cache-Control: public, max-age=31536000, immutable'],
	['embed.js', open],
	['embed-frame.js', open],
	['embed-frame-*', open],
	// Lets pages that isolate themselves show the embed, and its frame have the cards of a long story.
	['embed/*', 'Cross-Origin-Embedder-Policy: require-corp', open],
	// What is there to be taken along may be taken by a page's script too.
	['stories/*', open],
	...inFurtherLanguages.map((name) => [`:language/stories/:story/${name}`, open] as const),
	// Few hosts know these types by themselves.
	['stories/:story/oembed.xml', 'Content-Type: text/xml; charset=utf-8'],
	['stories/:story/events/:event/oembed.xml', 'Content-Type: text/xml; charset=utf-8'],
	['stories/:story/compare/oembed.xml', 'Content-Type: text/xml; charset=utf-8'],
	[':language/stories/:story/oembed.xml', 'Content-Type: text/xml; charset=utf-8'],
	[':language/stories/:story/events/:event/oembed.xml', 'Content-Type: text/xml; charset=utf-8'],
	[':language/stories/:story/compare/oembed.xml', 'Content-Type: text/xml; charset=utf-8'],
	['stories/:story/annotations.jsonld', 'Content-Type: application/ld+json']
];

export const GET: RequestHandler = ({ url }) => {
	const { pathname } = new URL(siteRoot(url), url);
	const text = rules.map(([path, ...headers]) => [pathname + path, ...headers].join('\n  ')).join('\n');
	return new Response(`${text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
