import { counted } from './numbers.ts';

/** `1 событие`, `3 события`, `1 234 события`, `Нет событий`. */
export function events(number: number): string {
	if (number === 0) return 'Нет событий';
	return counted(number, { one: '# событие', few: '# события', other: '# событий' });
}

export function passages(number: number): string {
	if (number === 0) return 'Нет фрагментов';
	return counted(number, { one: '# фрагмент', few: '# фрагмента', other: '# фрагментов' });
}

export function morePassages(number: number): string {
	if (number === 0) return 'Других фрагментов нет';
	return counted(number, { one: 'ещё # фрагмент', few: 'ещё # фрагмента', other: 'ещё # фрагментов' });
}

export function references(number: number): string {
	if (number === 0) return 'Нет внешних источников';
	const forms = { one: '# внешний источник', few: '# внешних источника', other: '# внешних источников' };
	return counted(number, forms);
}

export function textWords(number: number): string {
	if (number === 0) return 'Нет слов';
	return counted(number, { one: '# слово', few: '# слова', other: '# слов' });
}

/** After из: `12 из 46 событий`, `1 из 21 события`. */
export function ofEvents(number: number): string {
	return counted(number, { one: '# события', other: '# событий' });
}
