import { numbersIn } from '../numbers-in.ts';

/* `1 234`, `13–16`, `a, b и c` */
export const { figure, digits, range, shortRange, list, form, counted } = /* @__PURE__ */ numbersIn(
	'ru',
	(first, last) => `${first}–${last}`
);

export const comma = ', ';
export const semicolon = '; ';
export const gap = ' ';
