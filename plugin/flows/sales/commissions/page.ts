import { isSettled, type Adjustment, type CommissionLine } from '../../../domain/sales/commissions/statement.ts';
import type { Host } from '../../../host/client.ts';
import {
  agencyCommissions,
  commissionsOf,
  commissionStatement,
  namesOfStays,
  type Agency,
  type CommissionStatement,
} from '../../../host/commissions.ts';
import { languageOf, type Language } from '../../../words/language.ts';
import type { PublicPages } from '../../links/consent-links.ts';
import { languageOfLink, type SignedLinks } from '../../links/signed-links.ts';
import type { Hosts } from '../../stays/commands.ts';
import { commissionDays, openMonths } from './refresh.ts';

/** A statement in the list of an agency, without its lines. */
export type ListedStatement = CommissionStatement & { property: string };

/** What the tab of an agency shows. */
export type CommissionsPage = {
  agency: Agency;
  /** Whether the company is an agency by its type, by what is agreed or by its stays. */
  isAgency: boolean;
  /** Newest month first. */
  statements: ListedStatement[];
};

const AGENCY_TYPES = ['TRAVEL_AGENCY', 'TOUR_OPERATOR', 'OTA', 'WHOLESALER', 'EVENT_PLANNER'];

const listed = (statement: CommissionStatement, properties: ReadonlyMap<string, string>): ListedStatement => ({
  ...statement,
  frozen: null,
  property: properties.get(statement.propertyId ?? '') ?? '',
});

/** The statements of an agency, as whoever asks may see them; null where there is no such company. */
export const loadCommissions = async (asPerson: Host, agencyId: string): Promise<CommissionsPage | null> => {
  const { agency, properties, hasStays, statements } = await agencyCommissions(asPerson, agencyId);
  if (agency === null) return null;
  const names = new Map(properties.map(({ id, name }) => [id, name]));
  return {
    agency,
    isAgency:
      AGENCY_TYPES.includes(agency.type ?? '') || (agency.percent ?? 0) > 0 || statements.length > 0 || hasStays,
    statements: statements.map((each) => listed(each, names)),
  };
};

type Named<Line> = Line & {
  /** Guest, room and number of the stay, as whoever asks may see it; '' of one that is gone. */
  stay: string;
  /** Its commission is held now. */
  isHeld: boolean;
};

/** A statement with its lines. */
export type CommissionDetail = ListedStatement & {
  agency: Agency;
  lines: Named<CommissionLine>[];
  adjustments: Named<Adjustment>[];
};

/** A statement stay by stay: of a closed one as it was, of any other as it is now. Null where it is not there. */
export const loadStatement = async (
  { asPerson, host }: Hosts,
  statementId: string,
  now: Date,
): Promise<CommissionDetail | null> => {
  const statement = await commissionStatement(asPerson, statementId);
  if (statement === null || statement.agencyId === null) return null;
  const found = await commissionsOf(host, [statement.agencyId], commissionDays(now));
  const [agency] = found.agencies;
  if (agency === undefined) return null;
  const open = isSettled(statement.status)
    ? undefined
    : openMonths(found, now).find(({ stored }) => stored?.id === statementId);
  const { lines, adjustments } = open ?? statement.frozen ?? { lines: [], adjustments: [] };
  const names = await namesOfStays(
    asPerson,
    [...lines, ...adjustments].map(({ stayId }) => stayId),
  );
  const held = new Set(found.stays.flatMap(({ id, heldBecause }) => (heldBecause === '' ? [] : [id])));
  const named = <Line extends { stayId: string }>(line: Line): Named<Line> => ({
    ...line,
    stay: names.get(line.stayId) ?? '',
    isHeld: held.has(line.stayId),
  });
  const amount = (amountMicros: CommissionLine['base']) => ({ amountMicros, currencyCode: open?.currencyCode ?? '' });
  return {
    ...listed(statement, new Map(found.properties.map(({ id, name }) => [id, name]))),
    // What the stays come to now, where the night has not written it yet.
    ...(open === undefined
      ? {}
      : {
          ...open.sums,
          base: amount(open.sums.base),
          commission: amount(open.sums.commission),
          adjustment: amount(open.sums.adjustment),
          total: amount(open.sums.total),
        }),
    agency,
    lines: lines.map(named),
    adjustments: adjustments.map(named),
  };
};

/** For how long the page of a statement can be opened by its link. */
const LINK_DAYS = 30;

/** The address of a statement as a page to print or to send to the agency, in the language of who asks for it. */
export const statementLink = async (
  { links, address }: PublicPages,
  statementId: string,
  language: Language,
  now: Date,
): Promise<string> => {
  const token = await links.sign(
    'COMMISSION',
    { subject: statementId, id: statementId, data: { language } },
    { now, validDays: LINK_DAYS },
  );
  return `${address}/hotel/commissions/statement?t=${token}`;
};

/** What the page of a statement shows: no names of guests, the agency knows its bookings by their numbers. */
export type StatementPage = { page: 'STATEMENT'; language: Language; statement: CommissionDetail } | { page: 'GONE' };

/** The page of a statement as it is now; GONE for every link that opens nothing. */
export const openStatement = async (
  host: Host,
  links: SignedLinks,
  { token, language }: { token: string; language: string | undefined },
  now: Date,
): Promise<StatementPage> => {
  const link = await links.read('COMMISSION', token, now);
  const statement = link === null ? null : await loadStatement({ asPerson: host, host }, link.subject, now);
  if (link === null || statement === null) return { page: 'GONE' };
  return {
    page: 'STATEMENT',
    language: language === undefined ? languageOfLink(link.data) : languageOf(language),
    statement,
  };
};
