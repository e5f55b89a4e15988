import { readWritten } from './calendar-unit.ts';
import type { CalendarUnit } from './calendar-unit.ts';
import { english } from './english.ts';
import type { DateReason, FoundDate, TextFacts } from './found-date.ts';
import { byNames } from './by-names.ts';
import type { DateWords, FoundWords, Rule } from './date-words.ts';
import { modifiersBefore, modifiersOf, type Bound, type Modified } from './modifiers.ts';
import { longTimes } from './long-times.ts';
import { numeric } from './numeric.ts';
import { edtf, resolve, type Context, type Meant } from './resolve.ts';
import { sentencesIn } from './sentences.ts';
import { partOf, writtenAs, type Dated } from './written-as.ts';

/** How much of what stands around words a rule sees, in UTF-16 code units. */
const around = 40;

/** After a date, that what begins with it goes on. */
const onwards =
	/^(?: ?[-–—] ?| (?:to|until|through|till) )(?:the )?(?:present(?: day)?|today|now|date)(?!\p{L})|^ onwards?(?!\p{L})/u;

/**
 * The dates a text names, in its order, none over another. Where words leave out the year, or count from another date,
 * the date is inferred: from the paragraph, from the document's own date, or from dates before it, and says from which.
 * @param text lines are paragraphs
 */
export function findDates(text: string, facts: TextFacts = {}): FoundDate[] {
	const language = new Intl.Locale(facts.language ?? 'en').language;
	const own = language === 'en' ? english : [...byNames(language), ...longTimes(language)];
	const places = placesIn(inLatinDigits(text), [...own, ...numeric(language)]);
	const modifiers = modifiersOf(language);
	const modified = places.map((place) => ({
		...place,
		...modifiersBefore(text, place.start, modifiers)
	}));
	return new Reading(text, facts).all(modified);
}

/** The same text with Arabic and Persian digits as the rules have them; no offset moves. */
function inLatinDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Where rules find dates: of those that overlap the one that begins first, of those the longest. */
export function placesIn(text: string, rules: readonly Rule[]): FoundWords[] {
	const found = rules.flatMap(({ pattern, read, isWeak = false }) =>
		Array.from(text.matchAll(pattern)).flatMap((match): FoundWords[] => {
			const [words] = match;
			const [start, end] = [match.index, match.index + words.length];
			const mention = read(match.groups ?? {}, {
				before: text.slice(Math.max(0, start - around), start),
				after: text.slice(end, end + around)
			});
			return mention ? [{ start, end, mention, isWeak }] : [];
		})
	);
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	let reached = 0;
	return found.filter(({ start, end }) => {
		const isFree = start >= reached;
		if (isFree) reached = end;
		return isFree;
	});
}

type Worded = FoundWords & Modified;

/** Goes through the mentions in order, and remembers what those leave that later ones lean on. */
class Reading {
	readonly #text: string;
	readonly #written: CalendarUnit | null;
	readonly #sentences: readonly { start: number; end: number }[];
	#sentence = 0;
	#named: { unit: CalendarUnit; at: number; sentence: number; reason: DateReason | null } | null = null;
	#day: CalendarUnit | null = null;
	#hasEarlyYears = false;

	constructor(text: string, { written, language }: TextFacts) {
		this.#text = text;
		this.#written = readWritten(written ?? '');
		this.#sentences = sentencesIn(text, language ?? 'en');
	}

	all(places: readonly Worded[]): FoundDate[] {
		this.#hasEarlyYears = places.some(({ mention }) => mention.kind === 'unit' && mention.unit.year < 1000);
		const isReport = this.#isReport(places);
		const found: FoundDate[] = [];
		for (let at = 0; at < places.length; at++) {
			const place = places[at]!;
			if (place.isWeak && place.mention.kind === 'counted' && !isReport) continue;
			const next = places[at + 1];
			const both = next && (this.#explained(place, next) ?? this.#joined(place, next));
			const made = both ?? this.#single(place, this.#yearAfter(places, at));
			if (both) at++;
			if (made) found.push(made);
		}
		return found;
	}

	/** Whether a text reports of the day it was written on: `today` means nowadays in any other. */
	#isReport(places: readonly Worded[]): boolean {
		const written = this.#written;
		return places.some(({ mention, isWeak }) => {
			if (mention.kind === 'unit') return written?.day !== undefined && edtf(mention.unit) === edtf(written);
			return (
				mention.kind === 'weekday' || (mention.kind === 'counted' && mention.from === 'document' && !isWeak)
			);
		});
	}

	/** How two mentions belong together, by what stands between them. */
	#joint(first: Worded, second: Worded): 'from-to' | 'within' | 'or' | null {
		const between = this.#text.slice(first.end, second.start);
		if (between.length > 12 || first.end > second.start) return null;
		if (
			first.bound === 'between' &&
			/^ (?:(?:and|et|und|y|и) (?:the |le |dem |el )?|و ?(?:عام )?)$/.test(between)
		)
			return 'within';
		if (/^[ \u00a0]?[-–—][ \u00a0]?$|^[至到]$/.test(between)) return 'from-to';
		if (
			/^(?: года?| г\.)? (?:to|through|till|until|up to|bis|au|à|al?|hasta|по|до|إلى|حتى|تا)(?: the| le| el| zum| عام| سال)? $/.test(
				between
			)
		)
			return 'from-to';
		if (between === '/' && lacksYear(first.mention)) return 'from-to';
		if (/^(?: года?| г\.)? $/.test(between) && second.bound === 'until') return 'from-to';
		return / ?\bor $/.test(between) && first.bound === null && second.bound === null ? 'or' : null;
	}

	/** `two years later, in 1726`: the second says which. */
	#explained(first: Worded, second: Worded): FoundDate | null {
		const between = this.#text.slice(first.end, second.start);
		if (first.mention.kind !== 'counted' || !/^,? (?:in|on) (?:the )?$/.test(between)) return null;
		return this.#single({ ...second, start: first.start });
	}

	#joined(first: Worded, second: Worded): FoundDate | null {
		const joint = this.#joint(first, second);
		if (!joint) return null;
		const own = { ...second, mention: this.#withEra(second.mention, first.mention) };
		const year = lacksYear(second.mention) && first.mention.kind === 'unit' ? first.mention.unit : null;
		const last = this.#meant(own, first.start, year);
		if (!last) return null;
		const begun = this.#meant(first, first.start, lacksYear(first.mention) ? last.last : null);
		if (!begun?.first || begun.shape === 'from-to' || last.shape === 'from-to') return null;
		const [from, to] = [begun.first, last.last];
		if (from === to) return null;
		const reason = last.reason ?? begun.reason;
		const dated: Dated = {
			first: from,
			last: to,
			shape: joint === 'from-to' ? 'from-to' : 'within',
			isApproximate: begun.isApproximate || last.isApproximate || first.isApproximate,
			isUncertain: first.isUncertain || second.isUncertain,
			bound: null,
			reason
		};
		const whole =
			joint === 'or' && begun.shape === 'one' && last.shape === 'one'
				? choice(
						writtenAs({ ...dated, last: from, shape: 'one' }),
						writtenAs({ ...dated, first: to, shape: 'one' })
					)
				: writtenAs(dated);
		if (whole === null) return null;
		this.#remember(to, second.end, reason);
		return found(
			{ start: first.start, end: second.end, isWeak: first.isWeak || second.isWeak },
			whole,
			reason
		);
	}

	/** `May and June 2010`: the year of the last is that of those before; null where there is no such list. */
	#yearAfter(places: readonly Worded[], at: number): CalendarUnit | null {
		for (let i = at; ; i++) {
			const [place, next] = [places[i], places[i + 1]];
			if (!place || !next || !lacksYear(place.mention)) return null;
			if (!/^(?:,? (?:and|or|und|et|y|и) |, )$/.test(this.#text.slice(place.end, next.start))) return null;
			if (next.mention.kind === 'unit')
				return next.mention.unit.month === undefined ? null : next.mention.unit;
		}
	}

	#single(place: Worded, year: CalendarUnit | null = null): FoundDate | null {
		const meant = this.#meant(place, place.start, year);
		if (!meant) return null;
		const goesOn =
			place.bound === null || place.bound === 'from'
				? onwards.exec(this.#text.slice(place.end, place.end + around))
				: null;
		const bound = goesOn ? 'since' : (place.bound ?? meant.bound ?? null);
		const said = writtenAs({ ...ofKnownTime(meant, bound), bound, isUncertain: place.isUncertain });
		if (said === null) return null;
		if (!place.isWeak) this.#remember(meant.last, place.end, meant.reason);
		return found({ ...place, end: place.end + (goesOn?.[0].length ?? 0) }, said, meant.reason);
	}

	/** `500–400 BC`: the era of the second is that of the first. */
	#withEra(second: DateWords, first: DateWords): DateWords {
		return first.kind === 'before-christ' && second.kind === 'early-year'
			? { kind: 'unit', unit: { precision: 'year', year: 1 - second.year } }
			: second;
	}

	#meant(place: Worded, at: number, year: CalendarUnit | null = null): Meant | null {
		const context = year
			? { ...this.#context(at), named: { unit: year, nearness: 'sentence' as const } }
			: this.#context(at);
		const meant = resolve(place.mention, context);
		if (!meant) return null;
		const made = partOf(meant, place.part);
		// what the next date says belongs to this one too
		return {
			...made,
			isApproximate: made.isApproximate || place.isApproximate,
			reason: year && place.mention.kind === 'yearless' ? null : made.reason
		};
	}

	#context(at: number): Context {
		const named = this.#named;
		const sentence = this.#sentenceAt(at);
		const isSameParagraph = named !== null && !this.#text.slice(named.at, at).includes('\n');
		return {
			written: this.#written,
			hasEarlyYears: this.#hasEarlyYears,
			day: this.#day,
			named: named && {
				unit: named.unit,
				reason: named.reason,
				nearness: named.sentence === sentence ? 'sentence' : isSameParagraph ? 'paragraph' : 'before'
			}
		};
	}

	#remember(unit: CalendarUnit, at: number, reason: DateReason | null): void {
		if (unit.day !== undefined && reason?.kind !== 'known-time') this.#day = unit;
		const sentence = this.#sentenceAt(at - 1);
		const isBeside = reason?.kind === 'known-time' && this.#named?.sentence === sentence;
		if (!isBeside) this.#named = { unit, at, sentence, reason };
	}

	/** The number of the sentence an offset stands in; offsets are asked for in order. */
	#sentenceAt(offset: number): number {
		while ((this.#sentences[this.#sentence + 1]?.start ?? Infinity) <= offset) this.#sentence++;
		while (this.#sentence > 0 && (this.#sentences[this.#sentence]?.start ?? 0) > offset) this.#sentence--;
		return this.#sentence;
	}
}

function lacksYear(words: DateWords): boolean {
	return words.kind === 'yearless' && words.year === undefined;
}

/** A known time has a beginning and an end: `before` is before the one, `after` after the other. */
function ofKnownTime(meant: Meant, bound: Bound | null): Meant {
	if (meant.reason?.kind !== 'known-time' || !meant.first) return meant;
	if (bound === 'before' || bound === 'until') return { ...meant, last: meant.first };
	return bound === 'after' || bound === 'since' ? { ...meant, first: meant.last } : meant;
}

function choice(first: string | null, second: string | null): string | null {
	return first && second && !/[[/]/.test(first + second) ? `[${first},${second}]` : null;
}

function found(
	{ start, end, isWeak }: { start: number; end: number; isWeak: boolean },
	edtf: string,
	reason: FoundDate['reason']
): FoundDate {
	return { start, end, edtf, basis: reason ? 'inferred' : 'stated', reason, isWeak };
}
