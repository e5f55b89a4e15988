import { GCProfiler } from 'node:v8';
import { generateStory } from './generated-story.mjs';

/** @typedef {{ events: number, yamlMB: number, sourceMB: number, ms: number, cpuMs: number, peakHeapMB: number }} Measured */

const sizes = [1000, 10_000, 100_000];

/**
 * How long `parseStory` takes for stories of three sizes, and how much heap it has at most, garbage included, on top of
 * what was there before. Beside the time on the clock stands that of the processor, which other work on the machine
 * changes less. The ratios are those of each size to the one a tenth of it.
 * @param {(path: string) => Promise<unknown>} load imports a TypeScript module of the project: `/src/lib/story/parse/parse.ts`
 * @param {{ sizes?: readonly number[] }} [options]
 * @returns {Promise<{ measured: Measured[], ratios: { events: number, ms: number, cpu: number, peakHeap: number }[] }>}
 */
export async function measureParse(load, { sizes: asked = sizes } = {}) {
	const { parseStory } = /** @type {typeof import('../../src/lib/story/parse/parse.ts')} */ (
		await load('/src/lib/story/parse/parse.ts')
	);
	// The first runs make the machine code.
	for (let run = 0; run < 3; run++) measure(parseStory, 1000);
	const measured = asked.map((events) => measure(parseStory, events));
	const ratios = measured.slice(1).map(({ events, ms, cpuMs, peakHeapMB }, i) => ({
		events,
		ms: ms / (measured[i]?.ms ?? NaN),
		cpu: cpuMs / (measured[i]?.cpuMs ?? NaN),
		peakHeap: peakHeapMB / (measured[i]?.peakHeapMB ?? NaN)
	}));
	return { measured, ratios };
}

/**
 * @param {typeof import('../../src/lib/story/parse/parse.ts').parseStory} parseStory
 * @param {number} events
 * @returns {Measured}
 */
function measure(parseStory, events) {
	const { yaml, source } = bytesOf(events);
	const folder = { id: 'generated', path: 'data/generated', yaml, readSource: () => source };
	const before = process.memoryUsage().heapUsed;
	const profiler = new GCProfiler();
	profiler.start();
	const begun = performance.now();
	const earlier = process.cpuUsage();
	const story = parseStory(folder);
	const ms = performance.now() - begun;
	const { user, system } = process.cpuUsage(earlier);
	const after = process.memoryUsage().heapUsed;
	const collections = profiler.stop().statistics;
	if (story.events.length !== events) throw new Error(`not all events were read: ${story.events.length}`);
	const used = collections.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
	const peak = used.reduce((most, bytes) => Math.max(most, bytes), after);
	return {
		events,
		yamlMB: yaml.length / 1e6,
		sourceMB: source.length / 1e6,
		ms,
		cpuMs: (user + system) / 1000,
		peakHeapMB: (peak - before) / 1e6
	};
}

/** The files alone, so that nothing else of the generated story lies in memory. @param {number} events */
function bytesOf(events) {
	const { yaml, source } = generateStory({ seed: 1, events });
	const encoder = new TextEncoder();
	return { yaml: encoder.encode(yaml), source: encoder.encode(source) };
}
