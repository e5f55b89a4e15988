import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordDocument } from '../reading/packed.ts';

/** An empty folder of somebody who has Node, npm and the package, and nothing of this project. */
const place = mkdtempSync(join(tmpdir(), 'timeline-'));
let tarball = '';

const npm = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false', NODE_ENV: '' };

beforeAll(() => {
	const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', place], {
		env: npm,
		encoding: 'utf8'
	});
	tarball = `./${(JSON.parse(packed) as { filename: string }[])[0]?.filename}`;
}, 300_000);
afterAll(() => rmSync(place, { recursive: true }));

interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the command there as its users do. */
function npx(...args: string[]): Outcome {
	return spawned('npx', ['--yes', tarball, ...args]);
}

/** The same without npm's part of it, which takes seconds. */
function run(...args: string[]): Outcome {
	return spawned(process.execPath, [command, ...args]);
}

function spawned(file: string, args: readonly string[]): Outcome {
	const { status, stdout, stderr } = spawnSync(file, args, { cwd: place, env: npm, encoding: 'utf8' });
	return { code: status, out: stdout, err: stderr };
}

const command = resolve('dist', 'passage-timeline.mjs');
const at = (...path: string[]) => join(place, ...path);
const read = (...path: string[]) => readFileSync(at(...path), 'utf8');
const write = (name: string, text: string) => writeFileSync(at(name), text);

const events = `  - id: built
    title: The mill was built
    when: 1801
    basis: stated
    passages:
      - quote: The mill was built in 1801
  - id: flood
    title: A flood
    when: 1824
    basis: stated
    passages:
      - quote: the flood of 1824
  - id: wheel
    title: The wheel was taken down
    when: 1850~
    basis: stated
    passages:
      - quote: In about 1850 the wheel was taken down
`;

describe('the package in an empty folder', () => {
	test('holds the command, the function, fonts, and no file of this project besides', () => {
		const list = execFileSync('tar', ['tzf', at(tarball)], { encoding: 'utf8' })
			.trim()
			.split('\n');
		const fonts = list.filter((path) => path.startsWith('package/dist/fonts/'));
		expect(fonts.length).toBeGreaterThan(10);
		expect(list.filter((path) => !fonts.includes(path)).sort()).toEqual([
			'package/LICENSE',
			'package/README.md',
			'package/dist/make.mjs',
			'package/dist/passage-timeline.mjs',
			'package/package.json'
		]);
		expect(JSON.parse(readFileSync('package.json', 'utf8')).dependencies).toBeUndefined();
	});

	test('takes a document to a file: new, three events written by hand, check, build', () => {
		write(
			'report.md',
			'# The mill\n\nThe *mill* was built in 1801. Not even\nthe flood of 1824 moved it.\n\nIn about 1850 the wheel was taken down.\n'
		);
		const begun = npx('new', 'report.md');
		expect(begun).toMatchObject({ code: 0, out: '' });
		expect(begun.err).toContain('report.md: the words stay, the marks went: 1 emphasis');
		expect(readdirSync(at('report')).sort()).toEqual(['source.md', 'story.schema.json', 'story.yaml']);
		expect(read('report', 'source.md')).toBe(
			'# The mill\n\nThe mill was built in 1801. Not even the flood of 1824 moved it.\n\nIn about 1850 the wheel was taken down.\n'
		);

		expect(begun.err).toContain('In story.yaml are 3 drafts of events.');
		expect(read('report', 'story.yaml')).toContain(
			`  # - id: in-about-1850-the-wheel-was
  #   title:
  #   when: 1850~
  #   basis: stated
  #   date-phrase: "about 1850"
  #   passages:
  #     - quote: "In about 1850 the wheel was taken down."
`
		);

		const empty = run('check', 'report');
		expect(empty.code).toBe(1);
		expect(empty.err).toContain('report/story.yaml: 3 drafts to take or to delete');
		expect(empty.err).toContain('report/story.yaml:7: missing dek');
		expect(run('build', 'report')).toMatchObject({ code: 1 });
		expect(existsSync(at('timeline.html'))).toBe(false);

		const [head = ''] = read('report', 'story.yaml').split('  # One for each event');
		const filled = head
			.replace('\ndek:', '\ndek: A mill and its end.')
			.replace('\nnote:', '\nnote: A report.')
			.replace('    note:', '    note: Written as a test.');
		write('report/story.yaml', filled + events);
		expect(run('check', 'report')).toMatchObject({
			code: 0,
			out: 'report: 3 events, 3 passages, no faults\n',
			err: ''
		});
		expect(npx('build', 'report', '-o', 'timeline.html')).toMatchObject({ code: 0, out: '' });
		expect(read('timeline.html')).toContain('The wheel was taken down');
		expect(run('build', 'report', '-o', '-').out).toBe(read('timeline.html'));
	});

	test('drafts what is inferred with its reason, and what was taken is an event once it has a title', () => {
		write('news.txt', 'The mill\nSaturday, 14 May 2016\n\nThe old mill of Marley burned down yesterday.\n');
		const begun = run('new', 'news.txt');
		expect(begun.err).toContain('news.txt: taken for written on 2016-05-14, as it says');
		const drafted = read('news', 'story.yaml');
		expect(drafted).toContain(
			'  #   when: 2016-05-13\n  #   basis: inferred\n  #   basis-note: "Counted from'
		);
		write(
			'news/story.yaml',
			drafted
				.replace('\ndek:', '\ndek: A fire.')
				.replace('\nnote:', '\nnote: A report.')
				.replace('    note:', '    note: Written as a test.')
				.replace(/^ {2}# (?=[- ])(?!These|a title)/gm, '  ')
		);
		expect(run('check', 'news').err).toMatch(
			/news\/story\.yaml:\d+: event "the-old-mill-of-marley-burned": missing title/
		);
		write(
			'news/story.yaml',
			read('news', 'story.yaml').replace('    title:', '    title: The mill burns down')
		);
		expect(run('check', 'news')).toMatchObject({
			code: 0,
			out: 'news: 1 event, 1 passage, no faults\n',
			err: ''
		});
	});

	test('writes over what it made of the same story, says so, and over nothing else unless it is told to', () => {
		expect(run('build', 'report').err).toMatch(/^Replaced timeline\.html, \d+ kB\.$/m);
		write('other.html', 'mine');
		const refused = run('build', 'report', '-o', 'other.html');
		expect(refused).toMatchObject({ code: 2 });
		expect(refused.err).toContain('--force');
		expect(read('other.html')).toBe('mine');
		cpSync(at('report'), at('report-two'), { recursive: true });
		expect(run('build', 'report-two')).toMatchObject({ code: 2 });
		expect(run('build', 'report', '-o', 'other.html', '--force')).toMatchObject({ code: 0 });
		expect(read('other.html')).toBe(read('timeline.html'));
		expect(run('new', 'report.md')).toMatchObject({ code: 2 });
	});

	test('says what the system says of a file that cannot be written, and leaves nothing of it', () => {
		const refused = run('build', 'report', '-o', 'report', '--force');
		expect(refused).toMatchObject({ code: 2, out: '' });
		expect(refused.err).toMatch(/^E[A-Z]+: .*report/m);
		expect(refused.err).not.toMatch(/^\s+at /m);
		expect(readdirSync(place).filter((name) => /\.\d+$/.test(name))).toEqual([]);
	});

	test('makes the whole page with fonts, and data beside it, where that is asked for', () => {
		const made = run('build', 'report', '-o', 'out/page.html', '--page', '--fonts', '--data', '--passages');
		expect(made).toMatchObject({ code: 0 });
		expect(readdirSync(at('out')).sort()).toEqual(['events.csv', 'page.html', 'story.json']);
		expect(read('out', 'page.html')).toContain('src:url(data:font/woff2;base64,');
		expect(JSON.parse(read('out', 'story.json'))).toMatchObject({ id: 'report', title: 'The mill' });
	});

	test.each([
		[['new', 'nothing.md'], 'There is no file "nothing.md".'],
		[['new', 'report.pdf'], 'There is no file "report.pdf".'],
		[['new', 'report.md', 'Not A Name'], 'lower-case letters and digits'],
		[['new', 'report.md', 'third', '--language', 'no language'], '--language takes a tag'],
		[['new', 'report.md', 'third', '--written', 'yesterday'], '--written takes a day'],
		[['new', 'report.md', 'third', '--written', '2016-02-30'], '--written takes a day'],
		[['new', 'report.md', 'third', '--drafts', 'all'], '--drafts takes a number'],
		[['new', 'report.md', 'third', '--events', 'nothing.json'], 'There is no file "nothing.json".'],
		[['new', 'report.md', 'third', '--events', 'report.md'], 'report.md: This is neither JSON nor a table'],
		[['check', 'nowhere'], 'There is no folder "nowhere".'],
		[['build', 'out'], 'There is no story.yaml in the folder "out".'],
		[['build', 'report', '--home', 'example.org'], 'complete address'],
		[['build', 'report', '--colour'], "Unknown option '--colour'"],
		[['check', 'report', '--fonts'], '"check" knows no --fonts'],
		[['bild', 'report'], 'There is no command "bild".'],
		[['build'], 'passage-timeline build FOLDER']
	])('says what to do of %j', (args, advice) => {
		const { code, out, err } = run(...args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(advice);
		expect(err).not.toMatch(/^\s+at /m);
	});

	test('tells of itself', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(run('--version')).toMatchObject({ code: 0, out: `${version}\n` });
		for (const command of ['new', 'check', 'build', 'serve', 'format'])
			expect(run('--help').out).toContain(`passage-timeline ${command}`);
		expect(run('build', '--help').out).toContain('--passages');
		expect(run('format').out).toBe(readFileSync('data/README.md', 'utf8'));
	});

	test('reads plain text of any kind of line, and says what it cannot read', () => {
		writeFileSync(at('old.txt'), Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x0a]));
		expect(run('new', 'old.txt').err).toContain('old.txt:1: not UTF-8 at byte 1');
		write('мельница.txt', 'Мельница построена в 1801 году.\r\n');
		expect(run('new', 'мельница.txt').err).toContain('Name the folder too');
		expect(run('new', 'мельница.txt', 'mill', '--language', 'ru')).toMatchObject({ code: 0 });
		expect(read('mill', 'source.md')).toBe('Мельница построена в 1801 году.\n');
		expect(read('mill', 'story.yaml')).toContain('\nlanguage: ru\n');
	});

	test('reads pages, and Word, with what the package has', () => {
		write('page.html', '<title>A mill</title><nav><p>Home</nav><p>The <b>mill</b> was built in 1801.</p>');
		expect(run('new', 'page.html')).toMatchObject({ code: 0 });
		expect(read('page', 'source.md')).toBe('The mill was built in 1801.\n');
		writeFileSync(
			at('word.docx'),
			wordDocument('<w:p><w:r><w:t>The mill was built in 1801.</w:t></w:r></w:p>')
		);
		expect(run('new', 'word.docx')).toMatchObject({ code: 0 });
		expect(read('word', 'source.md')).toBe('The mill was built in 1801.\n');
	});

	test('shows a story as it is written: each change, and its faults', async () => {
		const child = spawn(process.execPath, [command, 'serve', at('report'), '--port', '0']);
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
		const ended = new Promise((settle) => child.once('close', settle));
		const address = await expect
			.poll(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0], { timeout: 20_000 })
			.toBeTruthy()
			.then(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(said)![0]);
		const page = async () => (await fetch(address)).text();
		expect(await page()).toContain('The wheel was taken down');
		expect(await page()).not.toContain('Content-Security-Policy');
		const yaml = read('report', 'story.yaml');
		write('report/story.yaml', yaml.replace('The wheel was taken down', 'The wheel went'));
		await expect.poll(page, { timeout: 20_000 }).toContain('The wheel went');
		write('report/story.yaml', yaml.replace('1850~', 'around 1850'));
		await expect.poll(() => said, { timeout: 20_000 }).toContain('the page stays as it was');
		expect(await page()).toContain('The wheel went');
		child.kill('SIGINT');
		expect(await ended).toBe(0);
	});
});
