import type { Height } from './height.ts';
import { readRequest } from './hosts.ts';

/**
 * Answers what the page that holds the frame asks for, and nobody else.
 * @param choose is given the id of an event asked for, as yet unchecked
 */
export function answerHost(host: Window, height: Height, choose?: (id: string) => void): void {
	addEventListener('message', (e) => {
		if (e.source !== host) return;
		const request = readRequest(e.data, height.dialects);
		if (request?.ask === 'height') height.tell(request.as);
		else if (request?.ask === 'resizer') height.meet(request.id);
		else if (request?.ask === 'event') choose?.(request.id);
	});
}

/** WordPress's sandbox opens nothing; its page follows links to the site itself when asked to. */
export function leaveLinkToHost(
	e: MouseEvent,
	link: Element,
	host: Window | null,
	{ dialects: { wordpress } }: Height
): void {
	if (wordpress === null || !host || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
	e.preventDefault();
	// In a drawing `href` is no string, and a message that holds it is never sent.
	const value = new URL(link.getAttribute('href') ?? '', document.baseURI).href;
	host.postMessage({ message: 'link', value, secret: wordpress }, '*');
}
