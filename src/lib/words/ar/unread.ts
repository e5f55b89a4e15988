/* What is wrong with a date that was typed, or with a document. */
import { FARTHEST_YEAR, type DateFault, type UnsupportedForm } from '#lib/dates/edtf-error.ts';
import type { DocumentFault, OtherKind } from '#lib/reading/unreadable.ts';
import { isolated } from '#lib/text/isolated.ts';
import { figure } from './numbers.ts';

const forms: Readonly<Record<UnsupportedForm, string>> = {
	'all-of': 'مجموعة من كل التواريخ',
	'ranges-and-commas': 'اختيار فيه مُدد وفواصل معًا',
	'qualified-part': 'تحفظ على جزء من التاريخ',
	'time-of-day': 'وقت من اليوم',
	'sub-year': 'رمز جزء من السنة',
	'significant-digits': 'أرقام معنوية',
	decade: 'عقد من دون X',
	century: 'قرن من دون X',
	'digits-before-year-1': 'X في سنة قبل السنة 1',
	digits: 'X في هذا الموضع'
};

export function dateFault(fault: DateFault): string {
	return `${wrong(fault)}: «${isolated(fault.text, 'rtl')}»`;
}

function wrong(fault: DateFault): string {
	switch (fault.kind) {
		case 'not-edtf':
			return 'لا يمكن قراءة هذا التاريخ';
		case 'no-end':
			return 'لا يُعرف أي من الطرفين';
		case 'reversed':
			return 'النهاية قبل البداية';
		case 'too-far':
			return `تُقرأ السنوات حتى ${figure(FARTHEST_YEAR)} قبل السنة 0 وبعدها`;
		case 'unsupported': {
			const code = fault.form === 'sub-year' ? ` ${fault.code}` : '';
			return `هذا الشكل من التواريخ غير مدعوم، ${forms[fault.form]}${code}`;
		}
		case 'no-month':
			return `لا يوجد شهر رقمه ${fault.month}`;
		case 'no-day':
			return `عدد أيام ${fault.month} هو ${figure(fault.days)} فقط`;
	}
}

const advice: Readonly<Record<OtherKind, string>> = {
	doc: 'من إصدار Word سابق لعام 2007. افتحه فيه أو في LibreOffice، واحفظه بصيغة .docx.',
	rtf: 'نص منسق. افتحه في معالج نصوص واحفظه بصيغة .docx أو .odt.',
	pages: 'من برنامج Pages. صدّره منه بصيغة Word، أي .docx.',
	epub: 'كتاب. حوّله أولًا إلى .html أو .docx.'
};

const plain = {
	password: 'الوثيقة محمية بكلمة مرور. افتحها، واحفظها من دونها.',
	'password-or-old':
		'الوثيقة محمية بكلمة مرور، أو من إصدار Word سابق لعام 2007. افتحها فيه، وأزل كلمة المرور، واحفظها بصيغة .docx.',
	'password-of-pdf': 'الملف محمي بكلمة مرور. افتحه بها، واطبعه أو احفظه بصيغة PDF من دونها.',
	damaged: 'الوثيقة تالفة، أو من نوع غير الذي يقوله اسمها. افتحها واحفظها من جديد.',
	'damaged-pdf': 'هذا ليس ملف PDF، أو هو تالف. افتحه في قارئ PDF، واحفظه أو اطبعه بصيغة PDF من جديد.',
	'unpacks-to-much': 'في الوثيقة بعد فك ضغطها أكثر من 80 ميغابايت من النص. خذ منها الجزء الذي يروي الأحداث.',
	'no-word': 'هذه ليست وثيقة Word. احفظها بصيغة .docx.',
	'no-open-document': 'هذا ليس نص OpenDocument. احفظه بصيغة .odt.'
};

export function documentFault(fault: DocumentFault): string {
	switch (fault.kind) {
		case 'not-utf8':
			return `ليس الملف بترميز UTF-8 (البايت ${fault.byte}: ${fault.found})؛ احفظه بترميز UTF-8`;
		case 'unprintable':
			return `فيه رمز لا يمكن عرضه، ${isolated(fault.character, 'rtl')}، هنا وربما في غير هذا الموضع؛ احذفه: ${isolated(fault.around, 'rtl')}`;
		case 'encoding':
			return `ليست الصفحة بترميز ${fault.encoding} كما ينبغي؛ اقرأها بترميز Windows-1252، أو احفظها بترميز UTF-8`;
		case 'other-kind':
			return `«${isolated(fault.name, 'rtl')}» ${advice[fault.other]}`;
		case 'unknown-kind':
			return `«${isolated(fault.name, 'rtl')}» ليس من الأنواع ${isolated(fault.readable.join(', '), 'rtl')}. احفظه نصًا عاديًا بترميز UTF-8، باسم ينتهي بـ .txt.`;
		case 'no-words':
			return `ليس في «${isolated(fault.name, 'rtl')}» كلمات. حوّل الصورة الممسوحة إلى نص أولًا (OCR).`;
		case 'too-long':
			return `في «${isolated(fault.name, 'rtl')}» من الحروف ${figure(Math.round(fault.millions))} مليون، وأكثر من 5 ملايين كثير على صفحة. خذ منه الجزء الذي يروي الأحداث.`;
		case 'pictures':
			return `ليس فيه إلا صور صفحات (${figure(fault.pages)}) من دون نص. حوّلها إلى نص أولًا (OCR)، أو اعثر على الوثيقة الأصلية.`;
		default:
			return plain[fault.kind];
	}
}
