// What an author sees while the site is served by `npm start`: pages load anew when they have changed, and say what is
// wrong. Nothing of it is in the built site.
const scriptPath = '/@author/page.js';
const changesPath = '/@author/changes';

/**
 * @typedef {{ readonly built: number, readonly building: boolean, readonly trouble: string }} State `built`: when the
 * site that is served was built, ms; 0 for none. `trouble`: faults that keep it from being built anew, one a line
 */

/**
 * The state of the site, told to every open page as it changes.
 * @param {string} script what runs in the pages: author-page.js
 */
export function authorView(script) {
	/** @type {State} */
	let state = { built: 0, building: false, trouble: '' };
	/** @type {Set<import('node:http').ServerResponse>} */
	const listening = new Set();
	const told = () => `data: ${JSON.stringify(state)}\n\n`;

	return {
		/** @param {Partial<State>} change */
		change(change) {
			state = { ...state, ...change };
			for (const response of listening) response.write(told());
		},

		/** Adds the script to a page; the policy of every page lets files of the site run. @param {string} html */
		amend: (html) => `${html}<script src="${scriptPath}?built=${state.built}"></script>`,

		/**
		 * Answers what is not of the site: the script, its source of news, and every page while there is no site.
		 * @param {import('node:http').IncomingMessage} request
		 * @param {import('node:http').ServerResponse} response
		 * @returns {boolean} whether it did
		 */
		answer(request, response) {
			const path = request.url?.replace(/\?.*$/, '');
			if (path === scriptPath) {
				response.writeHead(200, {
					'content-type': 'text/javascript; charset=utf-8',
					'cache-control': 'no-store'
				});
				response.end(script);
			} else if (path === changesPath) {
				response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
				response.write(told());
				listening.add(response);
				response.once('close', () => listening.delete(response));
			} else if (state.built === 0) {
				response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
				response.end(
					`<!doctype html><html lang="en"><meta charset="utf-8"><title>No site yet</title>` +
						`<body><script src="${scriptPath}?built=0"></script>`
				);
			} else return false;
			return true;
		}
	};
}
