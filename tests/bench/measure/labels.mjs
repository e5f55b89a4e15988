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
		/** What can be seen of the letters: the box they stand in may be wider, and those around it may cut them off. */
		/** @param {Element} element */
		function visible(element) {
			const range = document.createRange();
			range.selectNodeContents(element);
			const box =
				element instanceof SVGElement ? element.getBoundingClientRect() : range.getBoundingClientRect();
			let { left, right, top, bottom } = box;
			for (
				let at = /** @type {Element | null} */ (element);
				at && at !== document.body;
				at = at.parentElement
			) {
				if (getComputedStyle(at).overflowX === 'visible' || at.tagName === 'text') continue;
				const clip = at.getBoundingClientRect();
				left = Math.max(left, clip.left);
				right = Math.min(right, clip.right);
				top = Math.max(top, clip.top);
				bottom = Math.min(bottom, clip.bottom);
			}
			return { left, right, top, bottom };
		}

		const boxes = [...document.querySelectorAll(label)]
			.filter((element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				return right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
			})
			.filter(
				(element) => element.textContent.trim() && element.checkVisibility({ visibilityProperty: true })
			)
			.map(visible)
			.filter(({ left, right, top, bottom }) => right - left > hair && bottom - top > hair)
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
