import adapter from '@sveltejs/adapter-static';
import { basePath } from './src/tasks/place.mjs';

/** Kit hashes its own bootstrap script; everything else comes from files of this site. */
const csp = {
	mode: 'hash',
	directives: {
		'default-src': ['none'],
		'script-src': ['self'],
		'style-src': ['self'],
		// The one inline style Kit writes is that of its route announcer (sveltejs/kit#11993).
		'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
		'img-src': ['self', 'data:', 'blob:'],
		'font-src': ['self'],
		'connect-src': ['self'],
		'manifest-src': ['self'],
		'frame-src': ['self'],
		'base-uri': ['none'],
		'form-action': ['self'],
		'require-trusted-types-for': ['script'],
		// the last is for the workers of the workbench, whose addresses are ours
		'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'workbench-worker']
	}
};

/** Where the built site is written, and what Kit makes on the way; tests build a second one elsewhere, at the same time. */
const folder = process.env.BUILD_DIR ?? 'build';
const outDir = process.env.KIT_DIR ?? '.svelte-kit';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ pages: folder, assets: folder, strict: true }),
		csp,
		outDir,
		// A sheet asked for by itself keeps the first frame waiting for longer than its bytes do; Kit hashes what it inlines.
		inlineStyleThreshold: 32_768,
		paths: { base: basePath(process.env), relative: true },
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail', handleUnseenRoutes: 'ignore' }
	}
};
