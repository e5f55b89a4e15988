import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets, unfold } from '#lib/text/fold.ts';

test('fold(text) makes case, accents, quotation marks, dashes and white space alike', () => {
	expect(fold('“Élysée”\u00a0– Ça’s\n\tß ﬁ ΟΔΟΣ… İzmir')).toBe('"elysee" - ca\'s ss fi οδοσ... izmir');
	expect(fold('e\u0301')).toBe(fold('é'));
	expect(fold('co\u00adoperate')).toBe('cooperate');
	expect(fold('كِتَاب')).toBe('كتاب');
});

test('fold(text) makes letters alike that readers write one for the other', () => {
	expect(fold('Ёлка')).toBe(fold('елка'));
	expect(fold('أُمـــَّة')).toBe(fold('امه'));
	expect(fold('کابل می‌شود')).toBe(fold('كابل ميشود'));
	expect(fold('مصطفى')).toBe(fold('مصطفی'));
	expect(fold('\u2066۲۰۲۵\u2069 ٢٠٢٥')).toBe('2025 2025');
	expect(fold('ｶﾞｽ ﾊﾟﾝ Ｔｏｋｙｏ')).toBe(fold('ガス パン tokyo'));
	expect(fold('は\u3099')).toBe('ば');
});

test('unfold(folded, start, end) takes a sign with the kana that it voices', () => {
	const original = 'ﾊﾟﾝ屋';
	const folded = foldWithOffsets(original);
	expect(folded.text).toBe('パン屋');
	const { start, end } = unfold(folded, 0, 1);
	expect(original.slice(start, end)).toBe('ﾊﾟ');
});

test('fold(text) of any text is that of foldWithOffsets(text)', () => {
	const ascii = fc.string({ unit: fc.constantFrom(...' aBz09.,!`\'"-~\t\n') });
	fc.assert(
		fc.property(fc.oneof(ascii, fc.string({ unit: 'binary' })), (text) => {
			expect(fold(text)).toBe(foldWithOffsets(text).text);
		})
	);
});

test('fold(text) keeps the signs that make another word', () => {
	expect(fold('कि')).not.toBe(fold('का'));
	expect(fold('한국')).toBe('한국');
	expect(fold('🕊️ 禁令')).toContain('🕊');
});

test('fold(text) leaves out spaces beside Chinese and Japanese characters, within a line', () => {
	expect(fold('1993 年 8 月、町 議会')).toBe(fold('1993年8月、町議会'));
	expect(fold('港\n工事')).toBe('港 工事');
	expect(fold('한국 소식')).toBe('한국 소식');
});

test('unfold(folded, start, end) leads back to whole characters of the original', () => {
	const original = 'x “ﬁn”  éa';
	const folded = foldWithOffsets(original);
	const back = (words: string) => {
		const at = folded.text.indexOf(words);
		const { start, end } = unfold(folded, at, at + words.length);
		return original.slice(start, end);
	};
	expect(back('f')).toBe('ﬁ');
	expect(back('fin')).toBe('ﬁn');
	expect(back('" ea')).toBe('”  éa');
});

test('unfold(folded, 0, length) is the whole text, and folding a stretch it gives is that stretch', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
			fc.nat(),
			fc.nat(),
			(text, a, b) => {
				const folded = foldWithOffsets(text);
				expect(unfold(folded, 0, folded.text.length).end).toBe(text.length);
				expect(folded.offsets).toHaveLength(folded.text.length + 1);
				const start = a % (folded.text.length + 1);
				const end = start + (b % (folded.text.length + 1 - start));
				const place = unfold(folded, start, end);
				expect(fold(text.slice(place.start, place.end))).toContain(folded.text.slice(start, end));
			}
		),
		{ seed: 8, numRuns: 300 }
	);
});
