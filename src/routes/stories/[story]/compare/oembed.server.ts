import { arrange } from '#lib/compare/arrange.ts';
import { storyAddresses } from '#lib/export/addresses.ts';
import { comparisonOembed } from '#lib/export/oembed.ts';
import { defaultComparison } from '#lib/state/comparison.ts';
import type { Story } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** How to embed the comparison a story begins with. @param site see `siteRoot` */
export function comparisonAnswer(story: Story, site: string) {
	const { subjects } = arrange(story, defaultComparison(story)).comparison;
	return comparisonOembed(story, storyAddresses(site, story), words.comparison.compared(subjects));
}
