import { lab, rgb, type LabColor } from 'd3';

/*
 * How colours look to those who see no red, no green or no blue: Machado, Oliveira and Fernandes, A Physiologically-based
 * Model for Simulation of Color Vision Deficiency, 2009, at full severity. Rows for red, green and blue, of light that is
 * not gamma-encoded.
 */
const matrices = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} as const;

export type Vision = 'full' | keyof typeof matrices;
export const visions = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const satisfies Vision[];

/** Red, green and blue as amounts of light, 0 to 1. */
function lightOf(color: string): number[] {
	const { r, g, b } = rgb(color);
	return [r, g, b].map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
}

function encoded(light: number): number {
	const share = Math.min(1, Math.max(0, light));
	return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
}

function seen(color: string, vision: Vision): LabColor {
	if (vision === 'full') return lab(color);
	const light = lightOf(color);
	const [r, g, b] = matrices[vision].map((row) =>
		encoded(row.reduce((sum, by, i) => sum + by * light[i]!, 0))
	);
	return lab(rgb(r!, g!, b!));
}

/** How far apart two colours look, in units of CIE L*a*b* (1976): about 2 can just be told side by side. */
export function distance(a: string, b: string, vision: Vision): number {
	const [one, other] = [seen(a, vision), seen(b, vision)];
	return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

function luminance(color: string): number {
	const [r, g, b] = lightOf(color);
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** As WCAG 2 has it, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
	return (light! + 0.05) / (dark! + 0.05);
}
