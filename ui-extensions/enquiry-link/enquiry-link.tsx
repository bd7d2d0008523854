import { useState } from 'react';
import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { confirmed } from '../kit/dialogs.ts';
import { TextField } from '../kit/fields.tsx';
import { Frame } from '../kit/frame.tsx';
import { Answered } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';

const page = z.object({ link: z.string(), qr: z.string() });
const load = (key: string) => {
  const [propertyId, locale = ''] = key.split('|');
  return callRoute('/hotel/reservations/enquiry-link', { propertyId }, page, locale);
};

/** The link to the form for enquiries of the selected property: to be copied, printed, or withdrawn. */
export const EnquiryLink = () => {
  const { t, locale } = useTranslate();
  const [propertyId = null] = useSelectedRecordIds();
  const [round, setRound] = useState(0);
  const answer = useAnswer(propertyId === null ? null : `${propertyId}|${locale}|${round}`, load);
  const give = useGiving();
  const withdraw = async (): Promise<void> => {
    const isSure = await confirmed({
      title: t('Withdraw links for enquiries?'),
      text: t('No link that was made until now opens the form any more, on websites and in mails too.'),
      confirm: t('Withdraw'),
      isDangerous: true,
    });
    if (isSure && (await give('/hotel/reservations/withdraw-enquiries', { propertyId }))) setRound(round + 1);
  };
  return (
    <Frame title={t('Link for enquiries')}>
      <Answered answer={answer} lines={6}>
        {({ link, qr }) => (
          <>
            <TextField
              label={t('Link')}
              value={link}
              onChange={() => {}}
              hint={t('For the website, mails or print. It takes enquiries for a year; nothing is booked by it.')}
            />
            <a href={link} target="_blank" rel="noreferrer">
              <img src={qr} alt={t('Open the form')} width="260" />
            </a>
            <p>
              <Button kind="danger" onPress={() => void withdraw()}>
                {t('Withdraw all links')}
              </Button>
            </p>
          </>
        )}
      </Answered>
    </Frame>
  );
};
