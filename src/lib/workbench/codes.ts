import { escapeXml } from '#lib/export/xml.ts';
import { frameHeight } from '#lib/embed/snippets.ts';
import { passagesOfEvent } from '#lib/story/lookup.ts';
import type { Story } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** A frame with the whole file in it, where nothing can be put on a host. */
export function srcdocCode(html: string, title: string): string {
	const held = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return `<iframe srcdoc="${held}" title="${escapeXml(words.embed.frame(title))}" width="100%" height="${frameHeight}" style="border: 0" loading="lazy"></iframe>`;
}

/**
 * Events and their passages as plain HTML, which every system lets through.
 * @param address of the file, each event of which is led to
 */
export function listCode(story: Story, address: string): string {
	const items = story.events.map((event) => {
		const [passage] = passagesOfEvent(story, event);
		const quote = passage ? `<br />\n${escapeXml(words.find.quoted(passage.exact))}` : '';
		const title = `<a href="${escapeXml(`${address}#event-${event.id}`)}">${escapeXml(event.title)}</a>`;
		return `<li><strong>${escapeXml(words.dates.date(event.when))}</strong>: ${title}${quote}</li>`;
	});
	return `<h3>${escapeXml(story.title)}</h3>\n<ol>\n${items.join('\n')}\n</ol>`;
}
