import { numbersIn } from '../numbers-in.ts';

/* `1 234`, `13 à 16`, `13–16`, `a, b et c` */
export const { figure, digits, range, shortRange, list, form, counted } = /* @__PURE__ */ numbersIn(
	'fr',
	(first, last) => `${first} à ${last}`
);

export const comma = ', ';
export const semicolon = '\u202f; ';
export const gap = ' ';
