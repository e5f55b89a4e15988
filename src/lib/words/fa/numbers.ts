import { numbersIn } from '../numbers-in.ts';

/* `۱٬۲۳۴`, `۱۳ تا ۱۶`, `۱۳–۱۶`; which digits is decided in dates.ts */
export const { figure, digits, range, shortRange } = /* @__PURE__ */ numbersIn(
	'fa-u-nu-arabext',
	(first, last) => `${first} تا ${last}`
);

/** `الف، ب و ج`: engines add marks of direction and a second comma. */
export function list(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('، ')} و ${names.at(-1)}`;
}

export const comma = '، ';
export const semicolon = '؛ ';
export const gap = ' ';
