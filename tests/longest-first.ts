import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest of each project; whatever begins last should be short, for nothing is done beside it. */
const longest = [
	'site/kinds',
	'site/landing',
	'site/axe',
	'site/reflow',
	'site/embed-hosts',
	'site/compare',
	'site/pictures',
	'site/links',
	'site/address',
	'engines/firefox',
	'layout/band/crowd',
	'story/parse/faults',
	'cards/cards'
].map((name) => `/tests/${name}.test.ts`);

/** Begins with the longest files, which Vitest knows only of the run before. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) => {
			const found = longest.findIndex((name) => moduleId.endsWith(name));
			return found < 0 ? longest.length : found;
		};
		return (await super.sort(files)).sort((a, b) => place(a) - place(b));
	}
}
