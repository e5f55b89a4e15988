import type { Page } from 'playwright';

/** Px that a box may stick out by: rounding, and the room that type has about its letters. */
const hair = 2;

/**
 * The texts of a page that cannot be read whole: cut by something that clips and does not scroll, or shortened without
 * the whole being told by a title. Texts for screen readers alone are not looked at.
 */
export function cutTexts(page: Page): Promise<string[]> {
	return page.evaluate((hair) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		const cut: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = node.nodeValue?.trim() ?? '';
			if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			if (parent.closest('script, style, noscript, option, textarea, [aria-hidden=true], svg.marks, .marks'))
				continue;
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				if (box.width < 1 || box.height < 1) continue;
				for (let at: Element | null = parent; at && at !== document.documentElement; at = at.parentElement) {
					const style = getComputedStyle(at);
					const { overflowX, overflowY, position, textOverflow } = style;
					const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
					if (
						overflowX === 'auto' ||
						overflowX === 'scroll' ||
						overflowY === 'auto' ||
						overflowY === 'scroll'
					)
						break;
					const edge = at.getBoundingClientRect();
					// a box of one px or none is for screen readers, or closed
					if (edge.width <= 1 || edge.height <= 1 || style.clipPath !== 'none') break;
					const over =
						(clips(overflowX) && (box.right > edge.right + hair || box.left < edge.left - hair)) ||
						(clips(overflowY) && (box.bottom > edge.bottom + hair + 2 || box.top < edge.top - hair - 2));
					if (over && textOverflow === 'ellipsis' && at.closest('[title]')) break;
					if (over) {
						cut.push(
							`${text.slice(0, 60)} (in ${at.tagName.toLowerCase()}.${at.getAttribute('class') ?? ''})`
						);
						break;
					}
					if (position === 'fixed') break;
				}
			}
		}
		return [...new Set(cut)];
	}, hair);
}

/** The pairs of texts among those that match a selector that lie over each other. */
export function overlappingTexts(page: Page, selector: string): Promise<string[]> {
	return page.evaluate(
		([selector, hair]) => {
			const boxes = [...document.querySelectorAll(selector)]
				.filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
				.map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }))
				.filter(({ text, box }) => text && box.width > 0 && box.height > 0)
				.sort((a, b) => a.box.left - b.box.left);
			return boxes.flatMap((a, i) =>
				boxes
					.slice(i + 1)
					.filter(
						(b) =>
							b.box.left < a.box.right - hair &&
							// letters fill the middle of their line
							a.box.top + 3 < b.box.bottom - 3 &&
							b.box.top + 3 < a.box.bottom - 3
					)
					.map((b) => `${a.text} / ${b.text}`)
			);
		},
		[selector, hair] as const
	);
}

/** The texts of a picture that reach beyond its edges; the page shows that picture alone. */
export function textsOutsidePicture(page: Page): Promise<string[]> {
	return page.evaluate((hair) => {
		const svg = document.querySelector('svg');
		if (!svg) return ['no picture'];
		const edge = svg.getBoundingClientRect();
		return [...svg.querySelectorAll('text')]
			.map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }))
			.filter(
				({ text, box }) =>
					text &&
					box.width > 0 &&
					(box.left < edge.left - hair ||
						box.right > edge.right + hair ||
						box.top < edge.top - hair ||
						box.bottom > edge.bottom + hair)
			)
			.map(({ text }) => text);
	}, hair);
}
