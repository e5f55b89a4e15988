/*
 * Pages of others that hold an embed, each in the way of one tool or one kind of host. What tools do is written down
 * here in their message formats, or the tool itself is loaded from its package.
 */

export interface HostPage {
	readonly html: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Address of an embed's page on the site, with the options a test gives. */
type Embed = (options?: string) => string;

export interface Places {
	/** origin of the site under test */
	readonly site: string;
	readonly embed: Embed;
}

/** As the first codes were that people pasted. */
const loaderElement = ({ site, embed }: Places, attributes = '', src: string | null = embed()) =>
	`<passage-timeline ${src === null ? '' : `src="${src}"`} hash-key="timeline" ${attributes}>
		<figure><a href="${site}/stories/kabul-moscow/">The timeline</a></figure>
	</passage-timeline>`;

const loader = ({ site }: Places) => `<script async src="${site}/embed/v1.js"></script>`;

const column = (content: string, { head = '', attributes = '' } = {}) =>
	`<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>A page</title>
	<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
	<body><p>Before.</p>${content}<p id="after">After.</p></body></html>`;

const frame = (src: string, attributes = '') =>
	`<iframe src="${src}" title="Timeline" width="100%" height="300" style="border:0" ${attributes}></iframe>`;

/** Pages on which the frame is to have the height of its content. */
export const resizing = {
	loader: (places) => ({ html: column(loaderElement(places) + loader(places)) }),

	'loader, read before the element': (places) => ({
		html: column(loaderElement(places), { head: `<script src="${places.site}/embed/v1.js"></script>` })
	}),

	'pym.js': ({ embed }) => ({
		html: column(
			`<div id="pym"></div><script src="/pym.v1.min.js"></script>
			<script>new pym.Parent('pym', '${embed('?e=recognition-2025')}', {})</script>`
		)
	}),

	'@newswire/frames': ({ embed }) => ({
		html: column(
			`<div data-frame-src="${embed('?e=recognition-2025')}"></div><script src="/frames.umd.js"></script>
			<script>newswireFrames.autoInitFrames()</script>`
		)
	}),

	'iframe-resizer 4': ({ embed }) => ({
		html: column(
			`<script src="/iframeResizer.min.js"></script>
			${frame(embed('?e=recognition-2025'), 'id="theirs" onload="iFrameResize({ log: false }, this)"')}`
		)
	}),

	'Datawrapper’s snippet': ({ embed }) => ({
		html: column(
			`${frame(embed('?e=recognition-2025'))}<script>
			addEventListener('message', (e) => {
				if (e.data['datawrapper-height'] === undefined) return;
				for (const [id, height] of Object.entries(e.data['datawrapper-height']))
					for (const each of document.querySelectorAll('iframe'))
						if (each.contentWindow === e.source) each.style.height = height + 'px';
			});</script>`
		)
	}),

	'Datawrapper’s old snippet': ({ embed }) => ({
		html: column(
			`${frame(embed('?e=recognition-2025'))}<script>
			addEventListener('message', (e) => {
				if (typeof e.data['datawrapper-height'] === 'undefined') return;
				for (const id in e.data['datawrapper-height']) {
					const found = document.querySelector('#datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']");
					if (found) found.style.height = e.data['datawrapper-height'][id] + 'px';
				}
			});</script>`
		)
	}),

	'Guardian’s iframe-messenger': ({ embed }) => ({
		html: column(
			`${frame(embed('?e=recognition-2025&resize=guardian'))}<script>
			addEventListener('message', (e) => {
				if (typeof e.data !== 'string') return;
				const said = JSON.parse(e.data);
				if (/^iframeMessenger/.test(said.id) && said.type === 'set-height')
					document.querySelector('iframe').style.height = said.value + 'px';
			});</script>`
		)
	}),

	'JSON strings, as Medium and Embedly read them': ({ embed }) => ({
		html: column(
			`${frame(embed('?e=recognition-2025&resize=json'))}<script>
			addEventListener('message', (e) => {
				if (typeof e.data !== 'string') return;
				const { context, src, height } = JSON.parse(e.data);
				const found = document.querySelector('iframe[src="' + src + '"]');
				if (context === 'iframe.resize' && found) found.style.height = height + 'px';
			});</script>`
		)
	}),

	'a sandbox like WordPress’s': ({ embed }) => ({
		html: column(
			`<iframe sandbox="allow-scripts" security="restricted" title="Timeline" width="600" height="400" frameborder="0"
				src="${embed('?e=recognition-2025')}#?secret=a1B2c3D4e5" data-secret="a1B2c3D4e5"></iframe><script>
			addEventListener('message', (e) => {
				const said = e.data;
				if (!said || !(said.secret || said.message || said.value) || /[^a-zA-Z0-9]/.test(said.secret)) return;
				const found = document.querySelector('iframe[data-secret="' + said.secret + '"]');
				if (!found || e.source !== found.contentWindow) return;
				// WordPress grants 200 to 1000 px
				if (said.message === 'height') found.height = Math.min(1000, Math.max(200, parseInt(said.value, 10)));
				if (said.message === 'link') window.followed = said.value;
			});
			document.querySelector('iframe').addEventListener('load', (e) =>
				e.target.contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*'));</script>`
		)
	}),

	'a strict policy': (places) => ({
		html: column(loaderElement(places) + loader(places)),
		headers: {
			'content-security-policy': `default-src 'none'; script-src ${places.site}; frame-src ${places.site}; require-trusted-types-for 'script'`
		}
	}),

	'hostile styles': (places) => ({
		html: column(loaderElement(places) + loader(places), {
			head: `<style>
				* { box-sizing: content-box !important; line-height: 3 !important; font: 40px fantasy !important }
				iframe, figure, div { display: none !important; width: 10px !important; height: 10px !important }
				passage-timeline { display: inline; color: red; zoom: 1; columns: 2 }
			</style>`
		})
	}),

	'cross-origin isolation': (places) => ({
		html: column(loaderElement(places) + loader(places)),
		headers: {
			'cross-origin-embedder-policy': 'require-corp',
			'cross-origin-opener-policy': 'same-origin'
		}
	}),

	'writing from right to left': (places) => ({
		html: column(loaderElement(places) + loader(places), { attributes: 'dir="rtl"' })
	}),

	'280 px': (places) => ({
		html: column(`<div style="width:280px">${loaderElement(places)}</div>${loader(places)}`)
	})
} satisfies Record<string, (places: Places) => HostPage>;

/** Pages that are more than one frame that fits. */
export const others = {
	'a plain frame': ({ embed }) => ({
		html: column(
			`<iframe src="${embed('?e=recognition-2025')}" title="Timeline" width="100%" height="420" style="border:0"></iframe>`
		)
	}),

	'three embeds': (places) => ({
		html: column(
			loaderElement(places, 'id="first" event="ban-suspended-2025"') +
				loaderElement(places, 'id="second" event="recognition-2025"').replace('hash-key="timeline"', '') +
				`<div style="width:360px">${loaderElement(places, 'id="third"').replace('hash-key="timeline"', 'hash-key="t3"')}</div>` +
				loader(places)
		)
	}),

	'two strangers': (places) => ({
		html: column(`${loaderElement(places)}${loader(places)}<iframe id="stranger" src="/blank"></iframe>`)
	}),

	'a long page': (places) => ({
		html: column(`<div style="height:6000px"></div>${loaderElement(places)}${loader(places)}`)
	}),

	'a page with a base elsewhere': (places) => ({
		html: column(loaderElement(places) + loader(places), {
			head: '<base href="https://elsewhere.invalid/folder/">'
		})
	}),

	'two embeds of one key': (places) => ({
		html: column(
			`${loaderElement(places, '', `${places.embed('compare/')}`)}<div style="height:2000px"></div>
			${loaderElement(places)}${loader(places)}`
		)
	}),

	'the loader under its other name': (places) => ({
		html: column(
			`<passage-timeline src="${places.embed()}" height="600"><a href="${places.site}/">The timeline</a></passage-timeline>
			<script async src="${places.site}/embed.js"></script>`
		)
	}),

	blank: () => ({ html: column('') })
} satisfies Record<string, (places: Places) => HostPage>;

/** A port where nobody answers. */
const nowhere = 'http://127.0.0.1:9/embed/story/';

/** Pages whose embed never speaks: what stands in the element is all there is. */
export const faulty = {
	'no server': (places) => ({ html: column(loaderElement(places, '', nowhere) + loader(places)) }),
	'a server that hangs': (places) => ({ html: column(loaderElement(places, '', '/hang') + loader(places)) }),
	'404': (places) => ({ html: column(loaderElement(places, '', '/status/404') + loader(places)) }),
	'500': (places) => ({ html: column(loaderElement(places, '', '/status/500') + loader(places)) }),
	'no src': (places) => ({ html: column(loaderElement(places, '', null) + loader(places)) }),
	'an empty src': (places) => ({ html: column(loaderElement(places, '', '') + loader(places)) }),
	'a policy that forbids the frame': (places) => ({
		html: column(loaderElement(places) + loader(places)),
		headers: { 'content-security-policy': `default-src 'self'; script-src ${places.site}` }
	})
} satisfies Record<string, (places: Places) => HostPage>;

export type FaultName = keyof typeof faulty;

export type HostName = FaultName | keyof typeof resizing | keyof typeof others;
