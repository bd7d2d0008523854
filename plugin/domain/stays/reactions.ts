import { earliestToday } from '../calendar-dates.ts';
import { isAhead, NO_ENTITLEMENT } from '../loyalty/entitlement.ts';
import { settleMembers } from '../loyalty/members.ts';
import { completedStay, groupOfOne } from './completed.ts';
import { earliest, guestTotals, nextArrivalOf, type StayGroup } from './guest-totals.ts';
import type { Change, Reaction } from './situation.ts';

/** Fills in what follows from a stay alone: nights, total, name, and what cannot be about it. */
export const completeStays: Reaction<never> = {
  needs: [],
  react: ({ stays }, now) =>
    stays.map((stay): Change => ({ object: 'stay', id: stay.id, fields: completedStay(stay, now) })),
};

/** Adds up the stays of the guests concerned; one with a problem counts for nothing. */
export const totalGuests: Reaction<'guests'> = {
  needs: ['guests'],
  react: ({ stays, guests }, now) => {
    const today = earliestToday(now);
    const ofStays = new Map<string | null, StayGroup[]>();
    for (const stay of stays) {
      const completed = completedStay(stay, now);
      if (completed.problems.length > 0) continue;
      ofStays.set(stay.guestId, [...(ofStays.get(stay.guestId) ?? []), groupOfOne(stay, completed)]);
    }
    return guests.map(({ id, otherStays, otherArrivalOn }): Change => {
      const own = ofStays.get(id) ?? [];
      // A group of one is never over in part.
      const ownArrivals = own.map((group) => nextArrivalOf([group], today) ?? null);
      return {
        object: 'person',
        id,
        fields: guestTotals([...otherStays, ...own], earliest([otherArrivalOn, ...ownArrivals])),
      };
    });
  },
};

/** Books what the stays of members earn, and what is taken back; tiers and points follow. */
export const settleMemberships: Reaction<'members'> = {
  needs: ['members'],
  react: ({ stays, members }, now) => {
    const isWrong = new Map(stays.map((stay) => [stay.id, completedStay(stay, now).problems.length > 0]));
    // What is recorded of stays that were changed a moment ago may not be completed yet.
    const known = members.map((member) => ({
      ...member,
      stays: member.stays.map((stay) => ({ ...stay, toCorrect: isWrong.get(stay.id) ?? stay.toCorrect })),
    }));
    return settleMembers(known, now, { lowers: false }).map((settled): Change => ({
      object: 'loyaltyMembership',
      id: settled.id,
      fields: settled,
    }));
  },
};

/** A stay that is given to a guest who is no member entitles to nothing any more. */
export const disentitleStays: Reaction<'members'> = {
  needs: ['members'],
  react: ({ stays, members }) => {
    const memberIds = new Set(members.map(({ guestId }) => guestId));
    return stays
      .filter(({ status, guestId }) => isAhead(status) && !memberIds.has(guestId))
      .map(({ id }): Change => ({ object: 'stay', id, fields: NO_ENTITLEMENT }));
  },
};
