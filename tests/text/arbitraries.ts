import fc from 'fast-check';

/** Texts of few words, so that the same ones stand in many places; with typography, line feeds and emoji. */
const repetitiveText = fc
	.array(
		fc.constantFrom(
			'ban',
			'the ban',
			'a',
			' ',
			'  ',
			'\n',
			', ',
			'.',
			'’s',
			'“',
			'”',
			'-',
			'Ére',
			'🕊️',
			'禁令'
		),
		{ minLength: 1, maxLength: 40 }
	)
	.map((parts) => parts.join(''));

/** A text and a stretch of at least one character in it. */
export const textWithRange = repetitiveText.chain((text) =>
	fc
		.tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 20 }))
		.map(([start, length]) => ({ text, range: { start, end: Math.min(text.length, start + length) } }))
);
