import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig(async () => ({
	plugins: [sveltekit()],
	// The only setting the pages know (src/lib/page/site-url.ts).
	define: { SITE_URL: JSON.stringify(process.env.PUBLIC_SITE_URL ?? '') },
	// Whoever builds the site has no use for how long plugins took.
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		expect: { requireAssertions: true },
		env: { TZ: 'Pacific/Apia' },
		...(process.env.VITEST ? await tests() : {})
	}
}));

/** Loaded for tests only: a build needs neither them nor a browser. */
async function tests() {
	const { LongestFirst } = await import('./tests/longest-first.ts');
	return { sequence: { sequencer: LongestFirst }, projects: await projects() };
}

async function projects() {
	const { playwright } = await import('@vitest/browser-playwright');
	const { browserArgs, findBrowser } = await import('./tests/browser-path.mjs');
	const executablePath = (await findBrowser()) ?? undefined;
	return [
		{
			extends: true as const,
			test: {
				name: 'node',
				include: ['tests/**/*.test.ts'],
				exclude: ['tests/browser/**', 'tests/site/**', 'tests/engines/**'],
				environment: 'node' as const,
				setupFiles: ['tests/speaking.ts'],
				// to begin anew for each of so many files takes longer than what they test
				isolate: false,
				// one of two cores would be kept for watching
				maxWorkers: Math.max(2, availableParallelism() - 1),
				// properties run hundreds of times, on machines that have other things to do
				testTimeout: 120_000
			}
		},
		{
			extends: true as const,
			// known before the first test asks for them: found later, they would make a page load anew
			optimizeDeps: { include: ['approx-string-match', 'edtf', 'valibot', 'yaml'] },
			test: {
				name: 'browser',
				include: ['tests/browser/**/*.test.ts'],
				browser: {
					enabled: true,
					headless: true,
					screenshotFailures: false,
					instances: [{ browser: 'chromium' as const }],
					provider: playwright({ launchOptions: { executablePath, args: browserArgs } })
				}
			}
		},
		{
			extends: true as const,
			test: {
				name: 'site',
				include: ['tests/site/**/*.test.ts'],
				environment: 'node' as const,
				setupFiles: ['tests/speaking.ts'],
				globalSetup: ['tests/site/setup.ts'],
				// one file after the other may have the pages of the one before
				isolate: false,
				// pages wait for each other less than for the browser
				maxWorkers: 2,
				// a busy machine paints late: what is polled for ends the wait as soon as it is there
				expect: { requireAssertions: true, poll: { timeout: 15_000 } },
				// the first to ask for the second site waits for its build, of some twenty stories
				testTimeout: 600_000,
				hookTimeout: 600_000
			}
		},
		{
			extends: true as const,
			test: {
				name: 'engines',
				include: ['tests/engines/**/*.test.ts'],
				environment: 'node' as const,
				setupFiles: ['tests/speaking.ts'],
				globalSetup: ['tests/engines/setup.ts'],
				maxWorkers: 2,
				expect: { requireAssertions: true, poll: { timeout: 10_000 } },
				testTimeout: 60_000,
				hookTimeout: 120_000
			}
		}
	];
}
