import { answerHost, leaveLinkToHost } from './dialogue.ts';
import { Height } from './height.ts';
import { readOptions } from './options.ts';

/**
 * What an embedded comparison needs besides the page's own modules, which in a sandbox without an origin run only if the
 * server lets any origin have them: its colours, its height and its link.
 * @param id of the story
 */
export function startComparison(id: string): void {
	const html = document.documentElement;
	const host = parent === window ? null : parent;
	const query = new URLSearchParams(location.search);
	const { theme } = readOptions(query, { events: [], periods: [], categories: [] });
	html.classList.add('js');
	if (theme) html.dataset.theme = theme;
	// The page's modules may put other elements in place of those that are there now, but not another body.
	const { body } = document;
	const measure = () => Math.ceil(body.getBoundingClientRect().height);
	const height = new Height({ id, watched: body, measure }, host);
	height.tell();
	if (!host) return;
	answerHost(host, height);
	body.addEventListener('click', (e) => {
		const link = (e.target as Element).closest('a[href]');
		if (link) leaveLinkToHost(e, link, host, height);
	});
}
