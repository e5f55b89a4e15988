import { describe, expect, test } from 'vitest';
import { AxisText } from '#lib/embed/axis-text.ts';
import { page } from './events.ts';

function axis() {
	const root = page(
		'<svg><g id="words"></g><g id="wide"><text x="25%">1990</text><text x="-50%">2000</text></g><g id="near"><text x="10%">May</text></g></svg>'
	);
	const [layer, wide, near] = ['words', 'wide', 'near'].map((id) => root.querySelector(`#${id}`)!) as [
		Element,
		Element,
		Element
	];
	const said = (group: Element) =>
		[...group.querySelectorAll('text')].map((text) => [text.textContent, text.getAttribute('x')]);
	return { layer, wide, near, said, texts: new AxisText(layer) };
}

describe('AxisText', () => {
	test('moves what a level says into the layer, to px of the whole band', () => {
		const { layer, wide, said, texts } = axis();
		texts.choose(wide);
		expect(said(wide)).toEqual([]);
		expect(said(layer)).toEqual([
			['1990', null],
			['2000', null]
		]);
		texts.place(1000);
		const moved = [...layer.children].map((each) => each.getAttribute('transform'));
		// Where the drawing is mirrored, places are below 0.
		expect(moved).toEqual(['translate(250)', 'translate(500)']);
	});

	test('gives it back as it was when another level is chosen, or none', () => {
		const { layer, wide, near, said, texts } = axis();
		texts.choose(wide);
		texts.choose(near);
		expect(said(wide)).toEqual([
			['1990', '25%'],
			['2000', '-50%']
		]);
		expect(said(layer)).toEqual([['May', null]]);
		texts.choose(undefined);
		expect(said(near)).toEqual([['May', '10%']]);
		expect(layer.childElementCount).toBe(0);
	});
});
