import { dsvFormat } from 'd3';
import { dateOf } from './date-parts.ts';
import { emptyDraft, type ImportDraft, type ImportRead } from './import-draft.ts';
import { plainWords } from './plain-words.ts';

/** Names of columns, as people and programs write them, by what they hold; each name in small letters and digits alone. */
const known = {
	title: 'headline title event name heading what label titel titre titulo evento titolo',
	date: 'when edtf date startdate start begin from beginning datum fecha data inicio',
	end: 'enddate end until to finish ende fin',
	shown: 'displaydate',
	year: 'year startyear jahr annee ano anno',
	month: 'month startmonth',
	day: 'day startday',
	endYear: 'endyear',
	endMonth: 'endmonth',
	endDay: 'endday',
	summary: 'text summary description details detail body note notes notiz beschreibung',
	lane: 'group category lane track categories kategorie tag',
	quote: 'quote quotation passage passages excerpt exact zitat',
	type: 'type'
} as const;
type Field = keyof typeof known;

const names = new Map(
	(Object.entries(known) as [Field, string][]).flatMap(([field, words]) =>
		words.split(' ').map((word) => [word, field] as const)
	)
);
/** Where several columns hold the same, the names that come first in the list are meant. */
const rankOf = (name: string, field: Field) => known[field].split(' ').indexOf(name);

const separators = [',', ';', '\t'] as const;

/** Reads a table with headings in its first line, parted by commas, semicolons or tabs; null where no heading is known. */
export function readTable(text: string): ImportRead | null {
	const tables = separators.map((separator) => dsvFormat(separator).parseRows(text.replace(/^\ufeff/, '')));
	const [rows] = tables
		.map((each) => ({ each, width: each[0]?.length ?? 0 }))
		.sort((a, b) => b.width - a.width)
		.map(({ each }) => each);
	const headings = rows?.[0]?.map((heading) => heading.trim()) ?? [];
	const fields = fieldsOf(headings);
	if (!rows || !fields.some((field) => field !== null && field !== 'type')) return null;
	const columns = headings.map((heading, i) => ({ heading, field: fields[i] ?? null }));
	if (!fields.includes('title') && !fields.includes('quote')) {
		const fault = { problem: 'no-titles', at: 1, found: headings.join(', ') } as const;
		return { kind: 'table', drafts: [], faults: [fault], columns };
	}
	const drafts: ImportDraft[] = [];
	const faults: ImportRead['faults'][number][] = [];
	for (const [index, row] of rows.entries()) {
		if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
		const at = index + 1;
		const cell = (field: Field) => unguarded(row[fields.indexOf(field)] ?? '');
		const draft = draftOf(cell, at);
		// TimelineJS has its title and its eras in the same table
		if (/^(?:title|era)$/i.test(cell('type'))) faults.push({ problem: 'no-event', at, found: draft.title });
		else if (draft.title === '' && !draft.quote)
			faults.push({ problem: 'no-title', at, found: row.join(', ') });
		else drafts.push(draft);
	}
	if (drafts.length + faults.length === 0) faults.push({ problem: 'empty', at: null, found: '' });
	return { kind: 'table', drafts, faults, columns };
}

/** The field of each column, every field once at most. */
function fieldsOf(headings: readonly string[]): readonly (Field | null)[] {
	const plain = headings.map((heading) =>
		heading
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '')
	);
	const meant = plain.map((name) => names.get(name) ?? null);
	return meant.map((field, i) => {
		if (field === null) return null;
		const rank = rankOf(plain[i]!, field);
		const isBest = !meant.some((other, j) => {
			if (other !== field || j === i) return false;
			const rival = rankOf(plain[j]!, field);
			return rival < rank || (rival === rank && j < i);
		});
		return isBest ? field : null;
	});
}

function draftOf(cell: (field: Field) => string, number: number): ImportDraft {
	const parts = { year: cell('year'), month: cell('month'), day: cell('day') };
	const ends = { year: cell('endYear'), month: cell('endMonth'), day: cell('endDay') };
	const [date, end] = [cell('date'), cell('end')];
	const shown = cell('shown') || (end === '' || date.includes('/') ? date : `${date} to ${end}`);
	// several quotations of one event, as our own tables have them: the first is the event's own
	const [exact = ''] = cell('quote').split(' | ');
	return {
		...emptyDraft,
		number,
		title: plainWords(cell('title')),
		when: dateOf(parts.year ? parts : null, ends.year ? ends : null, shown),
		summary: plainWords(cell('summary')),
		lane: cell('lane'),
		quote: exact === '' ? null : { exact }
	};
}

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
function unguarded(cell: string): string {
	return cell.trim().replace(/^'(?='*[=+\-@\t\r])/, '');
}
