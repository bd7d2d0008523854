import * as z from 'zod/mini';
import { addMonths, calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Money } from '../../plugin/domain/money.ts';
import { INFLUENCES, type Influence } from '../../plugin/domain/sales/contacts.ts';
import type { Brought, Compared, Production } from '../../plugin/domain/sales/production.ts';
import type { AccountPage } from '../../plugin/flows/sales/account-page.ts';
import type { ListCondition } from '../kit/record-link.tsx';

/** What the route answers: written by the app itself. */
export const readAccount = z.custom<{ account: AccountPage | null }>(
  (answer) => typeof answer === 'object' && answer !== null && 'account' in answer,
);

/** An amount of what was brought; null where nothing has an amount. */
export const revenueOf = ({ revenue }: Brought, { currencyCode }: Pick<Production, 'currencyCode'>): Money | null =>
  currencyCode === null ? null : { amountMicros: revenue, currencyCode };

const isNothing = ({ before, now, ahead }: Compared): boolean => [before, now, ahead].every(({ stays }) => stays === 0);

/** Months in which something was or is. */
export const monthsShown = ({ months }: Production): Production['months'] =>
  months.filter((month) => !isNothing(month));

/** Whether an account brought nothing since last year began and nothing is booked. */
export const bringsNothing = ({ total, later }: Production): boolean => isNothing(total) && later.stays === 0;

/** How much more, as a share; null where there was nothing before. */
export const changeOf = (now: number, before: number): number | null => (before <= 0 ? null : (now - before) / before);

const record = (id: string): string =>
  JSON.stringify({ isCurrentWorkspaceMemberSelected: false, selectedRecordIds: [id] });

/** The condition that holds for records of an account under a field. */
export const ofAccount = (field: string, id: string): ListCondition => [field, 'IS', record(id)];

/** The stays behind what an account brings: by departure, of one year or of one month of it. */
export const staysBehind = (
  { id, isAgency }: Pick<AccountPage, 'id' | 'isAgency'>,
  { year, month }: { year: number; month: number | null },
): ListCondition[] => {
  const from: CalendarDate = calendarDate(`${year}-${String(month ?? 1).padStart(2, '0')}-01`);
  return [
    ofAccount(isAgency ? 'travelAgent' : 'company', id),
    ['departureOn', 'IS_AFTER', from],
    ['departureOn', 'IS_BEFORE', addMonths(from, month === null ? 12 : 1)],
    ['status', 'IS', JSON.stringify(['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'])],
  ];
};

/** Contacts as they are listed: who counts most first. */
export const contactsInOrder = (contacts: AccountPage['contacts']): AccountPage['contacts'] => {
  const placeOf = (influence: Influence | null): number =>
    influence === null ? INFLUENCES.length : INFLUENCES.indexOf(influence);
  return contacts.toSorted((one, other) => placeOf(one.influence) - placeOf(other.influence));
};
