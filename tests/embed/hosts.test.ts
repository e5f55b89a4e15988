import { describe, expect, test } from 'vitest';
import {
	addressKnown,
	dialectsOf,
	heightMessages,
	readRequest,
	stillKnown,
	type Dialects
} from '#lib/embed/hosts.ts';

const none: Dialects = { pym: null, wordpress: null, json: null, resizer: null };
const frame = { id: 'a-story', href: 'https://example.org/embed/a-story/?e=x', width: 640 };
const dialects = (address: string, referrer = '') =>
	dialectsOf(new URL(address, 'https://example.org/embed/a/'), referrer);

describe('dialectsOf(address, referrer)', () => {
	test('knows pym.js by the id it puts into the address', () => {
		expect(dialects('?initialWidth=640&childId=graphic-1').pym).toBe('graphic-1');
		expect(dialects('?childId=%22%3E%3Cscript%3E').pym).toBeNull();
	});

	test('knows WordPress by a secret of ten letters in the fragment', () => {
		expect(dialects('#?secret=a1B2c3D4e5').wordpress).toBe('a1B2c3D4e5');
		expect(dialects('#?secret=a1B2c3D4e5f').wordpress).toBeNull();
		expect(dialects('#?secret=short').wordpress).toBeNull();
		expect(dialects('?secret=a1B2c3D4e5').wordpress).toBeNull();
	});

	test('speaks JSON strings to Medium and to those who ask', () => {
		expect(dialects('', 'https://medium.com/a/b').json).toBe('embedly');
		expect(dialects('', 'https://notmedium.com/a/b').json).toBeNull();
		expect(dialects('', 'https://medium.com.example.org/').json).toBeNull();
		expect(dialects('?resize=json').json).toBe('embedly');
		expect(dialects('?resize=guardian').json).toBe('guardian');
		expect(dialects('?resize=other').json).toBeNull();
	});
});

describe('heightMessages(height, dialects, frame)', () => {
	test('says objects alone to a host of whom nothing is known', () => {
		expect(heightMessages(520, none, frame)).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 520 },
			{ 'datawrapper-height': { 'a-story': 520 } }
		]);
	});

	test('has the wire format of every dialect', () => {
		const all: Dialects = { pym: 'p1', wordpress: 'a1B2c3D4e5', json: 'embedly', resizer: 'frame0' };
		expect(heightMessages(520, all, frame, 'init').slice(2)).toEqual([
			'pymxPYMxp1xPYMxheightxPYMx520',
			{ message: 'height', value: 520, secret: 'a1B2c3D4e5' },
			'[iFrameSizer]frame0:520:640:init',
			'{"src":"https://example.org/embed/a-story/?e=x","context":"iframe.resize","height":520}'
		]);
		expect(heightMessages(520, { ...none, json: 'guardian' }, frame).at(-1)).toBe(
			'{"id":"iframeMessenger:a-story","type":"set-height","value":520}'
		);
	});
});

describe('readRequest(message, dialects)', () => {
	const all: Dialects = { ...none, pym: 'p1', wordpress: 'a1B2c3D4e5' };

	test.each([
		['pymxPYMxp1xPYMxwidthxPYMx640', { ask: 'height' }],
		[{ sentinel: 'amp', type: 'frames-init' }, { ask: 'height' }],
		[{ message: 'ready', secret: 'a1B2c3D4e5' }, { ask: 'height' }],
		['[iFrameSizer]frame0:8:false:false:32:true', { ask: 'resizer', id: 'frame0' }],
		[
			{ sentinel: 'passage-timeline', type: 'go', id: 'takeover' },
			{ ask: 'event', id: 'takeover' }
		]
	])('understands %j', (message, request) => {
		expect(readRequest(message, all)).toEqual(request);
	});

	test.each([
		[undefined],
		[null],
		[7],
		[[]],
		[''],
		['pymxPYMxotherxPYMxwidthxPYMx640'],
		['[iFrameSizer]'],
		['[iFrameSizer]no colon'],
		['[iFrameSizer]resize'],
		[{ message: 'ready', secret: 'another' }],
		[{ sentinel: 'passage-timeline', type: 'go', id: 7 }],
		[{ sentinel: 'passage-timeline', type: 'run', id: 'takeover' }],
		[{ sentinel: 'amp', type: 'embed-size', height: 1e9 }]
	])('has no answer to %j', (message) => {
		expect(readRequest(message, all)).toBeNull();
	});

	test('answers iframe-resizer’s own requests once it is known, and keeps the id it knows', () => {
		const known = { ...none, resizer: 'frame0' };
		expect(readRequest('[iFrameSizer]resize', known)).toEqual({ ask: 'height', as: 'resize' });
		expect(readRequest('[iFrameSizer]another:8:false', known)).toBeNull();
	});
});

describe('stillKnown(instead, address, referrer)', () => {
	const first = new URL('https://example.org/embed/story/?lang=ru&view=compare&resize=json');
	const inRussian = 'https://example.org/ru/embed/story/?view=compare&resize=json';

	test('has a host that knows its frame by its address told that address, however often it is led on', () => {
		const second = new URL(stillKnown(inRussian, first, ''));
		expect(second.pathname).toBe('/ru/embed/story/');
		const third = new URL(stillKnown(`compare/${second.search}`, second, ''));
		expect(third.pathname).toBe('/ru/embed/story/compare/');
		expect(addressKnown(third)).toBe(first.href);
		const [, , message] = heightMessages(600, dialectsOf(third, ''), {
			id: 'story',
			href: addressKnown(third),
			width: 700
		});
		expect(JSON.parse(message as string)).toMatchObject({ src: first.href, height: 600 });
	});

	test('knows Medium by the page that its frame stands in', () => {
		expect(addressKnown(new URL(stillKnown('compare/', first, 'https://medium.com/')))).toBe(first.href);
	});

	test('adds nothing for other hosts', () => {
		const plain = new URL('https://example.org/embed/story/?lang=ru');
		expect(stillKnown('/ru/embed/story/', plain, '')).toBe('https://example.org/ru/embed/story/');
		expect(addressKnown(plain)).toBe(plain.href);
	});
});
