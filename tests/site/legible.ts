import type { Page } from 'playwright';

/** Px that a box may stick out by: rounding, and the room that type has about its letters. */
const hair = 2;

/**
 * The texts of a page that cannot be read whole: cut by something that clips and does not scroll, or shortened without
 * the whole being told by a title. Texts for screen readers alone are not looked at.
 */
export function cutTexts(page: Page): Promise<string[]> {
	return page.evaluate((hair) => {
		interface Clip {
			readonly element: Element;
			readonly box: DOMRect;
			readonly x: boolean;
			readonly y: boolean;
			readonly told: boolean;
		}
		const clips = new Map<Element, readonly Clip[]>();

		/** What clips the texts of an element: itself and those about it, up to one that scrolls or lies by itself. */
		function clipsOf(element: Element | null): readonly Clip[] {
			if (!element || element === document.documentElement) return [];
			const known = clips.get(element);
			if (known) return known;
			const { overflowX, overflowY, position, textOverflow, clipPath } = getComputedStyle(element);
			const scrolls = [overflowX, overflowY].some((overflow) => ['auto', 'scroll'].includes(overflow));
			const box = element.getBoundingClientRect();
			// a box of one px or none is for screen readers, or closed
			const ends = scrolls || clipPath !== 'none' || box.width <= 1 || box.height <= 1;
			const [x, y] = [overflowX, overflowY].map((overflow) => ['hidden', 'clip'].includes(overflow));
			const told = textOverflow === 'ellipsis' && element.closest('[title]') !== null;
			const own = ends || !(x || y) ? [] : [{ element, box, x: x!, y: y!, told }];
			const all =
				ends || position === 'fixed' ? own : told ? own : [...own, ...clipsOf(element.parentElement)];
			clips.set(element, all);
			return all;
		}

		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		const cut = new Set<string>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = node.nodeValue?.trim() ?? '';
			if (!text || !parent) continue;
			const about = clipsOf(parent);
			if (!about.length || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
				continue;
			if (parent.closest('script, style, noscript, option, textarea, [aria-hidden=true], .marks')) continue;
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				if (box.width < 1 || box.height < 1) continue;
				const by = about.find(
					({ box: edge, x, y, told }) =>
						!told &&
						((x && (box.right > edge.right + hair || box.left < edge.left - hair)) ||
							(y && (box.bottom > edge.bottom + hair + 2 || box.top < edge.top - hair - 2)))
				);
				if (by)
					cut.add(
						`${text.slice(0, 60)} (in ${by.element.tagName.toLowerCase()}.${by.element.getAttribute('class') ?? ''})`
					);
			}
		}
		return [...cut];
	}, hair);
}

/** The pairs of texts among those that match a selector that lie over each other. */
export function overlappingTexts(page: Page, selector: string): Promise<string[]> {
	return page.evaluate(
		([selector, hair]) => {
			const boxes = [...document.querySelectorAll(selector)]
				.map((element) => ({ element, box: element.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && box.height > 0)
				.filter(({ element }) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
				.map(({ element, box }) => ({ text: element.textContent.trim(), box }))
				.filter(({ text }) => text)
				.sort((a, b) => a.box.left - b.box.left);
			return boxes.flatMap((a, i) => {
				const over: string[] = [];
				// from left to right: the first that begins to the right of this one ends the search
				for (const b of boxes.slice(i + 1)) {
					if (b.box.left >= a.box.right - hair) break;
					// letters fill the middle of their line, of which some scripts take far more than others
					const [aboutA, aboutB] = [a.box.height / 4, b.box.height / 4];
					if (a.box.top + aboutA < b.box.bottom - aboutB && b.box.top + aboutB < a.box.bottom - aboutA)
						over.push(`${a.text} / ${b.text}`);
				}
				return over;
			});
		},
		[selector, hair] as const
	);
}

/** The pairs of texts of a page, but for those of its drawings, of which one lies over the other. */
export function crossingTexts(page: Page): Promise<string[]> {
	return page.evaluate((hair) => {
		interface Line {
			readonly node: Node;
			readonly text: string;
			readonly left: number;
			readonly right: number;
			readonly top: number;
			readonly bottom: number;
		}

		/** What is left in sight of a line by all that clips or scrolls about it. */
		function shown(line: Line, about: Element | null): Line | null {
			for (let element = about; element && element !== document.body; element = element.parentElement) {
				const { overflowX, overflowY } = getComputedStyle(element);
				if (overflowX === 'visible' && overflowY === 'visible') continue;
				const box = element.getBoundingClientRect();
				line = {
					...line,
					left: Math.max(line.left, box.left),
					right: Math.min(line.right, box.right),
					top: Math.max(line.top, box.top),
					bottom: Math.min(line.bottom, box.bottom)
				};
				if (line.right - line.left < 2 || line.bottom - line.top < 2) return null;
			}
			return line;
		}

		const lines: Line[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = node.nodeValue?.trim().slice(0, 60) ?? '';
			if (!text || !parent || parent.closest('svg, script, style, noscript, option, .spoken')) continue;
			if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			range.selectNodeContents(node);
			for (const { left, right, top, bottom, height } of range.getClientRects()) {
				// letters fill the middle of their line
				const line = { node, text, left, right, top: top + height / 4, bottom: bottom - height / 4 };
				const seen = shown(line, parent);
				if (seen) lines.push(seen);
			}
		}
		lines.sort((a, b) => a.top - b.top);
		return lines.flatMap((a, i) => {
			const over: string[] = [];
			for (const b of lines.slice(i + 1)) {
				if (b.top >= a.bottom) break;
				// of a text that is shortened both the whole and what is shown of it are told
				if (a.node === b.node) continue;
				if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair) over.push(`${a.text} / ${b.text}`);
			}
			return over;
		});
	}, hair);
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
