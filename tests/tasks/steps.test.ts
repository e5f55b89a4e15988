import { describe, expect, test } from 'vitest';
import { runSteps } from '../steps.mjs';

/** Steps that end when they are told to, and what was said. */
function stage() {
	const ends = new Map<string, (code: number) => void>();
	const begun: string[] = [];
	const lines: string[] = [];
	const step = (title: string, more: object = {}) => ({
		title,
		...more,
		run: ({ onOutput }: { onOutput?: (text: string) => void } = {}) => {
			begun.push(title);
			onOutput?.(`words of ${title}\n`);
			return new Promise<number>((end) => ends.set(title, end));
		}
	});
	const end = async (title: string, code = 0) => {
		ends.get(title)!(code);
		await new Promise((next) => setTimeout(next));
	};
	return { begun, lines, say: (line: string) => lines.push(line), step, end };
}

const alone = { takes: 'whole machine' as const };

describe('steps', () => {
	test('run two at a time, and by themselves where they take the whole machine', async () => {
		const { begun, say, step, end } = stage();
		const done = runSteps([step('a'), step('b'), step('c'), step('d', alone), step('e', alone)], say);
		expect(begun).toEqual(['a', 'b']);
		await end('b');
		expect(begun).toEqual(['a', 'b', 'c']);
		await end('c');
		expect(begun).toHaveLength(3);
		await end('a');
		expect(begun).toEqual(['a', 'b', 'c', 'd']);
		await end('d');
		await end('e');
		expect(await done).toEqual([]);
	});

	test('wait for what they need, and are not run when it failed', async () => {
		const { begun, lines, say, step, end } = stage();
		const steps = [
			step('build'),
			step('lint'),
			step('second', { needs: ['build'] }),
			step('site', { ...alone, needs: ['second'] })
		];
		const done = runSteps(steps, say);
		await end('lint');
		expect(begun).toEqual(['build', 'lint']);
		await end('build', 1);
		expect(await done).toEqual(['build', 'second', 'site']);
		expect(lines).toContain('Not run: it needs "build", which failed.');
	});

	test('say what they have to in one piece when they run side by side', async () => {
		const { lines, say, step, end } = stage();
		const done = runSteps([step('a'), step('b')], say);
		await end('b', 1);
		await end('a');
		await done;
		const told = lines.map((line) => line.replace(/, [\d.]+ s$/, ''));
		expect(told.slice(0, 6)).toEqual([
			'begun: a',
			'begun: b',
			'\n== 2 of 2: b ==\nwords of b',
			'FAILED: b',
			'\n== 1 of 2: a ==\nwords of a',
			'passed: a'
		]);
	});
});
