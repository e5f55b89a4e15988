import type { NamedEnds } from '#lib/comparison/subject.ts';
import type { NamedInstant } from '#lib/dates/instant.ts';
import type { WrittenUnit } from '#lib/dates/iso.ts';

/** The units at both ends of what is compared, as they are named; null where open. */
export function writtenEnds({ first, last }: NamedEnds): [NamedInstant | null, NamedInstant | null] {
	const named = (unit: WrittenUnit | null) => unit && { ms: unit.span.from, precision: unit.precision };
	return [named(first), named(last)];
}
