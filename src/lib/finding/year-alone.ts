import type { Around } from './date-words.ts';

/** Before a number that can only be a year. */
const leading =
	/(?:^|[^\p{L}])(?:in|since|until|till|by|from|of|to|year|years|between|around|about|before|after|during|and|or|circa|ca?\.|through|early|late|mid|en|im|in|seit|bis|von|vers|depuis|dès|jusqu['’]en|de|del|desde|hasta|hacia|du|au|год[ау]?|в|с|до|около|после|к)\s$/iu;
/** Before a number that is none. */
const naming =
	/(?:[$£€¥#§№@_=\\/]|\d[.,:/ \u00a0-]|\p{L}\d{0,3}[-_]|(?:^|[^\p{L}])(?:pp?|nos?|pages?|lines?|room|flight|tel|phone|fax|route|highway|model|version|bus|us|usd|eur|article|section|psalm|vol|volume)\.?\s?)$/iu;
/** What is counted, or a house in a street. */
const counted =
	/^(?:[ \u00a0-](?:%|°|hours?|minutes?|seconds?|days|weeks|months|years?|people|persons|men|women|children|students|speakers|inhabitants|copies|metres?|meters?|feet|ft|km|kilometres?|kilometers?|miles?|m|mm|cm|kg|tons?|tonnes?|pounds|dollars|euros|acres|words|pages|BTU|mg|MHz|Hz|W|volts?|block|million|billion|m²|sq)(?![\p{L}\p{N}])|[ ](?:[NSEW]\.?[ ])?(?:\p{Lu}[\p{L}.'’]{0,20}[ ]){1,3}(?:Avenue|Ave|Street|St|Road|Rd|Blvd|Boulevard|Lane|Ln|Drive|Dr|Terrace|Way|FoundWords|Pl|Square|Court|Ct|Plaza|Highway|Hwy)\b)/u;

/** Whether four digits are a year, and not a number of other things. */
export function isYear(year: number, { before, after }: Around): boolean {
	if (/[\d\p{L}]$/u.test(before) || /^(?:[\d%°]|[.,/]\d|(?![a-d](?![\p{L}\p{N}]))\p{L})/u.test(after))
		return false;
	if (/^-(?!\d{4}(?!\d))[\d]/u.test(after) || /^[-–]\d{5}/.test(after)) return false;
	if (/(?:mid|pre|post|early|late)-$/iu.test(before)) return true;
	if (naming.test(before) && !/(?:^|\D)\d{4}[-/]$/.test(before)) return false;
	if (counted.test(after)) return false;
	const isLed = leading.test(before);
	if (!isLed && /^ (?!onwards)[a-z]{3,}s\b/.test(after) && !/\b(?:the|this|its|his|their)\s$/i.test(before))
		return false;
	const isLikely = year >= 1300 && year <= 2060;
	if (!isLikely && /^ (?!onwards)[a-z]{3,}s\b/.test(after)) return false;
	return isLikely ? true : year <= 2100 && (isLed || (/\($/.test(before) && /^\)/.test(after)));
}
