/**
 * How many of the names of events in the first screen are drawn over another one.
 * @param {import('playwright').Page} page
 * @param {string} label selector of the texts
 * @returns {Promise<{ shown: number, overlapping: number }>}
 */
export async function readLabels(page, label) {
	return page.evaluate((label) => {
		/** Boxes that share no more than a hair do not cover letters, in px. */
		const hair = 1;
		const boxes = [...document.querySelectorAll(label)]
			.filter(
				(element) => element.textContent.trim() && element.checkVisibility({ visibilityProperty: true })
			)
			.map((element) => {
				// the letters, not the box they stand in, which may be wider
				const range = document.createRange();
				range.selectNodeContents(element);
				return element instanceof SVGElement
					? element.getBoundingClientRect()
					: range.getBoundingClientRect();
			})
			.filter(
				({ left, right, top, bottom, width, height }) =>
					width > 0 && height > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight
			)
			.sort((a, b) => a.left - b.left);
		const covered = new Set();
		boxes.forEach((a, i) => {
			for (let j = i + 1; j < boxes.length; j++) {
				const b = boxes[j];
				if (!b || b.left >= a.right - hair) break;
				if (a.top < b.bottom - hair && b.top < a.bottom - hair) covered.add(a).add(b);
			}
		});
		return { shown: boxes.length, overlapping: covered.size };
	}, label);
}
