import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = new Map([
	['.html', 'text/html; charset=utf-8'],
	['.js', 'text/javascript; charset=utf-8'],
	['.css', 'text/css; charset=utf-8'],
	['.json', 'application/json'],
	['.svg', 'image/svg+xml'],
	['.txt', 'text/plain; charset=utf-8'],
	['.woff2', 'font/woff2'],
	['.woff', 'font/woff'],
	['.ttf', 'font/ttf'],
	['.png', 'image/png']
]);
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.ttf']);

/**
 * Serves folders as a good static host would: compressed once, ahead of time, and from memory, so that neither disk
 * nor compression counts as a page's time. What is asked for twice is sent twice: no page has a warm cache.
 * @param {Readonly<Record<string, string>>} folders by the first part of the address; '' has all other addresses
 * @returns {Promise<{ address: string, prepare: (paths: readonly string[]) => void, close: () => void }>} `address`
 * without a slash at its end; `prepare` compresses what will be asked for
 */
export async function host(folders) {
	/** @type {Map<string, { body: Buffer, headers: Record<string, string | number> } | null>} */
	const ready = new Map();

	/** @param {string} path */
	function readyFor(path) {
		const [, name = '', ...rest] = path.split('/');
		const isNamed = name in folders;
		const folder = folders[isNamed ? name : ''];
		if (folder === undefined) return null;
		if (!isNamed) rest.unshift(name);
		const asked = normalize(join(folder, ...rest));
		if (asked !== folder && !asked.startsWith(folder + sep)) return null;
		const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
		if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
		const extension = extname(file);
		const raw = readFileSync(file);
		const isSmaller = compressible.has(extension);
		const body = isSmaller ? compress(raw) : raw;
		return {
			body,
			headers: {
				'content-type': types.get(extension) ?? 'application/octet-stream',
				'content-length': body.length,
				'cache-control': 'no-store',
				...(isSmaller && { 'content-encoding': 'br' })
			}
		};
	}

	/** @param {string} path */
	function look(path) {
		if (!ready.has(path)) ready.set(path, readyFor(path));
		return ready.get(path);
	}

	const server = createServer((request, response) => {
		const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''));
		const found = look(path);
		if (!found) {
			response.writeHead(404, { 'content-length': 0 }).end();
			return;
		}
		response.writeHead(200, found.headers).end(found.body);
	});
	server.keepAliveTimeout = 600_000;
	await new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://127.0.0.1:${port}`,
		prepare: (paths) => paths.forEach(look),
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** The best there is for what is small; for a page of many megabytes that would take minutes, and gain little. @param {Buffer} raw */
function compress(raw) {
	const quality = raw.length < 500_000 ? 11 : 5;
	return brotliCompressSync(raw, {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length }
	});
}
