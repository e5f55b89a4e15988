import { numbersIn } from '../numbers-in.ts';

/* `1,234`, `13 إلى 16`, `13–16`, `أ وب وج`; which digits is decided in dates.ts */
export const { figure, digits, range, shortRange, list, form, counted } = /* @__PURE__ */ numbersIn(
	'ar-u-nu-latn',
	(first, last) => `${first} إلى ${last}`
);

export const comma = '، ';
export const semicolon = '؛ ';
export const gap = ' ';
