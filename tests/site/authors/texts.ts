import { readFileSync } from 'node:fs';
import { wordDocument } from '../../reading/packed.ts';

/** An event that a scripted author makes. */
export interface Wanted {
	/** of the sentence that tells of it */
	readonly words: string;
	/** that its author gives it */
	readonly title: string;
	/** the lane it goes into */
	readonly lane: string;
	/** as its author types it, where the sentence does not name it and what is proposed is not right */
	readonly date?: string;
}

/** A document, and the twelve events that an author makes of it. */
export interface Task {
	readonly name: string;
	/** what is pasted, or the file that is opened */
	readonly document: string | { readonly name: string; readonly bytes: Uint8Array };
	/** all there is to read */
	readonly text: string;
	/** what its author says of where it comes from */
	readonly from: string;
	/** when it was written, where its author has to say so */
	readonly written?: string;
	readonly events: readonly Wanted[];
}

/** The essay of the second story: an article as encyclopedias have them, of dates far apart and in dispute. */
const essay = readFileSync('data/drawing-time/source.md', 'utf8');

const history: Task = {
	name: 'an article',
	document: essay,
	text: essay,
	from: 'An essay written for Passage Timeline.',
	events: [
		['In 264 or 263 BC', 'Parian Marble', 'Tables'],
		['Ten of its chapters are tables', 'Sima Qian’s tables', 'Tables'],
		['In 1609 Christoph Helwig', 'Helwig’s tables', 'Tables'],
		['In or before 427', 'Great Stemma', 'Trees', 'before 427'],
		['In 1356, or about 1361', 'Oresme’s graphs', 'Trees'],
		['In 1753 Jacques Barbeu-Dubourg', 'Carte chronographique', 'Charts'],
		['On 11 April 1769 Priestley', 'New Chart of History', 'Charts'],
		['In 1786 William Playfair', 'Playfair’s atlas', 'Charts'],
		['On 20 November 1869', 'Minard’s picture', 'Charts'],
		['In 1896 Karol Adamiecki', 'Harmonogram', 'Plans'],
		['From December 1956', 'Critical Path Method', 'Plans'],
		['In March 2012 TimelineJS', 'TimelineJS', 'Screens']
	].map(wanted)
};

/** A judgment that was never given: parties, court and facts are made up, for these tests alone. */
const ruling: readonly (readonly [style: 'Heading1' | '', words: string])[] = [
	['Heading1', 'Weir Cottages v Overby Mill (made up for a test)'],
	[
		'',
		'Judgment of a court that does not exist, given on 14 June 2019. Every name and fact in it is made up.'
	],
	['Heading1', 'The facts'],
	[
		'',
		'1. The claimants are the owners of four cottages below the weir at Overby. They bought them on 2 May 2007 from the estate of the last miller. The defendant has owned the mill since September 2009.'
	],
	[
		'',
		'2. In October 2011 the defendant raised the crest of the weir by forty centimetres. No notice was given to the owners of the cottages. The defendant says that its agent had spoken to one of them in the road.'
	],
	[
		'',
		'3. On 23 December 2013 the river rose and stood in the four cottages for two days. The first claimant moved out and did not come back until the autumn of 2014. The insurers paid for the floors and for nothing else.'
	],
	[
		'',
		'4. On 9 January 2014 the claimants wrote to the defendant and asked for the boards to be taken off the weir. The defendant did not answer. A second letter was sent on 3 March 2014 by their solicitors.'
	],
	[
		'',
		'5. An engineer inspected the weir between 7 and 9 April 2015 at the request of both sides. In his report he put the rise of the water that was due to the boards at eleven centimetres. Neither side disputes the figure.'
	],
	['Heading1', 'The proceedings'],
	[
		'',
		'6. The claim was issued on 16 November 2015. The defence was filed on 18 January 2016, and took the point that the right to sue had been lost by delay. The claimants replied that it had not begun to run before the flood.'
	],
	[
		'',
		'7. On 5 July 2016 the county judge ordered a trial of the question of delay alone. That trial took place in March 2017. The judge found for the claimants, and the defendant appealed.'
	],
	[
		'',
		'8. The appeal was dismissed on 20 February 2018. Permission to appeal further was refused on 1 June 2018 on paper. Since then the parties have tried to agree on the works, without success.'
	],
	['Heading1', 'The decision'],
	[
		'',
		'9. The boards are a nuisance, and have been one since the day of the flood. The court orders that they be taken off by 30 September 2019. What is due for the cottages will be settled at a hearing of its own.'
	]
];
const rulingText = ruling.map(([, words]) => words).join('\n');
const styles =
	'<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>';

const court: Task = {
	name: 'a ruling, as a Word document',
	document: {
		name: 'ruling.docx',
		bytes: wordDocument(
			ruling
				.map(
					([style, words]) =>
						`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`
				)
				.join(''),
			{ 'word/styles.xml': styles }
		)
	},
	text: rulingText,
	from: 'A judgment made up for a test.',
	events: [
		['They bought them on 2 May 2007', 'Cottages bought', 'Facts'],
		['The defendant has owned the mill since', 'Mill changes hands', 'Facts'],
		['In October 2011 the defendant raised', 'Weir raised', 'Facts'],
		['On 23 December 2013 the river rose', 'Cottages flooded', 'Facts'],
		['On 9 January 2014 the claimants wrote', 'First letter', 'Letters'],
		['A second letter was sent', 'Second letter', 'Letters'],
		['An engineer inspected the weir', 'Inspection', 'Facts'],
		['The claim was issued', 'Claim issued', 'Court'],
		['The defence was filed', 'Defence filed', 'Court'],
		['On 5 July 2016 the county judge', 'Trial of delay ordered', 'Court'],
		['The appeal was dismissed', 'Appeal dismissed', 'Court'],
		['The court orders that they be taken off', 'Boards to be taken off', 'Court']
	].map(wanted)
};

/** A letter that nobody sent, made up for these tests: most of its dates follow from the day it was written, or from each other. */
const letterText = `Letter from the mill

Overby, 12 May 1822

Dear sister,

Yesterday the mason came at last, and on Monday he will begin. You ask how it all went since you left, so I shall set it down in order, as well as I can.

Last November the rain began, and it did not leave off until Christmas. On 3 March the river took the mill, wheel, stones and all. Nobody was hurt, as far as we know; the boy had gone up to the village two hours before.

Two days later the bailiff rode over from the town and wrote down what was lost. A week later his letter came, and there was no comfort in it. In April we sold both horses, and father did not speak for a day.

Three weeks ago a gentleman from the canal company called and asked what the water would cost. Father sent him away. On 28 April he came again, with a paper, and this time he was given a chair. Last week they signed.

So there will be a mill again, of stone this time. The walls are to stand by September, and in 1823 we shall grind. I do not know whether to be glad. Grandfather built the old one in 1771, with his own hands, and he used to say that a mill of wood knows when to give way.

The day before yesterday I went down to see the place. In the summer of 1820 you and I sat there, on the sluice, and counted boats.

Your brother
`;

const letter: Task = {
	name: 'a letter',
	document: letterText,
	text: letterText,
	from: 'A letter made up for a test.',
	written: '12 May 1822',
	events: [
		['Yesterday the mason came', 'The mason comes', 'Rebuilding'],
		['Last November the rain began', 'Rain', 'Flood'],
		['On 3 March the river took', 'The river takes the mill', 'Flood', '3 March 1822'],
		['Two days later the bailiff', 'The bailiff’s visit', 'Flood', '5 March 1822'],
		['A week later his letter', 'The bailiff’s letter', 'Flood', '12 March 1822'],
		['In April we sold both horses', 'Horses sold', 'Money', 'April 1822'],
		['Three weeks ago a gentleman', 'The canal company calls', 'Money'],
		['On 28 April he came again', 'A second call', 'Money'],
		['Last week they signed', 'Contract signed', 'Money'],
		['The walls are to stand', 'Walls due', 'Rebuilding'],
		['Grandfather built the old one', 'The old mill built', 'Rebuilding'],
		['In the summer of 1820', 'On the sluice', 'Family']
	].map(wanted)
};

export const tasks: readonly Task[] = [history, court, letter];

function wanted([words = '', title = '', lane = '', date]: readonly string[]): Wanted {
	return { words, title, lane, ...(date !== undefined && { date }) };
}
