import { isDeepStrictEqual } from 'node:util';
import type { Entitlement } from '../../domain/loyalty/entitlement.ts';
import type { RecordedFit } from '../../domain/preferences/housing.ts';
import type { CompletedStay } from '../../domain/stays/completed.ts';
import { byRecord, type Reaction, type Situation } from '../../domain/stays/situation.ts';
import type { Host } from '../../host/client.ts';
import { saveStays, type StayNow, type StayWorkedOut } from '../../host/stays.ts';
import { languageOfProperty } from '../../words/language.ts';
import { sayStayProblems, UNNAMED_STAY } from '../../words/stays.ts';
import { loadStayRooms } from '../preferences/stay-rooms.ts';
import { loadMemberships, refreshMembers, saveSettled } from '../loyalty/accounts.ts';
import { loadGuests, refreshGuestTotals, saveGuests, type LoadedGuests } from '../totals/guest-totals.ts';

/** Stays as they were loaded, and guests who are concerned although none of these stays is theirs any more. */
type Loaded = { stays: readonly StayNow[]; guestIds: Iterable<string> };

/** How many records were written. */
export type Written = { staysWritten: number; guestsWritten: number };

/** The guests of the stays and those who have to be looked at besides, with their other stays. */
const guestsAround = (host: Host, { stays, guestIds }: Loaded): Promise<LoadedGuests> => {
  const ofStays = stays.map(({ stay }) => stay.guestId).filter((id) => id !== null);
  return loadGuests(
    host,
    [...guestIds, ...ofStays],
    stays.map(({ stay }) => stay.id),
  );
};

type WorkedOut = Partial<CompletedStay & Entitlement & RecordedFit>;

/** What was worked out for a stay, in the shape and the language that it is stored in. */
const stored = ({ name, problems, ...rest }: WorkedOut, { propertyLanguage }: StayNow) => {
  const language = languageOfProperty(propertyLanguage);
  return {
    ...rest,
    ...(name === undefined ? {} : { name: name === '' ? UNNAMED_STAY[language] : name }),
    ...(problems === undefined
      ? {}
      : {
          toCorrect: problems.length > 0,
          problem: sayStayProblems(problems, language),
          problems: problems.length > 0 ? problems : null,
        }),
  } satisfies Partial<StayWorkedOut>;
};

const saveWhereDifferent = async (
  host: Host,
  stays: readonly StayNow[],
  changes: ReadonlyMap<string, WorkedOut>,
): Promise<number> => {
  const corrections = stays.flatMap((loaded) => {
    const fields: Partial<StayWorkedOut> = stored(changes.get(loaded.stay.id) ?? {}, loaded);
    const isSame = (Object.keys(fields) as (keyof StayWorkedOut)[]).every((name) =>
      isDeepStrictEqual(fields[name], loaded.stored[name]),
    );
    return isSame ? [] : [{ id: loaded.stay.id, fields }];
  });
  if (corrections.length > 0) await saveStays(host, corrections);
  return corrections.length;
};

/**
 * Loads what the reactions need around stays, once; lets them decide; saves each record once, where it is not so already.
 * Another call may have read earlier than this one and write later: guests are looked at again after they were written,
 * and the write of a stay is itself an event, so that the last to write leaves what is true.
 */
export const react = async (
  host: Host,
  loaded: Loaded,
  reactions: readonly Reaction[],
  now: Date,
): Promise<Written> => {
  const needs = new Set(reactions.flatMap((reaction) => reaction.needs));
  const around =
    needs.has('guests') || needs.has('members')
      ? await guestsAround(host, loaded)
      : { guests: [], model: null, properties: [] };
  const { guests, model } = around;
  const memberIds = needs.has('members') ? guests.flatMap(({ id, isMember }) => (isMember ? [id] : [])) : [];
  const loyalty = await loadMemberships(host, memberIds, now);
  const rooms = needs.has('rooms') ? await loadStayRooms(host, loaded.stays) : new Map<string, never>();
  const stays = loaded.stays.map(({ stay }) => stay);
  const situation: Situation = { stays, guests, model, members: loyalty.members, rooms };
  const changes = byRecord(reactions.flatMap((reaction) => reaction.react(situation, now)));
  const staysWritten = await saveWhereDifferent(host, loaded.stays, changes.stay);
  const written = await saveGuests(host, around, ({ id }) => changes.person.get(id));
  await refreshGuestTotals(host, written, now);
  await refreshMembers(host, await saveSettled(host, loyalty, [...changes.loyaltyMembership.values()], now), now, {
    lowers: false,
  });
  return { staysWritten, guestsWritten: written.length };
};
