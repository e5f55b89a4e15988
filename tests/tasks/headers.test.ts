import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/tasks/headers.mjs';

const rules = parseHeaders(`# a comment
/*
  X-Content-Type-Options: nosniff
  Vary: Accept

/stories/:story/story.json
  Access-Control-Allow-Origin: *
  Vary: Origin
`);

describe('headersFor(parseHeaders(text), path)', () => {
	test('takes `*` for anything', () => {
		expect(headersFor(rules, '/a/b/c.css')).toEqual({ 'x-content-type-options': 'nosniff', vary: 'Accept' });
	});

	test('takes `:name` for one folder, and joins what several rules say', () => {
		expect(headersFor(rules, '/stories/one/story.json')).toEqual({
			'x-content-type-options': 'nosniff',
			vary: 'Accept, Origin',
			'access-control-allow-origin': '*'
		});
		expect(headersFor(rules, '/stories/one/two/story.json')).not.toHaveProperty(
			'access-control-allow-origin'
		);
	});

	test('takes a point for a point', () => {
		expect(headersFor(parseHeaders('/a.b\n  X-A: 1'), '/axb')).toEqual({});
	});
});
