/* What is wrong with a date that was typed, or with a document. */
import { FARTHEST_YEAR, type DateFault, type UnsupportedForm } from '#lib/dates/edtf-error.ts';
import type { DocumentFault, OtherKind } from '#lib/reading/unreadable.ts';
import { isolated } from '#lib/text/isolated.ts';
import { figure } from './numbers.ts';

const forms: Readonly<Record<UnsupportedForm, string>> = {
	'all-of': '全部日期的集合',
	'ranges-and-commas': '既有范围又有逗号的选项',
	'qualified-part': '只对日期一部分的保留',
	'time-of-day': '一天中的时刻',
	'sub-year': '年内代码',
	'significant-digits': '有效数字',
	decade: '没有X的年代',
	century: '没有X的世纪',
	'digits-before-year-1': '公元1年以前年份中的X',
	digits: '此处的X'
};

export function dateFault(fault: DateFault): string {
	return `${wrong(fault)}：“${isolated(fault.text, 'ltr')}”`;
}

function wrong(fault: DateFault): string {
	switch (fault.kind) {
		case 'not-edtf':
			return '这不是可以读取的日期';
		case 'no-end':
			return '两端都不明';
		case 'reversed':
			return '结束早于开始';
		case 'too-far':
			return `年份最远读到公元0年前后${figure(FARTHEST_YEAR)}年`;
		case 'unsupported': {
			const code = fault.form === 'sub-year' ? `${fault.code}` : '';
			return `不支持这种日期写法，${forms[fault.form]}${code}`;
		}
		case 'no-month':
			return `没有${fault.month}月`;
		case 'no-day':
			return `${fault.month}只有${figure(fault.days)}天`;
	}
}

const advice: Readonly<Record<OtherKind, string>> = {
	doc: '是2007年以前的Word文件。请在Word或LibreOffice中打开，另存为.docx。',
	rtf: '是富文本。请在文字处理软件中打开，另存为.docx或.odt。',
	pages: '是Pages文件。请从Pages导出为Word的.docx。',
	epub: '是电子书。请先转换为.html或.docx。'
};

const plain = {
	password: '文件有密码。请打开后另存为没有密码的文件。',
	'password-or-old': '文件有密码，或来自2007年以前的Word。请在Word中打开，去掉密码，另存为.docx。',
	'password-of-pdf': '文件有密码。请用密码打开，再打印或另存为没有密码的PDF。',
	damaged: '文件已损坏，或与其名称所示的类型不符。请打开后重新保存。',
	'damaged-pdf': '这不是PDF，或已损坏。请在PDF阅读器中打开，重新保存或打印为PDF。',
	'unpacks-to-much': '文件解压后的文字超过80 MB。请只取讲述事件的部分。',
	'no-word': '这不是Word文件。请另存为.docx。',
	'no-open-document': '这不是OpenDocument文本。请另存为.odt。'
};

export function documentFault(fault: DocumentFault): string {
	switch (fault.kind) {
		case 'not-utf8':
			return `不是UTF-8编码（第${fault.byte}字节：${fault.found}）；请以UTF-8保存`;
		case 'unprintable':
			return `其中有无法显示的字符${fault.character}，别处可能也有；请删去：${isolated(fault.around, 'ltr')}`;
		case 'encoding':
			return `网页不是它应有的${fault.encoding}编码；请按Windows-1252读取，或以UTF-8保存`;
		case 'other-kind':
			return `“${isolated(fault.name, 'ltr')}”${advice[fault.other]}`;
		case 'unknown-kind':
			return `“${isolated(fault.name, 'ltr')}”不属于${fault.readable.join('、')}中的任何一种。请存为UTF-8纯文本，名称以.txt结尾。`;
		case 'no-words':
			return `“${isolated(fault.name, 'ltr')}”中没有文字。扫描件请先转为文本（OCR）。`;
		case 'too-long':
			return `“${isolated(fault.name, 'ltr')}”约有${figure(Math.round(fault.millions))}百万字符，一页最多容纳5百万。请只取讲述事件的部分。`;
		case 'pictures':
			return `其中只有页面图像（${figure(fault.pages)}页），没有文字。请先转为文本（OCR），或找到原始文件。`;
		default:
			return plain[fault.kind];
	}
}
