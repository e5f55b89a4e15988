import { expect, test } from 'vitest';
import { EdtfError, parseEdtf } from '#lib/dates/edtf.ts';
import { readDocument } from '#lib/reading/read-document.ts';
import { Unreadable } from '#lib/reading/unreadable.ts';
import { allOfWorkbench } from '#lib/words/spoken-workbench.ts';

function faultOf(text: string) {
	try {
		parseEdtf(text);
	} catch (error) {
		if (error instanceof EdtfError) return error;
	}
	throw new Error(`a date: ${text}`);
}

test('dateFault(fault) says in the language of the page what the command line says in English', () => {
	const error = faultOf('2015-02-30');
	expect(allOfWorkbench.en.dateFault(error.fault)).toBe(error.message);
	expect(allOfWorkbench.ru.dateFault(error.fault)).toBe('в 2015-02 дней только 28: «2015-02-30»');
	expect(allOfWorkbench.ar.dateFault(faultOf('someday').fault)).toBe(
		'لا يمكن قراءة هذا التاريخ: «\u2068someday\u2069»'
	);
	expect(allOfWorkbench.zh.dateFault(faultOf('2001-25').fault)).toContain('年内代码25');
});

test('documentFault(fault) does so of documents', async () => {
	const error = await readDocument('report.doc', new Uint8Array([1])).catch((thrown: unknown) => thrown);
	if (!(error instanceof Unreadable)) throw error;
	expect(allOfWorkbench.en.documentFault(error.fault)).toBe(error.message);
	expect(allOfWorkbench.fr.documentFault(error.fault)).toMatch(/^«\u202freport\.doc\u202f» date de Word/);
	const latin = await readDocument('a.txt', new Uint8Array([0xe4, 0x20])).catch((thrown: unknown) => thrown);
	if (!(latin instanceof Unreadable)) throw latin;
	expect(latin.encoding).toBe('windows-1252');
	expect(allOfWorkbench.fa.documentFault(latin.fault)).toContain('UTF-8');
	expect(allOfWorkbench.fa.documentFault(latin.fault)).not.toContain('save');
});
