/** Something wrong in a story's files. */
export interface Fault {
	/** path from the top of the project: `data/kabul-moscow/story.yaml` */
	readonly file: string;
	/** 1-based */
	readonly line: number;
	/** what, where, what to do, and last the value that was found */
	readonly message: string;
}

/** Takes one fault in; whoever made the function knows the file. */
export type Report = (path: Path, message: string) => void;

/** Keys and indices from the top of a YAML file to a value: `['events', 3, 'when']`. */
export type Path = readonly (string | number)[];

/** A story that may not be published as it stands. The message names every fault, one a line. */
export class StoryError extends Error {
	override readonly name = 'StoryError';
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(faults.map(formatFault).join('\n'));
		this.faults = faults;
	}
}

/** `file:line: message`, which terminals and editors turn into a link. */
export function formatFault({ file, line, message }: Fault): string {
	return `${file}:${line}: ${message}`;
}
