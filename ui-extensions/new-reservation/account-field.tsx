import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { TextField } from '../kit/fields.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { usePaused } from '../kit/use-paused.ts';
import { foundAccounts, type AccountFound } from './new-reservation-view.ts';

const find = async (key: string): Promise<AccountFound[]> => {
  const [locale = '', text = ''] = JSON.parse(key) as string[];
  return (await callRoute('/hotel/accounts/find', { text }, foundAccounts, locale)).accounts;
};

/** The company or agency for which is booked: found by its name, so that its negotiated rate is among the offers. */
export const AccountField = ({
  account,
  onAccount,
}: {
  account: AccountFound | null;
  onAccount: (account: AccountFound | null) => void;
}) => {
  const { t, locale } = useTranslate();
  const [typed, setTyped] = useState('');
  const text = usePaused(account === null ? typed : '');
  const answer = useAnswer(text === null ? null : JSON.stringify([locale, text]), find);
  if (account !== null)
    return (
      <p className="hotel-booking-line">
        <RecordLink object="company" id={account.id}>
          {account.name}
        </RecordLink>
        <span className="hotel-muted">
          {account.ratePlan === '' ? t('No negotiated rate') : t('Negotiated rate: {plan}', { plan: account.ratePlan })}
        </span>
        <Button
          onPress={() => {
            setTyped('');
            onAccount(null);
          }}
        >
          {t('Without account')}
        </Button>
      </p>
    );
  const found = typed.trim() !== '' && answer.state === 'ready' ? answer.result : null;
  return (
    <>
      <TextField
        label={t('Company or agency')}
        value={typed}
        onChange={setTyped}
        placeholder={t('Empty where the guest books alone')}
      />
      {found !== null && (
        <p className="hotel-booking-line" role="group" aria-label={t('Accounts found')}>
          {found.length === 0 && <span className="hotel-muted">{t('No account is called so.')}</span>}
          {found.map((one) => (
            <Button key={one.id} onPress={() => onAccount(one)}>
              {one.name}
            </Button>
          ))}
        </p>
      )}
    </>
  );
};
