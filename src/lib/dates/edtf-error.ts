/** Why a text is no date that can be placed; the message ends in the offending part. */
export class EdtfError extends Error {
	override name = 'EdtfError';
}

/** For texts that are EDTF, in a form left out here. */
export function unsupported(form: string, text: string): EdtfError {
	return new EdtfError(`unsupported form of date, ${form}: ${JSON.stringify(text)}`);
}

/** For texts that are not EDTF at all. */
export function notEdtf(text: string, cause?: unknown): EdtfError {
	return new EdtfError(`not an EDTF date: ${JSON.stringify(text)}`, { cause });
}
