import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/tasks/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	const root = join(folder, 'build');
	mkdirSync(join(root, 'one'), { recursive: true });
	mkdirSync(join(root, '_app/immutable'), { recursive: true });
	const files = {
		'index.html': '<p>home',
		'one/index.html': '<p>one',
		'404.html': '<p>gone',
		'a.jsonld': '{}',
		'feed.xml': '<feed/>',
		'text.woff2': 'font',
		'_app/immutable/x.js': 'x',
		_headers: '/one/*\n  X-Story: one\n'
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	mkdirSync(join(folder, 'build-secret'));
	writeFileSync(join(folder, 'build-secret/secret.txt'), 'secret');
	symlinkSync(folder, join(root, 'out'));
	site = await serve(root, 0);
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

/** A request with its path left as it is: `fetch` would tidy `..` away. */
function ask(path: string, { method = 'GET', headers = {} } = {}) {
	return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((settle, fail) => {
		const { hostname, port } = new URL(site.address);
		const sent = request({ hostname, port, path, method, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				settle({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts)
				})
			);
		});
		sent.once('error', fail);
		sent.end();
	});
}

describe('serve(folder, port)', () => {
	test.each([
		['/', 'text/html; charset=utf-8'],
		['/a.jsonld', 'application/ld+json; charset=utf-8'],
		['/feed.xml', 'text/xml; charset=utf-8'],
		['/text.woff2', 'font/woff2']
	])('answers %s as %s', async (path, type) => {
		const { status, headers } = await ask(path);
		expect([status, headers['content-type']]).toEqual([200, type]);
	});

	test('sends a folder without its slash to the address with it, and keeps the query', async () => {
		const { status, headers } = await ask('/one?q=a');
		expect([status, headers.location]).toEqual([301, '/one/?q=a']);
	});

	test('never sends anyone to another host', async () => {
		expect((await ask('//one')).headers.location).toBe('/one/');
	});

	test('answers what is not there with 404.html', async () => {
		const { status, body } = await ask('/none');
		expect([status, body.toString()]).toEqual([404, '<p>gone']);
	});

	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/one/../../secret.txt',
		'/../build-secret/secret.txt',
		'/out/secret.txt',
		'/_headers'
	])('does not give %s away', async (path) => {
		const { status, body } = await ask(path);
		expect(status).toBe(404);
		expect(body.toString()).not.toContain('secret');
	});

	test.each(['/%', '/%00', '/..%5csecret.txt'])('refuses %s', async (path) => {
		expect((await ask(path)).status).toBe(400);
	});

	test('takes GET and HEAD alone', async () => {
		expect((await ask('/', { method: 'POST' })).status).toBe(405);
		const head = await ask('/one/', { method: 'HEAD' });
		expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '6', 0]);
	});

	test('compresses text by what the client takes, best first', async () => {
		const brotli = await ask('/', { headers: { 'accept-encoding': 'gzip, br' } });
		expect(brotli.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(brotli.body).toString()).toBe('<p>home');
		const zipped = await ask('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
		expect(zipped.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(zipped.body).toString()).toBe('<p>home');
		const font = await ask('/text.woff2', { headers: { 'accept-encoding': 'br' } });
		expect(font.headers).not.toHaveProperty('content-encoding');
	});

	test('answers 304 to who has the newest', async () => {
		const { etag = '' } = (await ask('/')).headers;
		const again = await ask('/', { headers: { 'if-none-match': etag } });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect((await ask('/', { headers: { 'if-none-match': '"older"' } })).status).toBe(200);
	});

	test('keeps hashed files for good, asks again for others, and obeys _headers', async () => {
		expect((await ask('/_app/immutable/x.js')).headers['cache-control']).toContain('immutable');
		const { headers } = await ask('/one/');
		expect([headers['cache-control'], headers['x-story']]).toEqual(['no-cache', 'one']);
	});

	test('moves on from a taken port', async () => {
		const taken = Number(new URL(site.address).port);
		const second = await serve(join(folder, 'build'), taken);
		await second.close();
		expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
	});
});
