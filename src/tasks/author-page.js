// Runs in the pages that `npm start` shows, and in no published one: loads a page anew when the site has been built
// again, and says what keeps it from that.
(() => {
	const own = /** @type {HTMLScriptElement} */ (document.currentScript).src;
	const shown = new URL(own).searchParams.get('built');
	if (window.top !== window) return;

	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		:host { all: initial }
		section {
			position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 50vh; overflow: auto; padding: 12px 16px;
			border-top: 3px solid; background: Canvas; color: CanvasText; color-scheme: light dark;
			font: 15px/1.5 system-ui, sans-serif;
		}
		h2 { margin: 0; font: inherit; font-weight: 700 }
		pre { margin: 8px 0 0; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
	`);
	const host = document.createElement('div');
	const shadow = host.attachShadow({ mode: 'open' });
	shadow.adoptedStyleSheets = [sheet];

	/** @param {string} title @param {string} text */
	function say(title, text) {
		const section = document.createElement('section');
		section.setAttribute('role', text ? 'alert' : 'status');
		const heading = document.createElement('h2');
		heading.textContent = title;
		section.append(heading);
		if (text) {
			const pre = document.createElement('pre');
			pre.textContent = text;
			section.append(pre);
		}
		shadow.replaceChildren(section);
		if (!host.isConnected) document.body.append(host);
	}

	const source = new EventSource(new URL('changes', own));
	source.addEventListener('message', ({ data }) => {
		const { built, building, trouble } = JSON.parse(data);
		if (String(built) !== shown) location.reload();
		else if (building) say('A file has changed. Building the site again…', '');
		else if (trouble) say('This page is as it was before the last change, which has faults:', trouble);
		else host.remove();
	});
	// A page that the browser keeps for the way back must not hold a connection.
	addEventListener('pagehide', () => source.close());
	addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
})();
