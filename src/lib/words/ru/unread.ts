/* What is wrong with a date that was typed, or with a document. */
import { FARTHEST_YEAR, type DateFault, type UnsupportedForm } from '#lib/dates/edtf-error.ts';
import type { DocumentFault, OtherKind } from '#lib/reading/unreadable.ts';
import { isolated } from '#lib/text/isolated.ts';
import { figure } from './numbers.ts';

const forms: Readonly<Record<UnsupportedForm, string>> = {
	'all-of': 'набор из всех дат',
	'ranges-and-commas': 'выбор и с промежутками, и с запятыми',
	'qualified-part': 'оговорка к части даты',
	'time-of-day': 'время суток',
	'sub-year': 'код части года',
	'significant-digits': 'значащие цифры',
	decade: 'десятилетие без X',
	century: 'век без X',
	'digits-before-year-1': 'X в году до 1-го',
	digits: 'X в этом месте'
};

export function dateFault(fault: DateFault): string {
	return `${wrong(fault)}: «${isolated(fault.text, 'ltr')}»`;
}

function wrong(fault: DateFault): string {
	switch (fault.kind) {
		case 'not-edtf':
			return 'такая дата не читается';
		case 'no-end':
			return 'не известен ни один из концов';
		case 'reversed':
			return 'конец раньше начала';
		case 'too-far':
			return `годы читаются до ${figure(FARTHEST_YEAR)} до и после нулевого года`;
		case 'unsupported': {
			const code = fault.form === 'sub-year' ? ` ${fault.code}` : '';
			return `такой вид даты не читается, ${forms[fault.form]}${code}`;
		}
		case 'no-month':
			return `месяца ${fault.month} не бывает`;
		case 'no-day':
			return `в ${fault.month} дней только ${figure(fault.days)}`;
	}
}

const advice: Readonly<Record<OtherKind, string>> = {
	doc: '— из Word до 2007 года. Откройте его там или в LibreOffice и сохраните как .docx.',
	rtf: '— форматированный текст. Откройте его в текстовом редакторе и сохраните как .docx или .odt.',
	pages: '— из программы Pages. Экспортируйте его оттуда как Word, .docx.',
	epub: '— книга. Сначала преобразуйте её в .html или .docx.'
};

const plain = {
	password: 'Документ защищён паролем. Откройте его и сохраните без пароля.',
	'password-or-old':
		'Документ защищён паролем или сделан в Word до 2007 года. Откройте его там, снимите пароль и сохраните как .docx.',
	'password-of-pdf':
		'Он защищён паролем. Откройте его с паролем и напечатайте или сохраните как PDF без пароля.',
	damaged: 'Документ повреждён или не того вида, какой обещает имя. Откройте его и сохраните заново.',
	'damaged-pdf':
		'Это не PDF, или он повреждён. Откройте его в программе для PDF и снова сохраните или напечатайте как PDF.',
	'unpacks-to-much':
		'В распакованном документе больше 80 МБ текста. Возьмите часть, в которой рассказано о событиях.',
	'no-word': 'Это не документ Word. Сохраните его как .docx.',
	'no-open-document': 'Это не текст OpenDocument. Сохраните его как .odt.'
};

export function documentFault(fault: DocumentFault): string {
	switch (fault.kind) {
		case 'not-utf8':
			return `он не в UTF-8 (байт ${fault.byte}: ${fault.found}); сохраните его в UTF-8`;
		case 'unprintable':
			return `в нём есть знак, который нельзя показать, ${fault.character}, здесь и, может быть, в других местах; уберите его: ${isolated(fault.around, 'ltr')}`;
		case 'encoding':
			return `страница не в кодировке ${fault.encoding}, хотя должна быть; прочтите её как Windows-1252 или сохраните в UTF-8`;
		case 'other-kind':
			return `«${isolated(fault.name, 'ltr')}» ${advice[fault.other]}`;
		case 'unknown-kind':
			return `«${isolated(fault.name, 'ltr')}» — не из видов ${fault.readable.join(', ')}. Сохраните его простым текстом в UTF-8, под именем с окончанием .txt.`;
		case 'no-words':
			return `В файле «${isolated(fault.name, 'ltr')}» нет слов. Из сканированного сначала сделайте текст (OCR).`;
		case 'too-long':
			return `В файле «${isolated(fault.name, 'ltr')}» букв ${figure(Math.round(fault.millions))} млн, а больше 5 млн для страницы слишком много. Возьмите часть, в которой рассказано о событиях.`;
		case 'pictures':
			return `В нём только изображения страниц (${figure(fault.pages)}), без текста. Сначала сделайте из них текст (OCR) или найдите исходный документ.`;
		default:
			return plain[fault.kind];
	}
}
