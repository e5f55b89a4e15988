import { numbersIn } from '../numbers-in.ts';

/* `1,234`, `13至16`, `13–16`, `甲、乙和丙` */
export const { figure, digits, range, shortRange, list } = /* @__PURE__ */ numbersIn(
	'zh-Hans-CN',
	(first, last) => `${first}至${last}`
);

export const comma = '，';
export const semicolon = '；';
export const gap = '';
