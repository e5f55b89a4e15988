import { figure } from './numbers.ts';

/** `۱ رویداد`, `۱٬۲۳۴ رویداد`, `بدون رویداد`: a noun after a number has one form. */
export function events(number: number): string {
	return counted(number, 'رویداد');
}

export function passages(number: number): string {
	return counted(number, 'بخش متن');
}

export function morePassages(number: number): string {
	return counted(number, 'بخش دیگر متن');
}

export function references(number: number): string {
	return counted(number, 'مرجع بیرونی');
}

export function textWords(number: number): string {
	return counted(number, 'واژه');
}

function counted(number: number, noun: string): string {
	return number === 0 ? `بدون ${noun}` : `${figure(number)} ${noun}`;
}
