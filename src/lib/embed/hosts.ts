/*
 * What the page that holds an embed understands: the messages in which frames tell their height, one dialect per tool
 * that newsrooms use. Wire formats only, no document.
 */

/** What is spoken beside the two dialects every host may hear; each only where the host has shown that it knows it. */
export interface Dialects {
	/** pym.js and Sidechain: the id their parent put into the frame's address */
	readonly pym: string | null;
	/** WordPress: the secret its parent put into the fragment */
	readonly wordpress: string | null;
	/** `embedly`: Medium and others that read JSON strings; `guardian`: its iframe-messenger */
	readonly json: 'embedly' | 'guardian' | null;
	/** iframe-resizer: the id its parent said in its first message */
	readonly resizer: string | null;
}

/** Something the host asked for. */
export type Request =
	/** the height again; `as`: the type iframe-resizer waits for */
	| { readonly ask: 'height'; readonly as?: string }
	/** iframe-resizer made itself known */
	| { readonly ask: 'resizer'; readonly id: string }
	/** an event's id, as yet unchecked */
	| { readonly ask: 'event'; readonly id: string };

/** The name of our own messages, of the loader and of hosts that write their own. */
export const sentinel = 'passage-timeline';

/**
 * The dialects a frame's own address and its referrer call for.
 * Strings are gated with care: hosts without that dialect may fail on any string they do not expect.
 */
export function dialectsOf(address: URL, referrer: string): Dialects {
	const childId = address.searchParams.get('childId') ?? '';
	const secret = /[#?&]secret=([A-Za-z0-9]{10})(?![A-Za-z0-9])/.exec(address.hash);
	const resize = address.searchParams.get('resize');
	const from = address.searchParams.get('referrer') ?? referrer;
	const isMedium = /^https:\/\/([\w-]+\.)*medium\.com(\/|$)/.test(from);
	return {
		pym: /^[\w.:-]{1,100}$/.test(childId) ? childId : null,
		wordpress: secret?.[1] ?? null,
		json: resize === 'guardian' ? 'guardian' : resize === 'json' || isMedium ? 'embedly' : null,
		resizer: null
	};
}

/** The parameter that tells a page by which address the host knows its frame, where another page has led to it. */
const asked = 'asked';

/** The address by which the host knows a frame. @param address of the page in it */
export function addressKnown(address: URL): string {
	return address.searchParams.get(asked) ?? address.href;
}

/**
 * The address of another page that a frame is led to: hosts that know frames by their address, and by nothing else, go on
 * knowing this one.
 * @param instead from the page's own address on
 */
export function stillKnown(instead: string, address: URL, referrer: string): string {
	const to = new URL(instead, address);
	if (dialectsOf(address, referrer).json === 'embedly') to.searchParams.set(asked, addressKnown(address));
	return to.href;
}

/**
 * All the messages that say how high a frame wants to be. Never null or undefined: one listener in wide use reads
 * into whatever it gets.
 * @param height whole px
 * @param frame the story's id, free of quotes: an old snippet looks for the frame whose address holds it
 * @param as the type iframe-resizer waits for: `init` after its first message
 */
export function heightMessages(
	height: number,
	{ pym, wordpress, json, resizer }: Dialects,
	frame: { readonly id: string; readonly href: string; readonly width: number },
	as = 'resizeObserver'
): readonly (string | object)[] {
	const messages: (string | object)[] = [
		// AMP, @newswire/frames, Sidechain and our own loader
		{ sentinel: 'amp', type: 'embed-size', height },
		// the listeners Datawrapper hands out, old and new
		{ 'datawrapper-height': { [frame.id]: height } }
	];
	if (pym !== null) messages.push(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
	if (wordpress !== null) messages.push({ message: 'height', value: height, secret: wordpress });
	if (resizer !== null) messages.push(`[iFrameSizer]${resizer}:${height}:${frame.width}:${as}`);
	if (json === 'embedly')
		messages.push(JSON.stringify({ src: frame.href, context: 'iframe.resize', height }));
	if (json === 'guardian') {
		messages.push(JSON.stringify({ id: `iframeMessenger:${frame.id}`, type: 'set-height', value: height }));
	}
	return messages;
}

/** What a message from the host asks for; null for everything else, of which a frame hears a lot. */
export function readRequest(message: unknown, { pym, wordpress, resizer }: Dialects): Request | null {
	if (typeof message === 'string') {
		if (pym !== null && message.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`)) return { ask: 'height' };
		return message.startsWith('[iFrameSizer]') ? readResizer(message.slice(13), resizer) : null;
	}
	if (typeof message !== 'object' || message === null) return null;
	const said = message as Readonly<Record<string, unknown>>;
	if (said.sentinel === 'amp' && said.type === 'frames-init') return { ask: 'height' };
	if (wordpress !== null && said.message === 'ready' && said.secret === wordpress) return { ask: 'height' };
	if (said.sentinel !== sentinel || said.type !== 'go' || typeof said.id !== 'string') return null;
	return { ask: 'event', id: said.id };
}

function readResizer(rest: string, known: string | null): Request | null {
	if (rest === 'resize' || rest === 'reset') return known === null ? null : { ask: 'height', as: rest };
	const id = /^([^\s:]{1,100}):/.exec(rest)?.[1];
	return id === undefined || known !== null ? null : { ask: 'resizer', id };
}
