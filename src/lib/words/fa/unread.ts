/* What is wrong with a date that was typed, or with a document. */
import { FARTHEST_YEAR, type DateFault, type UnsupportedForm } from '#lib/dates/edtf-error.ts';
import type { DocumentFault, OtherKind } from '#lib/reading/unreadable.ts';
import { isolated } from '#lib/text/isolated.ts';
import { figure } from './numbers.ts';

const forms: Readonly<Record<UnsupportedForm, string>> = {
	'all-of': 'مجموعه‌ای از همهٔ تاریخ‌ها',
	'ranges-and-commas': 'گزینه‌هایی هم با بازه و هم با ویرگول',
	'qualified-part': 'قید بر بخشی از تاریخ',
	'time-of-day': 'ساعت روز',
	'sub-year': 'کد بخشی از سال',
	'significant-digits': 'رقم‌های بامعنا',
	decade: 'دهه بدون X',
	century: 'سده بدون X',
	'digits-before-year-1': 'X در سالی پیش از سال ۱',
	digits: 'X در این جا'
};

export function dateFault(fault: DateFault): string {
	return `${wrong(fault)}: «${isolated(fault.text, 'rtl')}»`;
}

function wrong(fault: DateFault): string {
	switch (fault.kind) {
		case 'not-edtf':
			return 'این تاریخ خوانده نمی‌شود';
		case 'no-end':
			return 'هیچ‌یک از دو سر معلوم نیست';
		case 'reversed':
			return 'پایان پیش از آغاز است';
		case 'too-far':
			return `سال‌ها تا ${figure(FARTHEST_YEAR)} پیش و پس از سال ۰ خوانده می‌شوند`;
		case 'unsupported': {
			const code = fault.form === 'sub-year' ? ` ${fault.code}` : '';
			return `این شکل از تاریخ پشتیبانی نمی‌شود، ${forms[fault.form]}${code}`;
		}
		case 'no-month':
			return `ماهی به شمارهٔ ${fault.month} نیست`;
		case 'no-day':
			return `${fault.month} فقط ${figure(fault.days)} روز دارد`;
	}
}

const advice: Readonly<Record<OtherKind, string>> = {
	doc: 'از Word پیش از ۲۰۰۷ است. در همان یا در LibreOffice بازش کنید و با پسوند .docx ذخیره کنید.',
	rtf: 'متن قالب‌دار است. در واژه‌پرداز بازش کنید و با پسوند .docx یا .odt ذخیره کنید.',
	pages: 'از برنامهٔ Pages است. از آن‌جا به قالب Word، یعنی .docx، صادرش کنید.',
	epub: 'کتاب است. نخست آن را به .html یا .docx تبدیل کنید.'
};

const plain = {
	password: 'سند گذرواژه دارد. بازش کنید و بدون گذرواژه ذخیره کنید.',
	'password-or-old':
		'سند گذرواژه دارد یا از Word پیش از ۲۰۰۷ است. در همان بازش کنید، گذرواژه را بردارید و با پسوند .docx ذخیره کنید.',
	'password-of-pdf': 'فایل گذرواژه دارد. با گذرواژه بازش کنید و بدون آن به PDF چاپ یا ذخیره کنید.',
	damaged: 'سند آسیب دیده یا از نوعی جز آن است که نامش می‌گوید. بازش کنید و دوباره ذخیره کنید.',
	'damaged-pdf':
		'این PDF نیست یا آسیب دیده است. در برنامهٔ خواندن PDF بازش کنید و دوباره به PDF ذخیره یا چاپ کنید.',
	'unpacks-to-much': 'سند پس از باز شدن بیش از ۸۰ مگابایت متن دارد. بخشی را که رویدادها در آن است بردارید.',
	'no-word': 'این سند Word نیست. با پسوند .docx ذخیره‌اش کنید.',
	'no-open-document': 'این متن OpenDocument نیست. با پسوند .odt ذخیره‌اش کنید.'
};

export function documentFault(fault: DocumentFault): string {
	switch (fault.kind) {
		case 'not-utf8':
			return `فایل به UTF-8 نیست (بایت ${fault.byte}: ${fault.found})؛ آن را به UTF-8 ذخیره کنید`;
		case 'unprintable':
			return `نویسه‌ای دارد که نشان داده نمی‌شود، ${isolated(fault.character, 'rtl')}، این‌جا و شاید جاهای دیگر؛ آن را بردارید: ${isolated(fault.around, 'rtl')}`;
		case 'encoding':
			return `صفحه به ${fault.encoding} نیست، که باید باشد؛ آن را به Windows-1252 بخوانید یا به UTF-8 ذخیره کنید`;
		case 'other-kind':
			return `«${isolated(fault.name, 'rtl')}» ${advice[fault.other]}`;
		case 'unknown-kind':
			return `«${isolated(fault.name, 'rtl')}» از هیچ‌یک از این انواع نیست: ${isolated(fault.readable.join(', '), 'rtl')}. آن را به متن ساده و UTF-8، با نامی با پسوند .txt ذخیره کنید.`;
		case 'no-words':
			return `در «${isolated(fault.name, 'rtl')}» واژه‌ای نیست. از متن اسکن‌شده نخست متن بسازید (OCR).`;
		case 'too-long':
			return `«${isolated(fault.name, 'rtl')}» نزدیک به ${figure(Math.round(fault.millions))} میلیون حرف دارد و بیش از ۵ میلیون برای یک صفحه زیاد است. بخشی را که رویدادها در آن است بردارید.`;
		case 'pictures':
			return `فقط تصویر صفحه‌ها را دارد (${figure(fault.pages)})، بدون متن. نخست از آن‌ها متن بسازید (OCR) یا سند اصلی را بیابید.`;
		default:
			return plain[fault.kind];
	}
}
