import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BandPlace } from '#lib/chart/band-place.svelte.ts';

let told: ((entry: { isIntersecting: boolean; top: number }) => void) | null = null;
let roomy: EventTarget & { matches: boolean };

/** A place whose lanes are on the screen, or above or below it, as a test says. */
function watched(matches = true) {
	const disconnect = vi.fn();
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			readonly disconnect = disconnect;
			readonly observe = vi.fn();
			constructor(callback: (entries: readonly unknown[]) => void) {
				told = ({ isIntersecting, top }) => callback([{ isIntersecting, boundingClientRect: { top } }]);
			}
		}
	);
	roomy = Object.assign(new EventTarget(), { matches });
	vi.stubGlobal('matchMedia', () => roomy);
	const place = new BandPlace(null);
	const end = place.watch(document.createElement('div'));
	return { place, end, disconnect };
}

afterEach(() => vi.unstubAllGlobals());

describe('BandPlace', () => {
	test('is docked once the lanes have left the screen upwards, not downwards', () => {
		const { place } = watched();
		told!({ isIntersecting: false, top: 900 });
		expect([place.docked, place.inSight]).toEqual([false, false]);
		told!({ isIntersecting: true, top: 10 });
		expect([place.docked, place.inSight]).toEqual([false, true]);
		told!({ isIntersecting: false, top: -300 });
		expect([place.docked, place.inSight]).toEqual([true, false]);
	});

	test('is docked only where there is height to spare, and follows the window', () => {
		const { place, end, disconnect } = watched(false);
		told!({ isIntersecting: false, top: -300 });
		expect(place.docked).toBe(false);
		roomy.matches = true;
		roomy.dispatchEvent(new Event('change'));
		expect(place.docked).toBe(true);
		end();
		expect(disconnect).toHaveBeenCalledTimes(1);
		roomy.matches = false;
		roomy.dispatchEvent(new Event('change'));
		expect(place.docked).toBe(true);
	});

	test('has the drawing for its width, and for paper while it is printed', () => {
		const { place, end } = watched();
		const stop = $effect.root(() => {
			$effect(() => void place.fitting);
		});
		const names = [1300, 1152, 1151, 832, 528, 527].map((box) => {
			place.box = box;
			flushSync();
			return place.fitting.name;
		});
		expect(names).toEqual(['xl', 'xl', 'l', 'l', 'm', 's']);
		dispatchEvent(new Event('beforeprint'));
		expect(place.fitting.name).toBe('m');
		dispatchEvent(new Event('afterprint'));
		expect(place.fitting.name).toBe('s');
		end();
		stop();
	});
});
