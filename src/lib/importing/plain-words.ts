import { Parser } from 'htmlparser2';

/** The words of a piece of HTML. */
export function plainWords(html: string): string {
	if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
	const words: string[] = [];
	let hidden = 0;
	const isHidden = (name: string) => name === 'script' || name === 'style';
	const parser = new Parser({
		onopentag: (name) => {
			if (isHidden(name)) hidden++;
			else if (/^(?:p|br|div|li|h\d|blockquote)$/.test(name)) words.push(' ');
		},
		onclosetag: (name) => {
			if (isHidden(name)) hidden--;
		},
		ontext: (text) => {
			if (hidden === 0) words.push(text);
		}
	});
	parser.end(html);
	return words.join('').replace(/\s+/g, ' ').trim();
}
