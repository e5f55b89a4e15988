// A WordPress from Debian's packages, in a folder of its own, with a database of its own.
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createServer as createSecureServer } from 'node:tls';
import { Advice, run } from '../../../../src/tasks/install.mjs';
import { installPackages, onPath } from '../../../browser-path.mjs';

const packages = ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server'];
/** Where Debian puts it. */
const original = '/usr/share/wordpress';
const commands = ['php', 'mariadbd', 'mariadb-install-db'];
const own = import.meta.dirname;

/** Of every account: nobody else can reach them. */
export const password = 'paste';

/** ms a server has to begin to answer */
const patience = 60_000;

/** @param {string} command */
function find(command) {
	// Debian keeps servers where only root's shell looks
	return [...onPath([command]), `/usr/sbin/${command}`].find(existsSync);
}

/** What of WordPress is missing here. */
function missing() {
	return [original, ...commands].filter((each) => !existsSync(find(each) ?? each));
}

/** @throws {Advice} when something is missing and cannot be installed */
export async function obtainWordPress() {
	if (missing().length === 0) return;
	console.log(`Installing ${packages.join(', ')}.`);
	await installPackages(packages);
	const left = missing();
	if (left.length === 0) return;
	throw new Advice(
		`Not found: ${left.join(', ')}. This needs Debian's packages: \`apt-get install ${packages.join(' ')}\`, as root.`
	);
}

/** A port of this machine that nobody has. */
async function freePort() {
	const server = createServer();
	const port = await listen(server);
	await new Promise((settle) => server.close(settle));
	return port;
}

/** @param {string} what @param {() => unknown} answers */
async function waitFor(what, answers) {
	for (const end = Date.now() + patience; Date.now() < end; await setTimeout(200))
		if (await answers()) return;
	throw new Error(`${what} did not begin to answer`);
}

/**
 * Starts a server, which `endAll` ends. PHP's writes a line for each request.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<unknown>} settles when it is gone
 */
function start(command, args, env) {
	return run(command, args, env, { quiet: true, onError: () => undefined });
}

/**
 * Answers in https what a site of this machine answers in http.
 * @param {string} plain address of the site
 * @param {string} folder for key and certificate
 */
export async function serveSecurely(plain, folder) {
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
	if ((await run(find('php') ?? 'php', [join(own, 'certificate.php'), key, cert])) !== 0)
		throw new Error('no certificate could be made');
	const server = createSecureServer({ key: await readFile(key), cert: await readFile(cert) }, (socket) => {
		const inner = connect(Number(new URL(plain).port), '127.0.0.1');
		for (const each of [socket, inner]) each.on('error', () => (socket.destroy(), inner.destroy()));
		socket.pipe(inner).pipe(socket);
	});
	return { address: `https://127.0.0.1:${await listen(server)}`, close: () => server.close() };
}

/** @param {import('node:net').Server} server @returns {Promise<number>} its port, which nobody had */
async function listen(server) {
	await new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(undefined)));
	return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/**
 * @typedef {{ address: string, version: string, ended: Promise<unknown> }} WordPress `ended` settles when its servers,
 * which `endAll` ends, are gone
 */

/**
 * Installs and starts a WordPress.
 * @param {string} folder which is empty
 * @param {string} site address of the site whose pages are embedded
 * @returns {Promise<WordPress>}
 */
export async function startWordPress(folder, site) {
	const [pages, data, socket] = [join(folder, 'pages'), join(folder, 'data'), join(folder, 'socket')];
	// 59 MB, with what Debian links from elsewhere: the package's own folder stays as it is
	await cp(original, pages, {
		recursive: true,
		dereference: true,
		filter: (file) => !file.endsWith('.htaccess')
	});
	await mkdir(join(pages, 'wp-content/mu-plugins'), { recursive: true });
	await copyFile(join(own, 'wp-config.php'), join(pages, 'wp-config.php'));
	await copyFile(join(own, 'install.php'), join(pages, 'install.php'));
	await copyFile(join(own, 'this-machine.php'), join(pages, 'wp-content/mu-plugins/this-machine.php'));

	const [php, mariadb, makeDatabase] = commands.map((command) => find(command) ?? command);
	const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
	const where = ['--no-defaults', `--datadir=${data}`, ...asRoot];
	const made = await run(
		makeDatabase,
		[...where, '--auth-root-authentication-method=normal', '--skip-test-db'],
		{},
		{ quiet: true }
	);
	if (made !== 0) throw new Error('mariadb-install-db failed');
	const database = start(mariadb, [
		...where,
		'--skip-networking',
		`--socket=${socket}`,
		`--log-error=${data}/errors`
	]);
	await waitFor('the database', () => existsSync(socket));

	// Another name than the site's: WordPress treats addresses of its own name as its own.
	const port = await freePort();
	const address = `http://localhost:${port}`;
	const env = {
		DB_SOCKET: socket,
		WP_ADDRESS: address,
		WP_PASSWORD: password,
		SITE_ADDRESS: site,
		PHP_CLI_SERVER_WORKERS: '4'
	};
	const installed = await run(php, [join(pages, 'install.php')], env, { quiet: true });
	if (installed !== 0) throw new Error('WordPress could not be installed');
	const server = start(php, ['-S', `127.0.0.1:${port}`, '-t', pages], env);
	await waitFor('WordPress', () => fetch(`http://127.0.0.1:${port}/readme.html`).catch(() => null));
	const source = await readFile(join(pages, 'wp-includes/version.php'), 'utf8');
	const version = /\$wp_version = '([^']+)'/.exec(source)?.[1] ?? 'unknown';
	return { address, version, ended: Promise.all([database, server]) };
}
