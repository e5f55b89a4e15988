import { describe, expect, test } from 'vitest';
import { basePath } from '../../src/tasks/place.mjs';

describe('basePath(told)', () => {
	test.for([
		['', '', ''],
		['/', '', ''],
		['/name', '', '/name'],
		['/name/', '', '/name'],
		['', 'https://example.org', ''],
		['', 'https://example.org/name/', '/name'],
		['/name/', 'https://example.org/name', '/name'],
		['/name', 'https://example.org', '/name']
	] as const)('of BASE_PATH "%s" and PUBLIC_SITE_URL "%s" is "%s"', ([base, site, path]) => {
		expect(basePath({ BASE_PATH: base, PUBLIC_SITE_URL: site })).toBe(path);
	});

	test.for(['name', 'https://example.org/', '/a b', '/a?b', '/a//b'])('refuses "%s"', (base) => {
		expect(() => basePath({ BASE_PATH: base })).toThrow(`no path in BASE_PATH: "${base}"`);
	});

	test('refuses two paths that differ', () => {
		expect(() => basePath({ BASE_PATH: '/a', PUBLIC_SITE_URL: 'https://example.org/b' })).toThrow(
			/name two paths: "https:\/\/example\.org\/b" and "\/a"/
		);
	});
});
