// A static server for the built site, for one's own machine and for the tests: Node's own modules only. `sirv` would take
// over the reading of files, some thirty lines: it neither compresses on the way, nor sends a folder to the address with
// its slash, nor keeps to the folder where a symbolic link leads out of it, and it knows no page for what is not there.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor, parseHeaders } from './headers.mjs';

const host = '127.0.0.1';

const types = new Map(
	Object.entries({
		'.html': 'text/html; charset=utf-8',
		'.css': 'text/css; charset=utf-8',
		'.js': 'text/javascript; charset=utf-8',
		'.json': 'application/json; charset=utf-8',
		'.jsonld': 'application/ld+json; charset=utf-8',
		'.webmanifest': 'application/manifest+json; charset=utf-8',
		'.xml': 'text/xml; charset=utf-8',
		'.svg': 'image/svg+xml; charset=utf-8',
		'.csv': 'text/csv; charset=utf-8',
		'.txt': 'text/plain; charset=utf-8',
		'.ics': 'text/calendar; charset=utf-8',
		'.png': 'image/png',
		'.ico': 'image/vnd.microsoft.icon',
		'.woff2': 'font/woff2'
	})
);

const encoders = {
	/** @param {Buffer} body */
	br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
	/** @param {Buffer} body */
	gzip: (body) => promisify(gzip)(body)
};

/**
 * The encoding to answer in: brotli before gzip where the client takes both; `q=0` refuses.
 * @param {string | undefined} accepted the Accept-Encoding header
 * @returns {keyof typeof encoders | null}
 */
function chooseEncoding(accepted = '') {
	const offered = new Map(
		accepted.split(',').map((part) => {
			const [name = '', quality = ''] = part.split(';').map((piece) => piece.trim().toLowerCase());
			return [name, Number(quality.replace(/^q=/, '') || 1)];
		})
	);
	for (const name of /** @type {const} */ (['br', 'gzip'])) if ((offered.get(name) ?? 0) > 0) return name;
	return null;
}

/**
 * The path a request names: decoded, one slash between folders, the last one kept.
 * @param {string} target as in `request.url`
 * @returns {string | null} null when it is no path
 */
function readPath(target) {
	try {
		const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
		if (/[\0\\]/.test(path)) return null;
		return `/${path}`.replace(/\/+/g, '/');
	} catch {
		return null;
	}
}

/**
 * The file or folder behind a path.
 * @param {string} root a real path
 * @param {string} path
 * @returns {Promise<{ file: string, stats: import('node:fs').Stats } | null>} null when there is nothing, or when it
 * stands outside the root, through `..` or a symbolic link
 */
async function find(root, path) {
	try {
		const file = await realpath(join(root, path));
		return file === root || file.startsWith(root + sep) ? { file, stats: await stat(file) } : null;
	} catch {
		return null;
	}
}

/**
 * @typedef {{
 *   amend: (html: string) => string,
 *   answer: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean
 * }} View What is shown beside the files: `amend` changes pages on their way, `answer` is asked first and says whether it
 * answered
 */

/**
 * Answers GET and HEAD from a folder: `index.html` for folders, `404.html` for what isn't there, the headers of a
 * `_headers` file. The folder may be replaced meanwhile.
 * @param {string} folder
 * @param {View} [view]
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(folder, view) {
	/** @type {Map<string, { tag: string, body: Buffer }>} by encoding and file */
	const encoded = new Map();

	/**
	 * @param {string} file
	 * @param {string} tag
	 * @param {keyof typeof encoders | null} encoding
	 */
	async function read(file, tag, encoding) {
		if (view && file.endsWith('.html')) return Buffer.from(view.amend(await readFile(file, 'utf8')));
		if (!encoding) return readFile(file);
		const key = `${encoding} ${file}`;
		const known = encoded.get(key);
		if (known?.tag === tag) return known.body;
		const body = await encoders[encoding](await readFile(file));
		encoded.set(key, { tag, body });
		return body;
	}

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	async function answer(request, response) {
		/** @param {number} status @param {string} words @param {Record<string, string>} [headers] */
		const say = (status, words, headers = {}) => {
			response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
			response.end(request.method === 'HEAD' ? undefined : `${words}\n`);
		};
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			return say(405, 'only GET and HEAD', { allow: 'GET, HEAD' });
		}
		const path = readPath(request.url ?? '/');
		if (path === null) return say(400, 'not a path');

		const root = await realpath(folder);
		const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
		let status = 200;
		let found = path === '/_headers' ? null : await find(root, path);
		if (found?.stats.isDirectory()) {
			if (!path.endsWith('/')) {
				const query = /\?.*$/s.exec(request.url ?? '')?.[0] ?? '';
				return say(301, 'moved', { location: `${encodeURI(path)}/${query}` });
			}
			found = await find(root, `${path}index.html`);
		} else if (path.endsWith('/')) {
			found = null;
		}
		if (!found?.stats.isFile()) {
			status = 404;
			found = await find(root, '/404.html');
			if (!found) return say(404, 'not found');
		}

		const { file, stats } = found;
		const type = types.get(extname(file)) ?? 'application/octet-stream';
		const amended = view && file.endsWith('.html');
		const encoding =
			type.includes('charset') && !amended ? chooseEncoding(request.headers['accept-encoding']) : null;
		const tag = `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
		const headers = {
			'content-type': type,
			// names under _app/immutable and live carry a hash of their content
			'cache-control': /^\/(_app\/immutable|live)\//.test(path) ? 'max-age=31536000, immutable' : 'no-cache',
			etag: tag,
			...(type.includes('charset') && { vary: 'Accept-Encoding' }),
			...headersFor(rules, path)
		};
		const known = request.headers['if-none-match']?.split(',').map((part) => part.trim());
		if (status === 200 && !amended && (known?.includes(tag) || known?.includes('*'))) {
			response.writeHead(304, headers).end();
			return;
		}
		const body = await read(file, tag, encoding);
		response.writeHead(status, {
			...headers,
			...(encoding && { 'content-encoding': encoding }),
			'content-length': body.length
		});
		response.end(request.method === 'HEAD' ? undefined : body);
	}

	return (request, response) => {
		if (view?.answer(request, response)) return;
		answer(request, response).catch((error) => {
			console.error(error);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	};
}

/**
 * Serves a folder on 127.0.0.1.
 * @param {string} folder
 * @param {number} port the first to try, then up to nineteen after it while they are taken; 0: any free one
 * @param {View} [view]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` without a slash at its end
 * @throws when the folder is missing, or none of the ports can be had
 */
export async function serve(folder, port, view) {
	if (!view) await stat(folder);
	const server = createServer(answerFrom(folder, view));
	for (let tried = port; ; tried++) {
		try {
			await new Promise((settle, fail) => {
				server.once('error', fail);
				server.listen(tried, host, () => {
					server.off('error', fail);
					settle(undefined);
				});
			});
			break;
		} catch (error) {
			const { code } = /** @type {NodeJS.ErrnoException} */ (error);
			const goOn = (code === 'EADDRINUSE' || code === 'EACCES') && tried < Math.min(port + 19, 65535);
			if (!goOn) throw error;
		}
	}
	const taken = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
	return {
		address: `http://${host}:${taken}`,
		close: () =>
			new Promise((settle) => {
				server.close(() => settle());
				server.closeAllConnections();
			})
	};
}
