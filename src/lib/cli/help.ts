const general = `Makes a timeline of a document: every event leads to the exact words it rests on.

  passage-timeline new DOCUMENT [FOLDER]   begins a story from a document
  passage-timeline check FOLDER…           names everything that is wrong with a story
  passage-timeline build FOLDER            makes one HTML file of a story
  passage-timeline serve FOLDER            shows a story while it is written
  passage-timeline format                  prints what may stand in a story.yaml

  passage-timeline COMMAND --help          says more; --version names this version

It exits with 0 when all is well, 1 when a story has faults, and 2 when it could not do what it was asked for.`;

const commands: Readonly<Record<string, string>> = {
	new: `passage-timeline new DOCUMENT [FOLDER] [--language TAG] [--written DATE] [--drafts NUMBER] [--events FILE]
                     [--mend]

Begins a story: a folder with the document as source.md, one line a paragraph, and a story.yaml with
drafts: sentences that may be events, each with the date found in it, or inferred and saying from what. A draft is a
comment until you take it. Nothing that is there already is written over.

  DOCUMENT         plain text (.txt) or Markdown (.md) in UTF-8, a page (.html), Word (.docx), OpenDocument (.odt), PDF
  FOLDER           what to make; left out, it is named after the document. The name is part of addresses
  --language TAG   of the document: en, pt-BR, fa; left out, en
  --written DATE   when the document was written, 2016-05-14, 2016-05 or 2016, which "last year" is counted from; left
                   out, the date that stands by itself near its top
  --drafts NUMBER  how many at most, 40 when left out; 0 for none
  --events FILE    events that exist elsewhere, drafted before those: annotations (W3C, Hypothesis), a timeline of
                   TimelineJS, a table (CSV), or an assistant's answer. What is not quoted letter for letter says so
  --mend           takes out of plain text, as PDFs leave it, numbers of pages and hyphens that only part a word, and says
                   where each stood`,
	check: `passage-timeline check FOLDER…

Names everything that keeps a story from being made, with file and line, what was found and what to do.`,
	build: `passage-timeline build FOLDER [-o FILE] [--page] [--passages] [--home ADDRESS] [--no-folder] [--fonts] [--data] [--force]

Makes one HTML file of a story. It asks for nothing from any server, works from a disk, without a script and on
paper, and carries the story's folder.

  -o, --output FILE   where to, timeline.html when left out; - is standard output
  --page              the list of all events beside the document, with search and filters, in place of one event at
                      a time
  --passages          of the document only the passages with what stands around them, not the whole; it stays out of
                      the file then
  --home ADDRESS      complete address of the story on a site; the file then leads there
  --no-folder         without the story's folder: lighter, and not to be taken up again
  --fonts             set in the typefaces of the site, 100 kB more or so; else in those of each reader
  --data              events.csv and story.json beside the file
  --force             writes over a file that is no timeline`,
	serve: `passage-timeline serve FOLDER [--port NUMBER] [--page] [--passages]

Shows a story on this machine, and shows each change, or its faults, as a file is saved. Ctrl-C ends it.

  --port NUMBER   the first to try, 4173 when left out`,
	format: `passage-timeline format

Prints what may stand in a story.yaml: every field, how dates are written, and how passages are quoted.`
};

/** @param command a name; of an unknown one the general help */
export function help(command: string | undefined): string {
	return (command !== undefined && commands[command]) || general;
}
