import { StoryError, type Fault, type Path } from './fault.ts';
import { ID, ID_IN_WORDS } from './fields.ts';
import { hueAt } from '#lib/story/hues.ts';
import { interfaceFor } from '#lib/text/languages.ts';
import { inOrderOfTime } from './order.ts';
import { gatherPassages, nameSpots, type PassageIds } from './passages.ts';
import { numberPeriods, periodAt } from '#lib/story/periods.ts';
import { checkDatePhrases, placeQuotes } from './places.ts';
import { checkRules } from './rules.ts';
import type { StoryFile } from './schema.ts';
import { checkShape } from './shape.ts';
import { readSources } from './sources.ts';
import { decode } from '#lib/text/decode.ts';
import { forgetMatch } from '#lib/text/forget-match.ts';
import { subjectOf } from './subject.ts';
import type { Category, Period, Source, Story, StoryEvent } from '#lib/story/types.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A story as it lies in its folder. */
export interface StoryFolder {
	/** name of the folder, part of addresses */
	readonly id: string;
	/** from the top of the project, for faults: `data/kabul-moscow` */
	readonly path: string;
	/** bytes of story.yaml */
	readonly yaml: Uint8Array;
	/** bytes of a file beside it; null when there is none */
	readonly readSource: (file: string) => Uint8Array | null;
}

/**
 * Makes a story of its files: dates read, quotes found, events and periods in time order, passages in reading order.
 * Takes time in proportion to the length of the files, and holds no more of them at once than it needs: what is read lies
 * in functions of its own, which are left before the next begins.
 * @throws StoryError with every fault there is, ordered by file and line. Only broken YAML hides others: what it
 * means is anybody's guess.
 */
export function parseStory(folder: StoryFolder): Story {
	const file = `${folder.path}/story.yaml`;
	const faults: Fault[] = [];
	const blame = (fault: Fault) => faults.push(fault);
	// Read once more where there is something to say of a line, which there seldom is.
	let again: YamlFile | undefined;
	const yaml = () => (again ??= readFile(folder, file));
	const lineOf = (path: Path) => yaml().lineOf(path);
	const report = (path: Path, message: string) => {
		const subject = subjectOf(path, yaml().content);
		blame({ file, line: lineOf(path), message: subject === '' ? message : `${subject}: ${message}` });
	};
	if (!ID.test(folder.id)) {
		const message = `the name of the folder is part of addresses; it must be ${ID_IN_WORDS}`;
		report([], `${message}: ${JSON.stringify(folder.id)}`);
	}
	const readDraft = () => checkShape(readFile(folder, file).content, report);
	const draft = readDraft();
	checkRules(draft, report, lineOf);
	const sources = readSources(draft, folder, report, blame);
	checkDatePhrases(draft, sources, report);
	const spots = nameSpots(placeQuotes(draft, sources, report), sources, report, lineOf);
	if (faults.length > 0) throw new StoryError(inOrder(faults, file));
	return makeStory(folder.id, draft as StoryFile, [...sources.values()], spots);
}

/** @throws StoryError where the file cannot be read as YAML */
function readFile(folder: StoryFolder, file: string): YamlFile {
	const decoded = decode(folder.yaml);
	if (typeof decoded !== 'string')
		throw new StoryError([{ file, line: decoded.line, message: decoded.message }]);
	const yaml = readYaml(decoded);
	forgetMatch();
	if (yaml.faults.length > 0) throw new StoryError(yaml.faults.map((fault) => ({ file, ...fault })));
	if (yaml.content === null) {
		throw new StoryError([
			{ file, line: 1, message: 'the file is empty; data/README.md shows what to write' }
		]);
	}
	return yaml;
}

/** Story file first, then source by source; the sort is stable, so that faults of one line stay as they were found. */
function inOrder(faults: readonly Fault[], first: string): Fault[] {
	const rank = ({ file }: Fault) => (file === first ? '' : file);
	return faults.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.line - b.line));
}

function makeStory(id: string, file: StoryFile, sources: readonly Source[], spots: PassageIds): Story {
	const passageId = (draft: object) => spots.get(draft)?.id ?? '';
	const periods = numberPeriods(
		(file.periods ?? []).map((period): Omit<Period, 'number'> => ({
			id: period.id,
			title: period.title,
			shortTitle: period.short ?? period.title,
			when: period.when,
			basis: period.basis,
			summary: period.summary,
			boundaryNote: period.boundary ?? null,
			passages: (period.passages ?? []).map(passageId)
		}))
	);
	const events = inOrderOfTime(file.events).map((event) => makeEvent(event, periods, passageId));
	return {
		id,
		title: file.title,
		dek: file.dek,
		language: file.language,
		languages: (file.languages ?? []).filter((tag) => tag !== interfaceFor(file.language)),
		direction: file.direction ?? 'ltr',
		sourceNote: file.note,
		order: file.order ?? null,
		publication: {
			published: file.published ?? null,
			updated: file.updated ?? null,
			authors: file.authors ?? [],
			publisher: file.publisher ?? null
		},
		sources,
		categories: file.categories?.map(({ id, title, hue }, index) => ({
			id,
			title,
			hue: hue ?? hueAt(index)
		})) ?? [onlyLane],
		periods,
		events,
		passages: gatherPassages(spots, sources, events)
	};
}

/** That of a story without categories. */
const onlyLane: Category = { id: 'events', title: null, hue: hueAt(0) };

function makeEvent(
	event: StoryFile['events'][number],
	periods: readonly Period[],
	passageId: (draft: object) => string
): StoryEvent {
	return {
		id: event.id,
		title: event.title,
		label: event.label ?? event.title,
		summary: event.summary ?? null,
		when: event.when,
		kind: event.kind ?? (event.when.kind === 'interval' ? 'span' : 'point'),
		basis: event.basis ?? 'stated',
		basisNote: event['basis-note'] ?? null,
		datePhrase: event['date-phrase'] ?? null,
		category: event.category ?? onlyLane.id,
		actors: event.actors ?? [],
		mention: event.mention ?? 'described',
		confidence: event.confidence ?? null,
		passages: (event.passages ?? []).map((passage) => ({
			passage: passageId(passage),
			role: passage.role ?? 'describes'
		})),
		references: (event.references ?? []).map((reference) => ({
			publisher: reference.publisher,
			title: reference.title,
			titleIsOurs: reference['title-is-ours'] ?? false,
			url: reference.url,
			date: reference.date?.edtf ?? null,
			kind: reference.kind,
			language: reference.language ?? null
		})),
		note: event.note ?? null,
		period: periodAt(periods, event.when)?.id ?? null
	};
}
