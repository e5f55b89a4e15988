interface Known {
	readonly title: string;
	readonly language: string;
	/** when the document was written, EDTF; null: unknown */
	readonly written: string | null;
	/** events in comments; empty: there is one to fill in instead */
	readonly drafts: string;
}

/** A story.yaml with the fields that have to be there, what each is for, and drafts of events or one to fill in. */
export function storyToFill({ title, language, written, drafts }: Known): string {
	return `# yaml-language-server: $schema=story.schema.json
#
# Fill in what is empty; a field that may be left out is not here. "passage-timeline format" tells of all of them.

title: ${JSON.stringify(title)}
# one or two sentences under the title
dek:
# of the document and of this file
language: ${language}
# what a reader must know of the document before reading it
note:
sources:
  - id: document
    file: source.md
    # what is known of its author, outlet and date
    note:
${written === null ? '' : `    written: ${written}\n`}
events:
  # One for each event, in any order. The quote is found in source.md letter for letter.
${drafts === '' ? eventToFill : `${onDrafts}\n${drafts}`}`;
}

const onDrafts = `  #
  # These sentences may be events. None is one until you take it: take the "# " from the beginning of its lines, give it
  # a title, and see whether the date is that of the event. Delete those you do not take.
`;

const eventToFill = `  - id: first-event
    # a short sentence; of more than 30 letters it needs a label too, for the drawing
    title:
    # 2025-04-17, 2025-04 or 2025; 2016-05~ is about May 2016, 2015/.. since 2015, 2015/2021 from 2015 to 2021
    when:
    # who dates it: stated (the document does), inferred (it follows from the document), referenced (others do)
    basis:
    passages:
      - quote:
`;
