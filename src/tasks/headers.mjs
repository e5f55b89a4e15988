/**
 * @typedef {{ matches: (path: string) => boolean, headers: readonly (readonly [name: string, value: string])[] }} Rule
 */

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages know it: a line that starts a rule is a path, in which
 * `*` stands for anything and `:name` for one folder; indented lines under it are headers; `#` begins a comment.
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
	/** @type {{ matches: (path: string) => boolean, headers: [string, string][] }[]} */
	const rules = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
		if (/^\s/.test(line)) {
			const colon = line.indexOf(':');
			if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
		} else {
			const pattern = line
				.trim()
				.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
				.replaceAll('*', '.*')
				.replace(/:[A-Za-z]\w*/g, '[^/]+');
			const whole = new RegExp(`^${pattern}$`);
			rules.push({ matches: (path) => whole.test(path), headers: [] });
		}
	}
	return rules;
}

/**
 * What the rules say for a path. A header that several rules set has all their values, as on those hosts.
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @returns {Record<string, string>} names in lower case
 */
export function headersFor(rules, path) {
	/** @type {Record<string, string>} */
	const found = {};
	for (const [name, value] of rules.filter((rule) => rule.matches(path)).flatMap((rule) => rule.headers)) {
		const key = name.toLowerCase();
		found[key] = key in found ? `${found[key]}, ${value}` : value;
	}
	return found;
}
