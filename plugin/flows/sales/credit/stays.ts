import { v5 } from 'uuid';
import { sumMicros, type Money } from '../../../domain/money.ts';
import { creditAlert, dueOnOf, type CreditAlert } from '../../../domain/sales/credit/receivable.ts';
import { deskDay } from '../../../domain/stays/at-desk.ts';
import type { DeskOutcome } from '../../../domain/stays/commands.ts';
import type { Host } from '../../../host/client.ts';
import {
  changeReceivables,
  creditAccounts,
  receivableById,
  receivedFor,
  saveReceivables,
  type CreditAccount,
} from '../../../host/credit.ts';
import { refreshCredit } from './refresh.ts';

const RECEIVABLES = 'd90a4c7e-2b16-4f85-9c3d-6e1f0a7b8c52';

/** The receivable of a stay: one, however often it is checked out. */
const receivableIdOf = (stayId: string): string => v5(`stay:${stayId}`, RECEIVABLES);

/** What somebody is warned of who gives an account more credit: what it owes with what is added. */
const alertOf = (account: CreditAccount, added: Money | null): CreditAlert | null => {
  const { open } = account.stored;
  const isSame = added !== null && (open === null || added.currencyCode === open.currencyCode);
  return creditAlert({
    ...account,
    open: isSame
      ? { ...added, amountMicros: sumMicros([open?.amountMicros ?? (0 as Money['amountMicros']), added.amountMicros]) }
      : open,
  });
};

/** What whoever books for an account is warned of. One request. */
export const creditWarnings = async (host: Host, accountId: string): Promise<CreditAlert[]> => {
  const { accounts } = await creditAccounts(host, [accountId]);
  return accounts.flatMap((account) => alertOf(account, null) ?? []);
};

/** A stay that was checked out onto an account, with what is left of its bill. */
export type OnAccount = {
  id: string;
  name: string;
  confirmationNumber: string;
  propertyId: string | null;
  timeZone: string;
  balance: Money;
};

/**
 * Makes the receivables of stays that were checked out onto an account. Made again they are the same, also where the stay was in
 * house again in between.
 */
export const chargeAccount = async (
  host: Host,
  accountId: string,
  stays: readonly OnAccount[],
  now: Date,
): Promise<DeskOutcome[]> => {
  const { accounts } = await creditAccounts(host, [accountId]);
  const [account] = accounts;
  const owing = stays.filter(({ balance }) => balance.amountMicros > 0);
  if (account === undefined || owing.length === 0) return [];
  const charged = owing.map((stay) => {
    const invoicedOn = deskDay(stay.timeZone, now);
    return { stay, invoicedOn, dueOn: dueOnOf(invoicedOn, account.days) };
  });
  await saveReceivables(
    host,
    charged.map(({ stay, invoicedOn, dueOn }) => ({
      id: receivableIdOf(stay.id),
      key: `stay:${stay.id}`,
      name: [stay.confirmationNumber, account.name].filter(Boolean).join(' · '),
      companyId: accountId,
      propertyId: stay.propertyId,
      stayId: stay.id,
      invoiceNumber: stay.confirmationNumber,
      amount: stay.balance,
      invoicedOn,
      dueOn,
      isWithdrawn: false,
    })),
  );
  const added: Money = {
    amountMicros: sumMicros(owing.map(({ balance }) => balance.amountMicros)),
    currencyCode: owing[0]!.balance.currencyCode,
  };
  await refreshCredit(
    host,
    [accountId],
    now,
    owing.map(({ id }) => receivableIdOf(id)),
  );
  const alert = alertOf(account, added);
  return [
    ...charged.map(({ stay, dueOn }): DeskOutcome => ({
      code: 'PUT_ON_ACCOUNT',
      stay: stay.name,
      account: account.name,
      amount: stay.balance,
      dueOn,
    })),
    ...(alert === null ? [] : [alert]),
  ];
};

/** Withdraws the receivables of stays whose check-out is reversed, where nothing was received for them. */
export const withdrawReceivables = async (
  host: Host,
  stays: readonly { id: string; name: string }[],
  now: Date,
): Promise<DeskOutcome[]> => {
  const said: DeskOutcome[] = [];
  const received = await receivedFor(
    host,
    stays.map(({ id }) => receivableIdOf(id)),
  );
  for (const stay of stays) {
    const id = receivableIdOf(stay.id);
    const found = await receivableById(host, id);
    if (found === null || found.receivable.isWithdrawn) continue;
    const { amount, companyId } = found.receivable;
    const paid = received.get(id) ?? 0;
    if (paid !== 0 && amount !== null) {
      said.push({
        code: 'RECEIVABLE_STAYS',
        stay: stay.name,
        received: { amountMicros: paid as Money['amountMicros'], currencyCode: amount.currencyCode },
      });
      continue;
    }
    await changeReceivables(host, { id: { eq: id } }, { isWithdrawn: true });
    if (companyId !== null) await refreshCredit(host, [companyId], now, [id]);
    said.push({ code: 'RECEIVABLE_WITHDRAWN', stay: stay.name });
  }
  return said;
};
