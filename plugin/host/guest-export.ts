import * as z from 'zod/mini';
import { batches, type Host, type Page } from './client.ts';
import {
  GuestExportDetailsDocument,
  GuestExportDocument,
  type GuestExportDetailsQueryVariables,
  type GuestExportQueryVariables,
} from './generated/documents.ts';
import { NO_RECORD, page, records } from './rows.ts';

/** A record as the host gives it, under the names of its fields. */
export type Exported = Record<string, unknown>;
const exported = z.record(z.string(), z.unknown());
const exportedPage = page(exported);

const LISTS = [
  'stays',
  'roomPreferences',
  'sensitivePreferences',
  'guestFeedbacks',
  'serviceCases',
  'retentionTouches',
  'loyaltyMemberships',
  'consentEvents',
  'guestProfiles',
  'quotes',
  'noteTargets',
  'taskTargets',
  'attachments',
] as const;
const DETAILS = ['folioCharges', 'stayChanges', 'stayOffers', 'pointsEntries', 'rewardRedemptions'] as const;
/** Lists that stand in the records of another. */
const WITHIN = ['quoteLines'] as const;
/** What is read of a guest, by the names of objects. */
export const EXPORTED_LISTS: readonly string[] = [...LISTS, ...DETAILS, ...WITHIN];

/** Every record of several lists, of which one request gives a page each. */
const allOf = async <List extends string>(
  lists: readonly List[],
  ask: (cursors: Record<string, string | null>) => Promise<Partial<Record<List, unknown>>>,
): Promise<Record<List, Exported[]>> => {
  const all = Object.fromEntries(lists.map((list) => [list, [] as Exported[]])) as Record<List, Exported[]>;
  const after = new Map<List, string>();
  for (let open = lists; open.length > 0;) {
    const answer = await ask(Object.fromEntries(lists.map((list) => [`${list}After`, after.get(list) ?? null])));
    open = open.filter((list) => {
      const { edges, pageInfo }: Page<Exported> = exportedPage.parse(answer[list]);
      all[list].push(...edges.map(({ node }) => node));
      if (pageInfo.endCursor !== null) after.set(list, pageInfo.endCursor);
      return pageInfo.hasNextPage && pageInfo.endCursor !== null;
    });
  }
  return all;
};

/** A guest with everything that belongs to him: one request for each 200 of the longest list. Null where there is no such guest. */
export const guestWithEverything = async (
  host: Host,
  guestId: string,
): Promise<{ guest: Exported; lists: Record<(typeof LISTS)[number], Exported[]> } | null> => {
  let guest: Exported | undefined;
  const lists = await allOf(LISTS, async (cursors) => {
    const answer = await host.request(GuestExportDocument, { guestId, ...cursors } as GuestExportQueryVariables);
    guest ??= records(exported).parse(answer.people)[0];
    return answer;
  });
  return guest === undefined
    ? null
    : {
        guest,
        lists: {
          ...lists,
          quotes: lists.quotes.map((quote) => ({ ...quote, quoteLines: records(exported).parse(quote['quoteLines']) })),
        },
      };
};

/** The bills, the history and the offers of stays, and the ledgers of memberships: one request for each 200 of the longest list. */
export const detailsOf = async (
  host: Host,
  { stayIds, membershipIds }: { stayIds: readonly string[]; membershipIds: readonly string[] },
): Promise<Record<(typeof DETAILS)[number], Exported[]>> => {
  const all: Record<(typeof DETAILS)[number], Exported[]> = {
    folioCharges: [],
    stayChanges: [],
    stayOffers: [],
    pointsEntries: [],
    rewardRedemptions: [],
  };
  const parts = Math.max(batches(stayIds).length, batches(membershipIds).length);
  for (let part = 0; part < parts; part += 1) {
    const asked = {
      stayIds: batches(stayIds)[part] ?? [NO_RECORD],
      membershipIds: batches(membershipIds)[part] ?? [NO_RECORD],
    };
    const found = await allOf(DETAILS, (cursors) =>
      host.request(GuestExportDetailsDocument, { ...asked, ...cursors } as GuestExportDetailsQueryVariables),
    );
    for (const list of DETAILS) all[list].push(...found[list]);
  }
  return all;
};
