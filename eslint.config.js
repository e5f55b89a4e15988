import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores(['build/', 'dist/', '.svelte-kit/', 'node_modules/', 'shots/']),
	js.configs.recommended,
	ts.configs.recommended,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows what is defined, and says so better
			'no-undef': 'off',
			eqeqeq: 'error',
			'prefer-const': ['error', { destructuring: 'all' }],
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
		}
	},
	{
		// from an empty pattern vitest reads that a fixture needs no other
		files: ['tests/**'],
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	},
	{
		// what runs in a terminal speaks there
		files: ['src/tasks/**', 'tests/**/*.mjs', 'tests/bench/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/no-at-debug-tags': 'error',
			'svelte/require-each-key': 'error',
			// {' '} keeps a space where a line is broken
			'svelte/no-useless-mustaches': 'off',
			// a Set that is derived is made anew, not changed
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/no-target-blank': ['error', { allowReferrer: true }],
			// links and addresses are often fragments and queries of the page itself, which need no base path
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignoreLinks: true, ignorePushState: true, ignoreReplaceState: true }
			],
			'svelte/prefer-const': ['error', { destructuring: 'all', excludedRunes: ['$props', '$derived'] }],
			'prefer-const': 'off'
		}
	}
);
