import { counted } from './numbers.ts';

/** `حدث واحد`, `حدثان`, `5 أحداث`, `11 حدثًا`, `100 حدث`, `لا أحداث`. */
export function events(number: number): string {
	if (number === 0) return 'لا أحداث';
	return counted(number, { one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' });
}

export function passages(number: number): string {
	if (number === 0) return 'لا مقاطع';
	return counted(number, {
		one: 'مقطع واحد',
		two: 'مقطعان',
		few: '# مقاطع',
		many: '# مقطعًا',
		other: '# مقطع'
	});
}

export function morePassages(number: number): string {
	if (number === 0) return 'لا مقاطع أخرى';
	return counted(number, {
		one: 'مقطع آخر',
		two: 'مقطعان آخران',
		few: '# مقاطع أخرى',
		many: '# مقطعًا آخر',
		other: '# مقطع آخر'
	});
}

export function references(number: number): string {
	if (number === 0) return 'لا مراجع خارجية';
	return counted(number, {
		one: 'مرجع خارجي واحد',
		two: 'مرجعان خارجيان',
		few: '# مراجع خارجية',
		many: '# مرجعًا خارجيًا',
		other: '# مرجع خارجي'
	});
}

export function textWords(number: number): string {
	if (number === 0) return 'لا كلمات';
	return counted(number, {
		one: 'كلمة واحدة',
		two: 'كلمتان',
		few: '# كلمات',
		many: '# كلمة',
		other: '# كلمة'
	});
}

/** After a preposition: `12 من حدثين`, `12 من 46 حدثًا`. */
export function ofEvents(number: number): string {
	return number === 2 ? 'حدثين' : events(number);
}
