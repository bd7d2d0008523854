import { v5 } from 'uuid';
import { daysBetween, earliestToday, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { writtenName } from '../../../domain/guests/name.ts';
import { groupProblems } from '../../../domain/sales/groups/stages.ts';
import type { QuoteOutcome, QuoteRefusal } from '../../../domain/sales/quotes/commands.ts';
import { lineTotal, quoteProblems, quoteTotals, type QuoteLine } from '../../../domain/sales/quotes/quote.ts';
import { earliestDeskDay } from '../../../domain/stays/at-desk.ts';
import { changeGroup, groupsById } from '../../../host/groups.ts';
import {
  changeQuotes,
  quoteById,
  quoteSubject,
  saveQuote,
  versionsOf,
  type QuotedFor,
  type QuoteWithLines,
} from '../../../host/quotes.ts';
import { languageOf, languageOfProperty, type Language } from '../../../words/language.ts';
import type { PublicPages } from '../../links/consent-links.ts';
import type { Hosts } from '../../stays/commands.ts';
import { numberFrom } from '../../stays/inquire.ts';
import { refreshGroups, stateOf, todayOfGroup } from '../groups/refresh.ts';

const QUOTES = '2b9d5e64-7c0f-4f1a-a3d8-90c1e2f4b657';

/** What is typed of a new quote. `requestId` names it for ever; `number` is of one that it is a new version of. */
export type AskedQuote = {
  requestId: string;
  whom: QuotedFor;
  number?: string | undefined;
  propertyId: string;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  validUntil: CalendarDate;
  persons: number;
  lines: readonly (Omit<QuoteLine, 'nights'> & { nights?: number | undefined })[];
};

export type QuoteMade = { said: QuoteOutcome[]; quoteId: string } | { refused: QuoteRefusal };

/** Makes a draft of a quote, or of its next version, as whoever asks. Earlier versions stay. Three requests, four of a version. */
export const makeQuote = async ({ asPerson }: Hosts, asked: AskedQuote, now: Date): Promise<QuoteMade> => {
  const { group, guest, properties } = await quoteSubject(asPerson, asked.whom);
  const property = properties.find(({ id }) => id === asked.propertyId);
  if (group === null && guest === null) return { refused: { code: 'QUOTED_NOBODY' } };
  if (property === undefined) return { refused: { code: 'QUOTE_PROPERTY_UNKNOWN' } };
  const { arrivalOn, departureOn, validUntil, persons } = asked;
  const lines = asked.lines.map((line): QuoteLine => ({
    ...line,
    nights: line.kind === 'ROOM' && line.from !== null && line.to !== null ? daysBetween(line.from, line.to) : 1,
  }));
  const [problem] = quoteProblems(
    { arrivalOn, departureOn, validUntil, lines },
    earliestDeskDay(property.timeZone, now),
  );
  if (problem !== undefined) return { refused: problem };
  const id = v5(`quote:${asked.requestId}`, QUOTES);
  const before = asked.number === undefined ? [] : await versionsOf(asPerson, asked.number);
  const known = before.find((each) => each.id === id);
  const quoted = known?.number ?? (before.length > 0 ? asked.number! : `Q${numberFrom(id).slice(1)}`);
  const version = known?.version ?? Math.max(0, ...before.map((each) => each.version)) + 1;
  const name = group?.name ?? writtenName(guest!.name);
  const totals = quoteTotals(lines, {
    tax: property.tax,
    persons,
    currencyCode: lines[0]!.price.currencyCode,
  });
  await saveQuote(asPerson, {
    id,
    name: `${quoted} v${version} ${name}`.trim(),
    number: quoted,
    version,
    status: 'DRAFT',
    validUntil,
    arrivalOn,
    departureOn,
    persons,
    taxIncluded: property.tax.isIncluded,
    groupId: group?.id ?? null,
    guestId: guest?.id ?? null,
    companyId: group?.companyId ?? guest?.companyId ?? null,
    propertyId: property.id,
    rooms: totals.rooms,
    other: totals.other,
    tax: totals.tax,
    cityTax: totals.cityTax,
    total: totals.total,
    lines: lines.map((line, place) => ({ ...line, id: v5(`${id}:${place}`, QUOTES), total: lineTotal(line) })),
  });
  return { said: [{ code: 'QUOTE_MADE', number: quoted, version }], quoteId: id };
};

/** For how long a link tells of a quote, at least: what was answered can be looked up. */
const LINK_DAYS = 90;

const linkOf = async (
  { links, address }: PublicPages,
  quote: QuoteWithLines,
  language: Language,
  now: Date,
): Promise<string> => {
  const ahead = quote.departureOn === null ? 0 : daysBetween(earliestToday(now), quote.departureOn);
  const token = await links.sign(
    'QUOTE',
    { subject: quote.id, id: `${quote.number}:${quote.version}`, data: { language } },
    { now, validDays: Math.max(0, ahead) + LINK_DAYS },
  );
  return `${address}/hotel/quotes/answer?t=${token}`;
};

export type QuoteGiven = { said: QuoteOutcome[]; link: string | null } | { refused: QuoteRefusal };

/**
 * Gives a quote: it is the one that counts, earlier versions are superseded, and an inquiry becomes proposed. Given again, it
 * answers the link once more. The link is null while the app has no public pages.
 */
export const giveQuote = async (
  { asPerson, host }: Hosts,
  quoteId: string,
  pages: PublicPages | null,
  now: Date,
): Promise<QuoteGiven> => {
  const quote = await quoteById(asPerson, quoteId);
  if (quote === null) return { refused: { code: 'QUOTE_NOT_FOUND' } };
  const whom = quote.groupId === null ? { guestId: quote.guestId ?? '' } : { groupId: quote.groupId };
  if (quote.groupId === null && quote.guestId === null) return { refused: { code: 'QUOTED_NOBODY' } };
  if (quote.status !== 'DRAFT' && quote.status !== 'SENT')
    return { refused: { code: 'QUOTE_IS', status: quote.status } };
  const { guest, properties } = await quoteSubject(asPerson, whom);
  const property = properties.find(({ id }) => id === quote.propertyId);
  const today = earliestDeskDay(property?.timeZone ?? '', now);
  const [problem] = quoteProblems(quote, today);
  if (problem !== undefined) return { refused: problem };
  if (quote.status === 'DRAFT') {
    await changeQuotes(asPerson, { id: { eq: quote.id } }, { status: 'SENT', givenOn: today });
    await changeQuotes(
      asPerson,
      {
        and: [
          { number: { eq: quote.number } },
          { version: { lt: quote.version } },
          { status: { in: ['DRAFT', 'SENT'] } },
        ],
      },
      { status: 'SUPERSEDED' },
    );
    if (quote.groupId !== null) await propose({ asPerson, host }, quote.groupId, now);
  }
  const language =
    guest !== null && guest.guestLanguage !== ''
      ? languageOf(guest.guestLanguage)
      : languageOfProperty(property?.language ?? '');
  const link = pages === null ? null : await linkOf(pages, quote, language, now);
  return {
    said: [{ code: 'QUOTE_GIVEN', number: quote.number, version: quote.version, hasLink: link !== null }],
    link,
  };
};

/** An inquiry of which a price was given is proposed, where nothing is missing for it; so is what nobody had called a group yet. */
const propose = async ({ asPerson, host }: Hosts, groupId: string, now: Date): Promise<void> => {
  const [group] = await groupsById(asPerson, [groupId]);
  if (group === undefined || (group.stage ?? 'INQUIRY') !== 'INQUIRY') return;
  if (groupProblems(stateOf(group, 'PROPOSED'), todayOfGroup(group, now)).length > 0) return;
  await changeGroup(asPerson, groupId, { groupStage: 'PROPOSED' });
  await refreshGroups(host, [groupId], now);
};
