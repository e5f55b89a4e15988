/*
 * How long the layout of many events takes, beside the least that any layout has to do: put the places in order, multiply
 * each by the width and see which stand together. Nothing is asserted here.
 */

const count = 100_000;
const widths = [1024, 4096, 65_536, 2 ** 20, 2 ** 23];
const day = 86_400_000;

/** A generator of numbers from 0 to 1, the same for the same seed. */
function seeded(seed) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

function dateEnd(from, to, precision) {
	return {
		earliest: from,
		latest: to - 1,
		precision,
		approximate: false,
		uncertain: false,
		open: 'no',
		iso: null
	};
}

/** Events of forty years in time order: most known to the day, some to the month, one in ten going on for a while. */
function manyEvents() {
	const random = seeded(7);
	const starts = Float64Array.from(
		{ length: count },
		() => Date.UTC(1980, 0) + Math.floor(random() * 14_600) * day
	).sort();
	return Array.from(starts, (from, i) => {
		const form = random();
		const [kind, length, precision] =
			form > 0.9
				? ['span', Math.ceil(10 ** (random() * 3.4)), 'day']
				: form > 0.83
					? ['point', 30, 'month']
					: ['point', 1, 'day'];
		const start = dateEnd(from, from + (kind === 'span' ? 1 : length) * day, precision);
		const end = kind === 'span' ? dateEnd(from + length * day, from + (length + 1) * day, precision) : start;
		return {
			id: `e${i}`,
			label: `Event ${i} of many`,
			category: `c${Math.floor(random() * 5)}`,
			mention: random() < 0.5 ? 'described' : 'instance',
			confidence: 'high',
			kind,
			when: { edtf: '', kind: kind === 'span' ? 'interval' : 'date', start, end }
		};
	});
}

/** The time of the run that was disturbed least, in ms; the first ones only warm the engine up. */
function time(run, runs = 15) {
	const times = Array.from({ length: runs }, (_, i) => {
		const start = performance.now();
		run(i);
		return performance.now() - start;
	});
	return Math.min(...times.slice(3));
}

/**
 * @param {(path: string) => Promise<Record<string, any>>} load imports a module of src by its path, say
 *   `/src/lib/layout/band/timeline.ts`
 * @returns {Promise<{ floorMs: number, tableMs: number, perLevelMs: Record<string, number>,
 *   visibleMs: Record<string, number>, ratio: number }>} least times; levels by density and px of the whole drawing; `ratio`
 *   is the slowest level to the floor
 */
export async function measureLayout(load) {
	const { layoutTimeline, visible } = await load('/src/lib/layout/band/timeline.ts');
	const { tableOf } = await load('/src/lib/layout/band/many/table.ts');
	const { linearScale } = await load('/src/lib/layout/time/scale.ts');
	const { storyDomain } = await load('/src/lib/layout/time/domain.ts');
	const { middle } = await load('/src/lib/dates/fuzzy.ts');

	const events = manyEvents();
	const scale = linearScale(storyDomain(events));
	const categories = [0, 1, 2, 3, 4].map((i) => ({ id: `c${i}`, title: `c${i}`, hue: i + 1 }));
	const places = Float64Array.from(events, ({ when }) => scale.fraction(middle(when)));
	const floorMs = time(() => groups(places.slice().sort(), 4096));
	const tableMs = time(() => tableOf([...events], scale));

	const perLevelMs = {};
	const visibleMs = {};
	for (const density of ['full', 'mini']) {
		for (const width of widths) {
			const level = `${density} ${width}`;
			// No two widths alike: a level is kept while its input stays the same.
			const layOut = (i) => layoutTimeline({ events, categories, scale, width: width + i / 1000, density });
			perLevelMs[level] = time(layOut);
			const layout = layOut(0);
			const share = Math.min(1, 1032 / width);
			visibleMs[level] = time((i) => {
				const from = (i * (1 - share)) / 40;
				visible(layout, { from, to: from + share }, share / 2);
			}, 41);
		}
	}
	return { floorMs, tableMs, perLevelMs, visibleMs, ratio: Math.max(...Object.values(perLevelMs)) / floorMs };
}

function groups(sorted, width) {
	let [found, first] = [0, -Infinity];
	for (const place of sorted) {
		const x = place * width;
		if (x - first > 17) {
			found++;
			first = x;
		}
	}
	return found;
}
