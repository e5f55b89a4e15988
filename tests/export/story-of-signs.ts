import { storyOf } from '../layout/telling/telling-story.ts';

/** A story whose text and titles hold what formats trip over: astral characters, markup, quotation marks, commas. */
export const storyOfSigns = {
	...storyOf(
		`# Signs 🜁 & wonders

The 🜂 council <opened> the lock, in "1998"; a flood had drowned it in 1976.

𝔘nder the bridge the lock was opened again, 🜃 later.
`,
		[
			{ id: 'flood', when: '1976', told: ['a flood had drowned it in 1976'] },
			{ id: 'lock', when: '1998~', told: ['<opened> the lock, in "1998"', '𝔘nder the bridge'] },
			{ id: 'again', when: '2001/..', told: ['the lock was opened again, 🜃 later'] },
			{ id: 'perhaps', when: '[2003-05-01..2003-05-09]', told: ['later'] },
			{ id: 'until', when: '../1975', mention: 'context', told: [] }
		]
	),
	id: 'signs',
	title: 'Signs & <wonders>'
};
