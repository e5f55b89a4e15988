import type { Offer } from '#lib/importing/offers.ts';
import type { TextRange } from '#lib/text/range.ts';
import { readDate } from './date-field.ts';
import { setEvent, setLane, takeEvent, type Desk, type DeskSource, type Taken } from './desk.ts';

/** Puts what was brought in beside the story: none of it is an event until it is taken. */
export function withOffers(desk: Desk, offers: readonly Offer[]): Desk {
	return offers.length === 0 ? desk : { ...desk, offers: [...(desk.offers ?? []), ...offers] };
}

/** Leaves out what was brought in. */
export function leaveOffer(desk: Desk, offer: Offer): Desk {
	return { ...desk, offers: desk.offers?.filter((each) => each !== offer) };
}

/**
 * Makes an event of what was brought in. Its date is `stated` where the words themselves name the same one.
 * @param place the words it rests on; null: none yet
 * @param named the date found in those words
 * @returns the desk as it was and an empty id, where the place has no words
 */
export function takeOffer(
	desk: Desk,
	source: DeskSource,
	offer: Offer,
	place: TextRange | null,
	named: Taken
): { readonly desk: Desk; readonly id: string } {
	const read = readDate(offer.when);
	const when = read.state === 'read' ? read.when.edtf : offer.when;
	const dated = when === '' || when === named.when ? named : { when, basis: 'inferred' };
	const title = offer.title.replace(/\s+/g, ' ').trim();
	const made = takeEvent(desk, source, place, { ...dated, ...(title && { title }) });
	if (made.id === '') return made;
	const summed = setEvent(made.desk, made.id, 'summary', offer.summary);
	return { desk: leaveOffer(setLane(summed, made.id, offer.lane), offer), id: made.id };
}
