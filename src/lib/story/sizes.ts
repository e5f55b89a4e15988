/*
 * How many events a story may have before it is shown in another way: the one ladder of all such steps, by what they
 * count. Everything reads it here, and data/README.md tells authors of it. Filters never change how anything is laid out:
 * only the first step is about what they leave.
 *
 *   events  beyond that                                         because
 *       48  the page has only those marks of the band that      a page of some 1,500 elements is as many as a phone
 *           are near its window                                 scrolls without being felt
 *       60  an embed's counts are those of its narrowest        counts of five widths would outweigh its cards
 *           width, at every width
 *      120  an embed's page has one card, and the others as     cards take a kilobyte each; elements ten times their text
 *           text; it draws what is in sight
 *      120  list and source are laid out as they come into      at 300 entries that saves four fifths of the first layout,
 *           sight (entries; blocks of a source)                 at 46 a fifth
 *      150  lanes with more than their part of these begin to   what stands by its rank looks for a place among all that
 *           count what stands nearest, mark by mark; with       stand already (layout/band/crowd.ts)
 *           twice their part, all that stands together
 *    1,000  the list stands on pages of its own, by period,     as many entries as browsers lay out without being felt; a
 *           and events have their address there; an embed       page, a card and two answers for each event would be
 *           has its cards in files; search has its own file;    40,000 files of a story of 10,000, and one file of all its
 *           comparisons list the first events of each side,     cards 20 MB
 *           open the others by a script, and look events up
 *           by words; the order of telling is drawn by parts
 *           of the text; no file with all in it
 *
 * And at any size: what one list holds at most before it is cut, since more are not looked through.
 *
 *       40  dots beside a number
 *       50  events found, where they are listed apart from the list
 *      100  events written out for search engines
 *      120  parts of a text that are drawn in the order of telling
 *      200  events of one page of a long list, of one file of cards, of one count that is pressed
 */

/** The marks of so few events are all in the page. */
export const wholeBand = 48;
/** Of so few an embed has counts for each of its widths. */
export const countedByWidth = 60;
/** So few cards and marks are all in an embed's page. */
export const wholeEmbed = 120;
/** So few entries of a list, or blocks of a source, are laid out whole. */
export const laidOutWhole = 120;
/** Events of all lanes together up to which each has a mark that is placed by its rank. */
export const placedByRank = 150;
/** Events whose list stands on the story's own page. */
export const listedWhole = 1000;

/** Dots that stand for the events of a number. */
export const dottedTogether = 40;
/** Events found that are listed at once. */
export const foundTogether = 50;
/** Events that a story's page writes out for search engines. */
export const describedTogether = 100;
/** Parts into which a source is cut where its passages are too many to be drawn one by one. */
export const mostParts = 120;
/** Events of one page of a long list, of one file of an embed's cards, or listed for a count. */
export const listedTogether = 200;
