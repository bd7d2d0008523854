import { v5 } from 'uuid';
import { addDays, daysBetween, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../../../domain/money.ts';
import { availability } from '../../../domain/reservations/availability.ts';
import type { QuoteOutcome, QuoteRefusal } from '../../../domain/sales/quotes/commands.ts';
import { quotedStays, quoteStatusOn, type QuoteLine } from '../../../domain/sales/quotes/quote.ts';
import { earliestDeskDay } from '../../../domain/stays/at-desk.ts';
import { onTheBooks, propertiesForSale } from '../../../host/availability.ts';
import type { Host } from '../../../host/client.ts';
import { changeGroup, createTasksAbout, groupsById, saveGroups, type GroupNow } from '../../../host/groups.ts';
import {
  changeQuotes,
  quoteById,
  quotesLeft,
  quoteSubject,
  type QuoteWithLines,
  type QuotingProperty,
} from '../../../host/quotes.ts';
import { languageOf, languageOfProperty, type Language } from '../../../words/language.ts';
import { sayQuoteTask, type QuoteTold } from '../../../words/quotes.ts';
import { languageOfLink, type SignedLinks } from '../../links/signed-links.ts';
import type { Hosts } from '../../stays/commands.ts';
import { inquire } from '../../stays/inquire.ts';
import { setBlock } from '../groups/commands.ts';
import { refreshGroups } from '../groups/refresh.ts';

const TASKS = '5e2f8c1d-4b7a-4c3e-8d90-1a6b7c8d9e0f';

/** What a client says to a quote. */
export type Said = { accepted: boolean; by: string; note: string };

export type QuoteAnswered = { said: QuoteOutcome[] } | { refused: QuoteRefusal };

/** A quote with the property that it is of and its day. */
type Situation = { quote: QuoteWithLines; property: QuotingProperty | null; today: CalendarDate };

const situationOf = async (host: Host, quote: QuoteWithLines, now: Date): Promise<Situation> => {
  const whom = quote.groupId === null ? { guestId: quote.guestId ?? quote.id } : { groupId: quote.groupId };
  const { properties } = await quoteSubject(host, whom);
  const property = properties.find(({ id }) => id === quote.propertyId) ?? null;
  return { quote, property, today: earliestDeskDay(property?.timeZone ?? '', now) };
};

/** A night and type of which a quote asks for more rooms than there are; null where all can be had. What the group holds is its own. */
const goneOn = async (
  host: Host,
  { quote, today }: Situation,
  group: GroupNow | null,
): Promise<CalendarDate | null> => {
  const { arrivalOn, departureOn, propertyId } = quote;
  if (arrivalOn === null || departureOn === null || propertyId === null) return null;
  const [properties, books] = await Promise.all([
    propertiesForSale(host),
    onTheBooks(host, propertyId, { from: arrivalOn, to: departureOn, today }),
  ]);
  const property = properties.find(({ id }) => id === propertyId);
  const own = [
    ...(group?.stays ?? []).map((stays) => ({ ...stays, stays: -stays.stays })),
    ...(group?.nights ?? []).map(({ roomTypeId, on, held }) => ({
      typeId: roomTypeId,
      arrivalOn: on,
      departureOn: addDays(on, 1),
      stays: -held,
    })),
  ];
  const house = availability(
    books.types,
    [...books.onTheBooks, ...own],
    {
      from: arrivalOn,
      nights: daysBetween(arrivalOn, departureOn),
      today,
      houseRooms: property?.roomCount ?? null,
    },
    (on) => property?.overbookingLevels.get(on)?.level ?? null,
  );
  const rooms = quote.lines.filter(({ kind }) => kind === 'ROOM');
  for (const [at, { on, toSell }] of house.nights.entries()) {
    const wanted = rooms.filter(({ from, to }) => from !== null && to !== null && from <= on && on < to);
    if (wanted.reduce((sum, { quantity }) => sum + quantity, 0) > toSell) return on;
    const byType = Map.groupBy(wanted, ({ roomTypeId }) => roomTypeId);
    for (const [typeId, lines] of byType) {
      const free = typeId === null ? toSell : (house.types.get(typeId)?.[at]?.toSell ?? 0);
      if (lines.reduce((sum, { quantity }) => sum + quantity, 0) > free) return on;
    }
  }
  return null;
};

/** The block that a quote offers: its rooms by night and type. */
const blockOf = (lines: readonly QuoteLine[]) => {
  const nights = new Map<string, { on: CalendarDate; roomTypeId: string; rooms: number; rate: Money }>();
  for (const { kind, from, nights: long, roomTypeId, quantity, price } of lines) {
    if (kind !== 'ROOM' || from === null || roomTypeId === null) continue;
    for (let night = 0; night < long; night += 1) {
      const on = addDays(from, night);
      const key = `${on}:${roomTypeId}`;
      nights.set(key, { on, roomTypeId, rooms: (nights.get(key)?.rooms ?? 0) + quantity, rate: price });
    }
  }
  return [...nights.values()];
};

/** Makes the block of a group that accepted, and its contract: whatever stage was left to come is behind it then. */
const makeBlock = async (host: Host, { quote }: Situation, group: GroupNow, now: Date): Promise<void> => {
  await changeGroup(host, group.id, {
    groupArrivalOn: quote.arrivalOn,
    groupDepartureOn: quote.departureOn,
    groupPropertyId: quote.propertyId,
    ...(quote.total === null ? {} : { amount: quote.total }),
  });
  await setBlock({ asPerson: host, host }, { groupId: group.id, nights: blockOf(quote.lines) }, now);
  if (group.stage === null || group.stage === 'INQUIRY' || group.stage === 'PROPOSED' || group.stage === 'TENTATIVE')
    await saveGroups(host, [{ id: group.id, stage: 'DEFINITE', figures: { reached: 'TENTATIVE' } }], []);
  await refreshGroups(host, [group.id], now);
};

/**
 * Makes the stays of a guest who accepted: one for each room, held until the desk confirms them.
 * @returns the first of them, and whether all could be made
 */
const makeStays = async (
  host: Host,
  { quote }: Situation,
  now: Date,
): Promise<{ stayId: string | null; isWhole: boolean }> => {
  const { propertyId, arrivalOn, departureOn, guestId } = quote;
  if (propertyId === null || arrivalOn === null || departureOn === null || guestId === null)
    return { stayId: null, isWhole: false };
  let stayId: string | null = null;
  let isWhole = true;
  const times = new Map<string, number>();
  for (const { roomTypeId, ratePlanId, from, to, rooms, nights, total } of quotedStays(quote.lines)) {
    const kind = `${roomTypeId ?? ''}:${rooms}`;
    const time = (times.get(kind) ?? 0) + 1;
    times.set(kind, time);
    for (let room = 0; room < rooms; room += 1) {
      const made = await inquire(
        { asPerson: host, host },
        {
          requestId: `${quote.id}:${kind}:${room}${time === 1 ? '' : `:${time}`}`,
          hold: true,
          propertyId,
          arrivalOn: from ?? arrivalOn,
          departureOn: to ?? departureOn,
          guestId,
          ...(quote.companyId === null ? {} : { companyId: quote.companyId }),
          ...(roomTypeId === null ? {} : { roomTypeId }),
          ...(ratePlanId === null ? {} : { ratePlanId }),
          rate: {
            amountMicros: roundToMicros(total.amountMicros / Math.max(1, nights * rooms)),
            currencyCode: total.currencyCode,
          },
          adults: Math.max(1, Math.round((quote.persons ?? 1) / Math.max(1, rooms))),
          channel: 'EMAIL',
        },
        now,
      );
      if ('stayId' in made) stayId ??= made.stayId;
      else isWhole = false;
    }
  }
  return { stayId, isWhole };
};

/** Tells what a client said of a quote: whoever looks after the group, or everybody, of a guest. */
const tell = async (
  host: Host,
  { quote, property, today }: Situation,
  group: GroupNow | null,
  what: QuoteTold,
): Promise<void> => {
  const about =
    group !== null
      ? { targetOpportunityId: group.id }
      : quote.guestId !== null
        ? { targetPersonId: quote.guestId }
        : null;
  if (about === null) return;
  const key = `${quote.id}:${what}`;
  await createTasksAbout(host, [
    {
      id: v5(key, TASKS),
      targetId: v5(`${key}:target`, TASKS),
      about,
      ...sayQuoteTask(what, quote.name, group !== null, languageOfProperty(property?.language ?? '')),
      dueAt: `${addDays(today, 1)}T09:00:00.000Z`,
      assigneeId: group?.ownerId ?? null,
    },
  ]);
};

/**
 * Makes the block or the stays of a quote that was accepted, and then writes that they are made. All that is made has an id of
 * its own, so that what a process that was killed had made already is the same again.
 */
const makeAccepted = async (host: Host, situation: Situation, group: GroupNow | null, now: Date): Promise<void> => {
  const { stayId, isWhole } = group === null ? await makeStays(host, situation, now) : { stayId: null, isWhole: true };
  if (group !== null) await makeBlock(host, situation, group, now);
  await tell(host, situation, group, isWhole ? 'ACCEPTED' : 'NOT_ALL_MADE');
  await changeQuotes(
    host,
    { id: { eq: situation.quote.id } },
    { makingSince: null, ...(stayId === null ? {} : { stayId }) },
  );
};

/** Whoever makes what was accepted is done within a minute, or was killed. */
const LEFT_AFTER_MS = 5 * 60_000;

/** What is being made since then or longer is made by nobody any more. */
const leftBefore = (now: Date): string => new Date(now.getTime() - LEFT_AFTER_MS).toISOString();

/** Takes up what was left: by the one who claims it, where several try. @returns whether it is made now */
const makeLeft = async (host: Host, quote: QuoteWithLines, now: Date): Promise<boolean> => {
  const claimed = await changeQuotes(
    host,
    { and: [{ id: { eq: quote.id } }, { status: { eq: 'ACCEPTED' } }, { makingSince: { lte: leftBefore(now) } }] },
    { makingSince: now.toISOString() },
  );
  if (claimed.length === 0) return false;
  const [group = null] = quote.groupId === null ? [] : await groupsById(host, [quote.groupId]);
  await makeAccepted(host, await situationOf(host, quote, now), group, now);
  return true;
};

/** Makes what was accepted and left by a process that was killed. @returns of how many quotes */
export const finishAccepted = async (host: Host, now: Date): Promise<number> => {
  let made = 0;
  for (const id of await quotesLeft(host, leftBefore(now))) {
    const quote = await quoteById(host, id);
    if (quote !== null && (await makeLeft(host, quote, now))) made += 1;
  }
  return made;
};

/**
 * Takes the answer to a quote, once: the first counts, whoever else presses. A quote that is accepted makes the block of its
 * group, or the stays of its guest; what cannot be had any more is not accepted.
 */
export const takeAnswer = async (
  host: Host,
  quoteId: string,
  { accepted, by, note }: Said,
  now: Date,
): Promise<QuoteAnswered> => {
  const quote = await quoteById(host, quoteId);
  if (quote === null) return { refused: { code: 'QUOTE_NOT_FOUND' } };
  if (quote.makingSince !== null && quote.makingSince <= leftBefore(now)) await makeLeft(host, quote, now);
  const situation = await situationOf(host, quote, now);
  const status = quoteStatusOn(quote.status, quote.validUntil, situation.today);
  if (status !== 'SENT') return { refused: { code: 'QUOTE_IS', status } };
  const [group = null] = quote.groupId === null ? [] : await groupsById(host, [quote.groupId]);
  if (accepted) {
    const on = await goneOn(host, situation, group);
    if (on !== null) {
      await tell(host, situation, group, 'ROOMS_GONE');
      return { refused: { code: 'QUOTE_ROOMS_GONE', on } };
    }
  }
  const claimed = await changeQuotes(
    host,
    { and: [{ id: { eq: quote.id } }, { status: { eq: 'SENT' } }] },
    {
      status: accepted ? 'ACCEPTED' : 'DECLINED',
      answeredAt: now.toISOString(),
      answeredBy: by,
      answerNote: note,
      makingSince: accepted ? now.toISOString() : null,
    },
  );
  if (claimed.length === 0) return { refused: { code: 'QUOTE_IS', status: accepted ? 'DECLINED' : 'ACCEPTED' } };
  if (accepted)
    try {
      await makeAccepted(host, situation, group, now);
    } catch (error) {
      // What was not made was not accepted: the client is asked to press again, and what is made already is the same then.
      await changeQuotes(
        host,
        { id: { eq: quote.id } },
        { status: 'SENT', answeredAt: null, answeredBy: '', answerNote: '', makingSince: null },
      );
      throw error;
    }
  else await tell(host, situation, group, 'DECLINED');
  return {
    said: [
      accepted
        ? { code: 'QUOTE_ACCEPTED', number: quote.number, isGroup: group !== null }
        : { code: 'QUOTE_DECLINED', number: quote.number },
    ],
  };
};

/** What the page of a quote shows; GONE for every link that opens nothing. */
export type QuoteClientPage =
  | {
      page: 'QUOTE';
      language: Language;
      token: string;
      hotel: Pick<QuotingProperty, 'name' | 'email' | 'phone'>;
      quote: QuoteWithLines;
      /** Where it stands today. */
      status: QuoteWithLines['status'];
      /** Why what was pressed did not count. */
      refused: QuoteRefusal | null;
    }
  | { page: 'GONE' };

/** The page of a quote, in the language of the link or in another that is asked for. */
export const openQuote = async (
  host: Host,
  links: SignedLinks,
  { token, language }: { token: string; language: string | undefined },
  now: Date,
  refused: QuoteRefusal | null = null,
): Promise<QuoteClientPage> => {
  const link = await links.read('QUOTE', token, now);
  const quote = link === null ? null : await quoteById(host, link.subject);
  // A draft was taken back: it is nobody's to see.
  if (link === null || quote === null || quote.status === 'DRAFT') return { page: 'GONE' };
  const { property, today } = await situationOf(host, quote, now);
  return {
    page: 'QUOTE',
    language: language === undefined ? languageOfLink(link.data) : languageOf(language),
    token,
    hotel: { name: property?.name ?? '', email: property?.email ?? '', phone: property?.phone ?? '' },
    quote,
    status: quoteStatusOn(quote.status, quote.validUntil, today),
    refused,
  };
};

/** Takes what a client pressed on the page of a quote, and shows it. */
export const answerQuote = async (
  host: Host,
  links: SignedLinks,
  asked: { token: string; language: string | undefined },
  said: Said,
  now: Date,
): Promise<QuoteClientPage> => {
  const link = await links.read('QUOTE', asked.token, now);
  if (link === null) return { page: 'GONE' };
  const answered = await takeAnswer(host, link.subject, said, now);
  const refused = 'refused' in answered && answered.refused.code === 'QUOTE_ROOMS_GONE' ? answered.refused : null;
  return openQuote(host, links, asked, now, refused);
};

/** Writes down what a client said on the phone or in a mail, for whoever may change quotes. */
export const closeQuote = async (
  { asPerson, host }: Hosts,
  quoteId: string,
  said: Said,
  now: Date,
): Promise<QuoteAnswered> => {
  const quote = await quoteById(asPerson, quoteId);
  if (quote === null) return { refused: { code: 'QUOTE_NOT_FOUND' } };
  // A change that changes nothing shows whether whoever asks may make one.
  await changeQuotes(asPerson, { id: { eq: quote.id } }, { number: quote.number });
  return takeAnswer(host, quote.id, said, now);
};
