/** The UTC day an instant falls on, as `2025-04-17`; years before 1 and after 9999 in ISO 8601's six-digit form. */
export function isoDay(ms: number): string {
	return new Date(ms).toISOString().replace(/T.*$/, '');
}

/** Midnight UTC of an ISO 8601 day, month or year, in ms; null for anything else and for days that do not exist. */
export function parseIsoDay(text: string): number | null {
	if (!/^([+-]\d{2})?\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return null;
	const ms = Date.parse(`${text}${text.replace(/^[+-]/, '').includes('-') ? '' : '-01'}T00:00Z`);
	if (Number.isNaN(ms)) return null;
	// `2025-02-30` is rolled over to March by some engines: only a day that reads back is one.
	return isoDay(ms).startsWith(text) ? ms : null;
}
