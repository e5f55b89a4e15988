/** A story.yaml with the fields that have to be there, what each is for, and one event to fill in. */
export function storyToFill(title: string, language: string): string {
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

events:
  # One for each event, in any order. The quote is found in source.md letter for letter.
  - id: first-event
    # a short sentence; of more than 30 letters it needs a label too, for the drawing
    title:
    # 2025-04-17, 2025-04 or 2025; 2016-05~ is about May 2016, 2015/.. since 2015, 2015/2021 from 2015 to 2021
    when:
    # who dates it: stated (the document does), inferred (it follows from the document), referenced (others do)
    basis:
    passages:
      - quote:
`;
}
