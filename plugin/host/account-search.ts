import * as z from 'zod/mini';
import type { Host } from './client.ts';
import { FindAccountsDocument } from './generated/documents.ts';
import { read, recordId, records, text } from './rows.ts';

/** Accounts that book for their travellers; a stay names them beside whoever pays. */
export const AGENCIES: ReadonlySet<string> = new Set(['TRAVEL_AGENCY', 'TOUR_OPERATOR', 'OTA', 'WHOLESALER']);

const accounts = records(
  read(
    z.object({
      id: recordId,
      name: text,
      accountType: z.nullish(z.string()),
      accountRatePlan: z.nullish(z.object({ name: text })),
    }),
    ({ id, name, accountType, accountRatePlan }) => ({
      id,
      name,
      isAgency: AGENCIES.has(accountType ?? ''),
      isCorporate: accountType === 'CORPORATE',
      ratePlan: accountRatePlan?.name ?? '',
    }),
  ),
);

/**
 * Up to eight companies and agencies whose name has a text in it, competitors left out; `ratePlan` is the name of the negotiated
 * rate, empty where there is none. One request.
 */
export const findAccounts = async (host: Host, typed: string): Promise<z.output<typeof accounts>> => {
  // In a pattern of the host these stand for any letters.
  const plain = typed.trim().replaceAll(/[%_\\]/gu, ' ');
  return accounts.parse((await host.request(FindAccountsDocument, { like: `%${plain}%` })).companies);
};
