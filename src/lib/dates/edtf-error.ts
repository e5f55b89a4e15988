/** Forms of EDTF that are left out here. */
export type UnsupportedForm =
	| 'all-of'
	| 'ranges-and-commas'
	| 'qualified-part'
	| 'time-of-day'
	| 'sub-year'
	| 'significant-digits'
	| 'decade'
	| 'century'
	| 'digits-before-year-1'
	| 'digits';

/** Why a text is no date that can be placed: what is wrong, as data, for whoever says it. */
export type DateFault = { readonly text: string } & (
	| { readonly kind: 'not-edtf' | 'no-end' | 'reversed' | 'too-far' }
	/** @param code of a part of a year that is no season */
	| { readonly kind: 'unsupported'; readonly form: UnsupportedForm; readonly code?: number | undefined }
	| { readonly kind: 'no-month'; readonly month: string }
	| { readonly kind: 'no-day'; readonly day: string; readonly month: string; readonly days: number }
);

/** Instants are ms in a `Date`, which ends 271,821 years before 1970 and 273,790 after; doubt needs room on both sides. */
export const FARTHEST_YEAR = 270_000;

const forms: Readonly<Record<UnsupportedForm, string>> = {
	'all-of': 'all-of set',
	'ranges-and-commas': 'one-of set with both ranges and commas',
	'qualified-part': 'qualifier of a part of a date',
	'time-of-day': 'time of day',
	'sub-year': 'sub-year code',
	'significant-digits': 'significant digits',
	decade: 'decade without X',
	century: 'century without X',
	'digits-before-year-1': 'X digits in a year before 1',
	digits: 'X digits in this place'
};

/** A fault of a date in English, as the command line says it; it ends in the offending part. */
export function dateFaultInEnglish(fault: DateFault): string {
	return `${whatIsWrong(fault)}: ${JSON.stringify(fault.text)}`;
}

function whatIsWrong(fault: DateFault): string {
	switch (fault.kind) {
		case 'not-edtf':
			return 'not an EDTF date';
		case 'no-end':
			return 'neither end is known';
		case 'reversed':
			return 'end before start';
		case 'too-far':
			return `years are read up to ${FARTHEST_YEAR.toLocaleString('en')} before and after year 0`;
		case 'unsupported': {
			const code = fault.form === 'sub-year' ? ` ${fault.code}` : '';
			return `unsupported form of date, ${forms[fault.form]}${code}`;
		}
		case 'no-month':
			return `no month ${fault.month} in a year`;
		case 'no-day':
			return `no day ${fault.day} in ${fault.month}, which has ${fault.days}`;
	}
}

/** Says why a text is no date that can be placed. */
export class EdtfError extends Error {
	override name = 'EdtfError';
	readonly fault: DateFault;

	constructor(fault: DateFault, options?: ErrorOptions) {
		super(dateFaultInEnglish(fault), options);
		this.fault = fault;
	}
}

/** For texts that are EDTF, in a form left out here. @param code see `DateFault` */
export function unsupported(form: UnsupportedForm, text: string, code?: number): EdtfError {
	return new EdtfError({ kind: 'unsupported', form, code, text });
}

/** For texts that are not EDTF at all. */
export function notEdtf(text: string, cause?: unknown): EdtfError {
	return new EdtfError({ kind: 'not-edtf', text }, { cause });
}
