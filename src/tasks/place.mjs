/**
 * Where a site will stand, out of what a build is told: BASE_PATH, the path below its host, and PUBLIC_SITE_URL, whose
 * path says the same where BASE_PATH is left out.
 * @param {{ BASE_PATH?: string, PUBLIC_SITE_URL?: string }} told
 * @returns {string} as SvelteKit wants it: `/name`, without a slash at its end; empty for the top of a host
 * @throws Error in words for what is no path, and for two paths that differ
 */
export function basePath({ BASE_PATH = '', PUBLIC_SITE_URL = '' }) {
	const base = withoutEnd(BASE_PATH);
	if (base !== '' && (!base.startsWith('/') || /[?#\s]|\/\//.test(base)))
		throw new Error(
			`no path in BASE_PATH: "${BASE_PATH}"; say where the site stands below its host, such as "/timeline"`
		);
	// What is no address is refused by the pages, which need it.
	const asked = URL.canParse(PUBLIC_SITE_URL) ? withoutEnd(new URL(PUBLIC_SITE_URL).pathname) : '';
	if (base === '') return asked;
	if (asked !== '' && asked !== base)
		throw new Error(
			`PUBLIC_SITE_URL and BASE_PATH name two paths: "${PUBLIC_SITE_URL}" and "${BASE_PATH}"; leave one of them out`
		);
	return base;
}

/** @param {string} path */
function withoutEnd(path) {
	return path.replace(/\/+$/, '');
}
