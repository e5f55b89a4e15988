import { figure } from './numbers.ts';

/** `3个事件`, `没有事件`. */
export function events(number: number): string {
	return counted(number, '个', '事件');
}

export function passages(number: number): string {
	return counted(number, '段', '原文');
}

export function morePassages(number: number): string {
	return number === 0 ? '没有其他原文' : `另有${figure(number)}段原文`;
}

export function references(number: number): string {
	return counted(number, '条', '外部参考');
}

/** A text is as long as it has characters to a reader of Chinese; what is counted are words. */
export function textWords(number: number): string {
	return counted(number, '个', '词');
}

function counted(number: number, measure: string, noun: string): string {
	return number === 0 ? `没有${noun}` : `${figure(number)}${measure}${noun}`;
}
