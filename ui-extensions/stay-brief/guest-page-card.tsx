import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { Card } from '../kit/frame.tsx';
import { Answered } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';

const page = z.object({ link: z.string(), qr: z.string() });
const load = (key: string) => {
  const [guestId, locale = ''] = key.split('|');
  return callRoute('/hotel/guests/page-link', { guestId }, page, locale);
};

/** The own page of the guest as a QR code, to be photographed at the desk. */
export const GuestPageCard = ({ guestId }: { guestId: string }) => {
  const { t, locale } = useTranslate();
  const [isShown, setIsShown] = useState(false);
  const answer = useAnswer(isShown ? `${guestId}|${locale}` : null, load);
  return (
    <Card title={t('The guest’s own page')}>
      {isShown ? (
        <Answered answer={answer} lines={4}>
          {({ link, qr }) => (
            <a href={link} target="_blank" rel="noreferrer">
              <img src={qr} alt={t('Open the page')} width="220" />
            </a>
          )}
        </Answered>
      ) : (
        <Button onPress={() => setIsShown(true)}>{t('Show QR code')}</Button>
      )}
    </Card>
  );
};
