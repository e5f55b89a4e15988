/**
 * The names that tie what is drawn at build to scripts, styles and strangers: each stands here as `data-NAME`, with what
 * its value says, and nowhere is another. The first five are promised in the README.
 */
export interface DataNames {
	/** on `<html>`: a story's script has taken over */
	live: '';
	/** id of the event of an entry or mark */
	event: string;
	/** id of an event's category */
	category: string;
	/** where an event's date comes from */
	basis: string;
	/** how many events a mark stands for */
	cluster: string;
	/** ids of the passages some words of the source belong to */
	passages: string;
	/** a date as it is written in the story's file */
	edtf: string;

	// what is on now, set by scripts and read by styles
	/** what is not in the source is shown too */
	context: '';
	/** the event a link has led to, though filters leave it out */
	followed: '';
	/** a passage of the current event */
	marked: '';
	/** the source lies over the list, on narrow screens */
	open: '';
	/** a lane that is switched off */
	off: '';
	/** the level of zoom whose names and figures show */
	on: '';
	/** a mark whose event is filtered out */
	gone: '';
	/** an item of an embed's list that is filtered out */
	out: '';
	/** the plot of an embed shows a part of its time */
	zoomed: '';
	/** on `<html>`: whether an embed's frame follows its height */
	fit: 'fixed' | 'fluid';
	/** on `<html>`: the view an embed was asked for */
	view: string;
	/** on `<html>`: the palette that was chosen */
	theme: 'light' | 'dark';
	/** the length of time between two entries */
	gap: '';

	// a story's page
	/** id of the story the page is about */
	story: string;
	/** where a script mounts a component over what the build drew */
	island: Island;
	/** address of a long story's outline */
	outline: string;
	/** words on the source, for pictures */
	note: string;
	/** by whom and when a story was published, as it is cited */
	publication: string;
	/** what a page has to say of an address it was given */
	notice: '';
	/** what a screen reader hears of the event chosen */
	spoken: '';
	/** the button that changes the palette */
	'theme-button': '';
	/** of what is first seen, the last: styles of what comes after stand here */
	below: '';
	/** what stays at the top while a page scrolls */
	sticks: '';
	/** of what stays, the docked lanes */
	dock: '';
	/** whether the lanes are docked */
	docked: 'true' | 'false';
	/** the lanes, which say how wide the plot is */
	detail: '';
	/** of the element that host pages use: the language they ask for, BCP 47; what they ask of time stands in `time` */
	lang: string;
	/** in which direction time runs in the drawing and what stands under it */
	time: 'ltr' | 'rtl';
	/** what scrolls through time */
	'scroller-of-time': '';
	/** key of a mark in the lanes */
	mark: string;
	/** ids of the events something in the order of telling stands for; in an embed its events, as JSON */
	events: string;
	/** the list of events */
	list: '';
	/** how many events of a period are shown */
	shown: string;
	/** a piece of list or source that is laid out when it comes near */
	stretch: '';
	/** whether the source describes an event, mentions it in general, or has nothing of it */
	mention: string;
	/** texts a search looks through; in an embed, names and figures that do not grow as the drawing does */
	words: '';
	/** the quotation of an entry, letter for letter */
	exact: '';
	/** opens what an event can be shared by */
	share: '';
	/** details that close when another is opened */
	fold: '';
	/** the source, or a copy of it in an embed */
	source: '';
	/** what the source scrolls in */
	scroller: '';
	/** a heading, paragraph or item of the source */
	block: '';
	/** id of the passage a stroke beside the source stands for */
	passage: string;
	/** how many events rest on a passage, without and with what is not in the source */
	count: string;
	'count-all': string;

	// the workbench
	/** offset in the source of the first letter of some words */
	start: string;

	// an embed
	/** id of the story that is embedded */
	embed: string;
	/** id of the story whose comparison is embedded */
	comparison: string;
	/** id and time of each period of the story, as JSON */
	periods: string;
	/** its cards stand in files beside its page */
	parted: '';
	/** what has changed, said aloud */
	status: '';
	/** address of the story's page on the site; no element has it in a file of its own */
	home: string;
	/** the source of an embed is all there is of it */
	whole: '';
	/** its timeline, plot and drawing */
	band: '';
	plot: '';
	drawing: '';
	/** the marks of its events; those that scripts draw, and the one of the event being read */
	marks: '';
	layer: '';
	own: '';
	/** marks that only hold while no script runs */
	still: '';
	/** the least length of a band that names and figures are drawn for, px */
	level: string;
	/** what is turned over where time runs to the left */
	mirror: '';
	/** what waits for more zoom, or leads to more words of the source */
	rest: '';
	/** instants at which the scale bends, and where they stand, as JSON */
	knots: string;
	/** which way a button zooms */
	zoom: string;
	/** of a level: it waits among the rest until it is chosen */
	closer: '';
	/** id of the category of a lane's name */
	lane: string;
	/** ids of the events of a mark that stands for several */
	members: string;
	/** its cards, one event each, and what holds them */
	cards: '';
	stack: '';
	card: string;
	/** which of how many a card is */
	place: '';
	/** leads to the card before or after */
	turn: string;
	/** the item of an event in the list */
	item: string;
	/** the quotation of a card; a link that opens the paragraph of a passage, by its id; the paragraph */
	quote: '';
	read: string;
	paragraph: string;
	/** id of the passage a card quotes */
	main: string;
}

/** Where a script takes over a page or a part of it. */
export type Island =
	'workbench' | 'bar' | 'find' | 'found' | 'lanes' | 'menu' | 'now' | 'rail' | 'save' | 'steps' | 'view';

/** A selector of what carries a name. */
export function having<Name extends keyof DataNames>(name: Name): `[data-${Name}]` {
	return `[data-${name}]`;
}

/** A selector of the place of an island. */
export function placeOfIsland(name: Island): string {
	return `[data-island=${name}]`;
}
