import type { Money } from '../../plugin/domain/money.ts';
import type { OffersShown } from '../../plugin/flows/offers/desk.ts';

type Made = OffersShown['made'][number];

/** What waits for the guest's answer apart from what is answered; what was taken back is not shown. */
export const offersView = ({ made }: Pick<OffersShown, 'made'>): { open: Made[]; answered: Made[] } => ({
  open: made.filter(({ status }) => status === 'OFFERED'),
  answered: made.filter(({ status }) => status === 'ACCEPTED' || status === 'DECLINED'),
});

/** An amount with its sign, as what is added to or taken off a price: `+€60`, `−€60`, and nothing said of nothing. */
export const signed = (amount: Money, money: (amount: Money) => string): string =>
  amount.amountMicros > 0
    ? `+${money(amount)}`
    : amount.amountMicros < 0
      ? `−${money({ ...amount, amountMicros: -amount.amountMicros as Money['amountMicros'] })}`
      : money(amount);
