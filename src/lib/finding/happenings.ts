/** Verbs in the past tense that do not end in `ed`, of what is often told. */
const irregular =
	/\b(?:became|began|broke|brought|built|bought|came|chose|cut|did|died|drew|drove|fell|fought|found|fled|flew|gave|grew|went|had|held|hit|kept|knew|laid|led|left|lost|made|met|paid|put|ran|rose|said|sank|saw|sent|set|shot|shut|sold|spoke|spent|stood|struck|swore|took|taught|told|threw|won|wore|wrote|was|were|bore|born|beat)\b/;
const regular =
	/\b(?!need\b|indeed\b|seed\b|speed\b|hundred\b|red\b|bed\b|feed\b|exceed\b|proceed\b|succeed\b|embed\b)\p{Ll}{2,}ed\b/u;
/** Verbs of what happens once, rather than of what is so. */
const happening =
	/\b(?:accepted|announced|appointed|approved|arrested|arrived|attacked|became|began|born|broke|built|captured|ceded|closed|collapsed|completed|convicted|crashed|created|crossed|declared|defeated|destroyed|died|discovered|dissolved|elected|emigrated|ended|entered|established|executed|expelled|exploded|fell|fled|fought|founded|granted|held|invaded|joined|killed|launched|left|lost|married|met|moved|occurred|opened|ordered|passed|published|rebuilt|received|released|resigned|retired|returned|revealed|ruled|seized|sent|signed|sold|started|struck|sued|surrendered|took|unveiled|visited|voted|withdrew|won|wrote)\b/;

/**
 * How much a sentence seems to tell of something that happened, 0–3: that it is a sentence, that something is past in it,
 * and who or where. Of other languages than English only the first is known, so that their dates decide.
 */
export function happens(sentence: string, language: string): number {
	if (sentence.length < 25 || sentence.length > 600 || /\?["”’)]?$/.test(sentence)) return 0;
	if (!/^en\b/.test(language)) return 1;
	const isPast = regular.test(sentence) || irregular.test(sentence);
	if (!isPast) return 0;
	const namesSomebody = /[\p{Ll},] (?:the )?\p{Lu}\p{Ll}/u.test(sentence);
	return 1 + Number(happening.test(sentence)) + Number(namesSomebody);
}
