import { earliestToday } from '../calendar-dates.ts';
import { isAhead, NO_ENTITLEMENT } from '../loyalty/entitlement.ts';
import { settleMembers } from '../loyalty/members.ts';
import { NO_FIT, recordedFit } from '../preferences/housing.ts';
import { guestScorer } from '../retention/guest-score.ts';
import { completedStay, groupOfOne } from './completed.ts';
import { guestTotals, type StayGroup } from './guest-totals.ts';
import type { Change, GuestSituation, Reaction, Situation } from './situation.ts';

/** Fills in what follows from a stay alone: nights, total, name, and what cannot be about it. */
export const completeStays: Reaction<never> = {
  needs: [],
  react: ({ stays }, now) =>
    stays.map((stay): Change => ({ object: 'stay', id: stay.id, fields: completedStay(stay, now) })),
};

/** The guests concerned with all of their stays that count; one with a problem counts for nothing. */
const withStays = (
  { stays, guests }: Situation<'guests'>,
  now: Date,
): { guest: GuestSituation; stays: readonly StayGroup[] }[] => {
  const ofStays = new Map<string | null, StayGroup[]>();
  for (const stay of stays) {
    const completed = completedStay(stay, now);
    if (completed.problems.length > 0) continue;
    ofStays.set(stay.guestId, [...(ofStays.get(stay.guestId) ?? []), groupOfOne(stay, completed)]);
  }
  return guests.map((guest) => ({ guest, stays: [...guest.otherStays, ...(ofStays.get(guest.id) ?? [])] }));
};

/** Adds up the stays of the guests concerned. */
export const totalGuests: Reaction<'guests'> = {
  needs: ['guests'],
  react: (situation, now) => {
    const today = earliestToday(now);
    return withStays(situation, now).map(({ guest: { id }, stays }): Change => ({
      object: 'person',
      id,
      fields: guestTotals(stays, today),
    }));
  },
};

/** Says where the guests concerned stand, and what is to be expected of them. */
export const scoreGuests: Reaction<'guests' | 'model'> = {
  needs: ['guests', 'model'],
  react: (situation, now) => {
    const { model } = situation;
    if (model === null) return [];
    const score = guestScorer(model, earliestToday(now));
    return withStays(situation, now).flatMap(({ guest: { id, isGuest, isErased = false }, stays }): Change[] =>
      !isErased && (isGuest || stays.length > 0) ? [{ object: 'person', id, fields: { score: score(stays) } }] : [],
    );
  },
};

/** Says how well the room of a stay that is not over suits its guest. */
export const fitRooms: Reaction<'rooms'> = {
  needs: ['rooms'],
  react: ({ stays, rooms }) =>
    stays.map((stay): Change => {
      const at = rooms.get(stay.id);
      return {
        object: 'stay',
        id: stay.id,
        fields: at === undefined ? NO_FIT : recordedFit(stay, at.booked, at.room, at.preferences, at.floors),
      };
    }),
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
