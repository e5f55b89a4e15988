import type { Path, Report } from './fault.ts';
import { show } from '#lib/text/show.ts';
import type { StoryDraft } from './shape.ts';
import { didYouMean } from './suggest.ts';

type EventDraft = NonNullable<NonNullable<StoryDraft['events']>[number]>;

/** What fits on the drawing: a point's label stands beside it, a span's has the whole line. In characters. */
export const LONGEST_LABEL = { point: 30, span: 42 } as const;

/** Reports what is wrong between fields: ids, references from one thing to another, and what an event must have. */
export function checkRules(draft: StoryDraft, report: Report, lineOf: (path: Path) => number): void {
	for (const list of ['sources', 'categories', 'events'] as const) {
		if (draft[list]?.length === 0) report([list], `no ${list}; write at least one`);
	}
	for (const list of ['sources', 'categories', 'periods', 'events'] as const) {
		checkIds(draft[list] ?? [], list, report, lineOf);
	}
	draft.languages?.forEach((tag, index, all) => {
		const earlier = all.indexOf(tag);
		if (tag === undefined || earlier === index) return;
		const line = lineOf(['languages', earlier]);
		report(
			['languages', index],
			`language named twice, already in line ${line}; leave one out: ${show(tag)}`
		);
	});
	const isFaulty = 'categories' in draft && !draft.categories?.length;
	const categories = isFaulty ? [undefined] : (draft.categories ?? []).map((category) => category?.id);
	draft.events?.forEach((event, index) => {
		if (event) checkEvent(event, ['events', index], categories, report);
	});
}

function checkIds(
	items: readonly ({ readonly id?: string } | undefined)[],
	list: string,
	report: Report,
	lineOf: (path: Path) => number
): void {
	const first = new Map<string, number>();
	items.forEach((item, index) => {
		if (!item?.id) return;
		const earlier = first.get(item.id);
		if (earlier === undefined) first.set(item.id, index);
		else {
			const line = lineOf([list, earlier, 'id']);
			report([list, index, 'id'], `duplicate id, already in line ${line}: ${show(item.id)}`);
		}
	});
}

/** @param categories ids, undefined for a faulty one: then the event may mean that */
function checkEvent(
	event: EventDraft,
	path: Path,
	categories: readonly (string | undefined)[],
	report: Report
): void {
	const { category, when, label } = event;
	const mention = 'mention' in event ? event.mention : 'described';
	if (!('category' in event) && categories.length > 0) {
		report(path, 'missing category; the story has categories, so say which this event belongs to');
	}
	if (category !== undefined && categories.length === 0) {
		report(
			[...path, 'category'],
			`category of a story that has none; list its categories, or leave this out: ${show(category)}`
		);
	} else if (category !== undefined && !categories.includes(category) && !categories.includes(undefined)) {
		const known = categories.filter((id) => id !== undefined);
		report([...path, 'category'], `unknown category${didYouMean(category, known)}: ${show(category)}`);
	}

	if (when && event.kind === 'span' && when.kind !== 'interval') {
		const message = 'a span needs a date that goes from one time to another, such as 2015/2016';
		report([...path, 'when'], `${message}: ${show(when.edtf)}`);
	}
	const kind = event.kind ?? (when?.kind === 'interval' ? 'span' : 'point');
	const length = label === undefined ? 0 : [...label].length;
	if (
		when &&
		!('label' in event) &&
		event.title !== undefined &&
		[...event.title].length > LONGEST_LABEL[kind]
	) {
		const room = `the title has more than the ${LONGEST_LABEL[kind]} characters a ${kind} has room for in the drawing`;
		report(path, `missing label; ${room}, so give it a shorter one: ${show(event.title)}`);
	}
	if (!('basis' in event) && !('date-phrase' in event)) {
		report(
			path,
			'missing basis; say who dates it, or quote the words of the source for the date as `date-phrase`'
		);
	}
	if (when && length > LONGEST_LABEL[kind]) {
		const message = `label has ${length} characters, a ${kind} has room for ${LONGEST_LABEL[kind]}; shorten it`;
		report([...path, 'label'], `${message}: ${show(label)}`);
	}

	const without = (list: 'passages' | 'references') => !(list in event) || event[list]?.length === 0;
	if ((mention === 'described' || mention === 'instance') && without('passages')) {
		const remedy = 'quote the place it comes from, or call it `context`';
		report('mention' in event ? [...path, 'mention'] : path, `no passage; ${remedy}: ${show(mention)}`);
	}
	if (mention === 'context') {
		if (without('references'))
			report([...path, 'mention'], `no reference; name who reports it: ${show(mention)}`);
		event.passages?.forEach((passage, index) => {
			if (!passage || ('role' in passage && passage.role !== 'describes')) return;
			const message =
				'the source does not tell a context event; write `role: illustrates`, or change `mention`';
			report([...path, 'passages', index, 'quote'], `${message}: ${show(passage.quote)}`);
		});
	}

	if (event.basis === 'referenced' && mention !== 'context' && without('references')) {
		const remedy = 'name who dates it, or change `basis`';
		report([...path, 'basis'], `no reference; ${remedy}: ${show(event.basis)}`);
	}

	event.references?.forEach((reference, index) => {
		const date = reference?.date;
		if (!date || (date.kind === 'date' && date.edtf === date.start.iso)) return;
		const message = 'a reference has a plain day, month or year of publication, or none';
		report([...path, 'references', index, 'date'], `${message}: ${show(date.edtf)}`);
	});
}
