/*
 * How many events a story may have before it is shown in another way: the one ladder of all such steps, by what they
 * count. Filters never change how anything is laid out: only the first step is about what they leave.
 *
 *       48   every mark of the band is in the page at all times: none comes or goes while a reader pans. Beyond, only what
 *            is near the window, for a page of some 1,500 elements is as many as a phone scrolls without being felt
 *       60   an embed's page has its own counts for each of its widths; beyond, those of the narrowest serve all
 *      120   an embed's page has all its cards and draws all its marks; beyond, what is asked for or in sight
 *      150   in all lanes together: a lane with more than its part of these is laid out for many (layout/band/crowd.ts)
 *      200   a page of a long list, and the most that a count lists when it is pressed
 *    1,000   the list stands on the story's own page; beyond, on pages of its own, by period
 */

/** The marks of so few events are all in the page. */
export const wholeBand = 48;
/** Of so few an embed has counts for each of its widths. */
export const countedByWidth = 60;
/** So few cards and marks are all in an embed's page. */
export const wholeEmbed = 120;
/** Events of all lanes together up to which each has its mark placed by its rank. */
export const placedByRank = 150;
/** Events of one page of a long list, or listed for a count. */
export const listedTogether = 200;
/** Events whose list stands on the story's own page. */
export const listedWhole = 1000;
