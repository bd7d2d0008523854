import { useState } from 'react';
import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import type { AgreedHow } from '../../plugin/domain/offers/offer.ts';
import type { OffersShown, OfferShown } from '../../plugin/flows/offers/desk.ts';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { confirmed } from '../kit/dialogs.ts';
import { SelectField } from '../kit/fields.tsx';
import { Card, Frame, Section } from '../kit/frame.tsx';
import { Meter } from '../kit/meter.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import './stay-offers.css';
import { offersView, signed } from './stay-offers-view.ts';

/** What the route answers: written by the app itself. */
const readOffers = z.custom<OffersShown>(
  (answer) => typeof answer === 'object' && answer !== null && 'fitting' in answer,
);

type Made = OffersShown['made'][number];
/** Gives a command; the page is asked for anew when it was done. */
type Give = (verb: 'make' | 'accept' | 'decline' | 'withdraw', body: object) => Promise<void>;

const useDifference = (): ((made: Pick<Made, 'difference'>) => string) => {
  const { money } = useWriting();
  return ({ difference }) => (difference === null ? UNKNOWN : signed(difference, money));
};

const Fitting = ({
  offer,
  stayId,
  guestLanguage,
  isBusy,
  give,
}: {
  offer: OfferShown;
  stayId: string;
  guestLanguage: string;
  isBusy: boolean;
  give: Give;
}) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const difference = useDifference();
  return (
    <Card title={offer.what}>
      <div className="hotel-offer-head">
        <span className="hotel-offer-difference">{t('{amount} for the stay', { amount: difference(offer) })}</span>
        <Meter
          label={t('Fits')}
          value={offer.fit}
          target={100}
          text={t('{has} of {target}', { has: number(offer.fit), target: number(100) })}
        />
      </div>
      <blockquote className="hotel-offer-words" lang={guestLanguage}>
        {offer.toGuest}
      </blockquote>
      <ul className="hotel-offer-why">
        {offer.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className="hotel-offer-commands">
        <Button isDisabled={isBusy} onPress={() => void give('make', { stayId, key: offer.key })}>
          {t('Offer')}
        </Button>
      </div>
    </Card>
  );
};

const Open = ({ offer, isBusy, give }: { offer: Made; isBusy: boolean; give: Give }) => {
  const { t } = useTranslate();
  const difference = useDifference();
  const [how, setHow] = useState<AgreedHow>('AT_DESK');
  const accept = async (): Promise<void> => {
    const isSure = await confirmed({
      title: t('Did the guest say yes?'),
      text: t('{what}, {amount} for the stay. The stay is changed and the difference is charged.', {
        what: offer.name,
        amount: difference(offer),
      }),
      confirm: t('Guest has agreed'),
    });
    if (isSure) await give('accept', { offerId: offer.id, guestAgreed: how });
  };
  return (
    <Card title={offer.name}>
      <div className="hotel-offer-head">
        <span className="hotel-offer-difference">{t('{amount} for the stay', { amount: difference(offer) })}</span>
        <span className="hotel-muted">
          {offer.offeredBy === '' ? '' : t('Offered by {name}', { name: offer.offeredBy })}
        </span>
      </div>
      <div className="hotel-offer-commands">
        <SelectField
          label={t('How the guest agreed')}
          value={how}
          onChange={(value) => setHow(value as AgreedHow)}
          choices={[
            { value: 'AT_DESK', label: t('At the desk') },
            { value: 'BY_PHONE', label: t('By phone') },
            { value: 'IN_WRITING', label: t('In writing') },
          ]}
        />
        <Button kind="main" isDisabled={isBusy} onPress={() => void accept()}>
          {t('Guest accepts')}
        </Button>
        <Button isDisabled={isBusy} onPress={() => void give('decline', { offerId: offer.id })}>
          {t('Guest declines')}
        </Button>
        <Button isDisabled={isBusy} onPress={() => void give('withdraw', { offerId: offer.id })}>
          {t('Take back')}
        </Button>
      </div>
    </Card>
  );
};

type AnsweredProps = { timeZone: string; isBusy: boolean; give: Give };

const useAnsweredColumns = ({ timeZone, isBusy, give }: AnsweredProps): Column<Made>[] => {
  const { t } = useTranslate();
  const { moment } = useWriting();
  const difference = useDifference();
  return [
    { key: 'what', title: t('What was offered'), isHead: true, cell: ({ name }) => name },
    {
      key: 'status',
      title: t('Answer'),
      cell: ({ status }) => (
        <Tag colour={status === 'ACCEPTED' ? 'green' : 'red'}>
          {status === 'ACCEPTED' ? t('Accepted') : t('Declined')}
        </Tag>
      ),
    },
    { key: 'difference', title: t('Difference'), isNumber: true, cell: difference },
    {
      key: 'when',
      title: t('When'),
      cell: ({ answeredAt, approvedBy }) =>
        [answeredAt === null ? '' : moment(new Date(answeredAt), timeZone), approvedBy].filter(Boolean).join(' · '),
    },
    {
      key: 'back',
      title: t('Take back'),
      hasControls: true,
      cell: ({ id }) => (
        <Button isDisabled={isBusy} onPress={() => void give('withdraw', { offerId: id })}>
          {t('Take back')}
        </Button>
      ),
    },
  ];
};

const AnsweredOffers = ({ offers, ...props }: AnsweredProps & { offers: Made[] }) => {
  const { t } = useTranslate();
  return (
    <Section title={t('Answered')}>
      <Table label={t('Answered')} columns={useAnsweredColumns(props)} rows={offers} />
    </Section>
  );
};

const Contents = ({ stayId, offers, onChanged }: { stayId: string; offers: OffersShown; onChanged: () => void }) => {
  const { t } = useTranslate();
  const command = useGiving();
  const [isBusy, setIsBusy] = useState(false);
  const { open, answered } = offersView(offers);
  const give: Give = async (verb, body) => {
    setIsBusy(true);
    if (await command(`/hotel/offers/${verb}`, body)) onChanged();
    setIsBusy(false);
  };
  return (
    <>
      {open.length > 0 && (
        <Section title={t('Offered, not answered')}>
          <div className="hotel-offers">
            {open.map((offer) => (
              <Open key={offer.id} offer={offer} isBusy={isBusy} give={give} />
            ))}
          </div>
        </Section>
      )}
      <Section title={t('What fits this stay')}>
        {offers.fitting.length === 0 ? (
          <Empty
            title={offers.withheld || t('Nothing fits this stay')}
            {...(offers.withheld === ''
              ? { hint: t('Better rooms, further nights and other rates are taken, or do not fit the guest.') }
              : {})}
          />
        ) : (
          <div className="hotel-offers">
            <p className="hotel-muted">
              {t('Nothing is charged until the guest has said yes and you have entered it.')}
            </p>
            {offers.fitting.map((offer) => (
              <Fitting
                key={offer.key}
                offer={offer}
                stayId={stayId}
                guestLanguage={offers.guestLanguage}
                isBusy={isBusy}
                give={give}
              />
            ))}
          </div>
        )}
      </Section>
      {answered.length > 0 && (
        <AnsweredOffers offers={answered} timeZone={offers.timeZone} isBusy={isBusy} give={give} />
      )}
    </>
  );
};

const load = (key: string): Promise<OffersShown> => {
  const [stayId = '', locale = ''] = key.split('|');
  return callRoute('/hotel/offers/fitting', { stayId }, readOffers, locale);
};

/** What fits the stay of whoever is served, with the words for the guest. One request before first content. */
export const StayOffers = () => {
  const { t, locale } = useTranslate();
  const { days, money } = useWriting();
  const [stayId = null] = useSelectedRecordIds();
  const [looks, setLooks] = useState(0);
  const answer = useAnswer(stayId === null ? null : `${stayId}|${locale}|${looks}`, load);
  const shown = answer.state === 'ready' ? answer.result : null;
  return (
    <Frame
      title={t('Offers')}
      facts={
        <span className="hotel-muted">
          {shown === null
            ? ''
            : [
                shown.name,
                days(shown.arrivalOn, shown.departureOn),
                shown.rate === null ? '' : t('{amount} a night', { amount: money(shown.rate) }),
              ]
                .filter(Boolean)
                .join(' · ')}
        </span>
      }
    >
      <Answered answer={answer} lines={9}>
        {(offers) => (
          <Contents stayId={stayId ?? ''} offers={offers} onChanged={() => setLooks((before) => before + 1)} />
        )}
      </Answered>
    </Frame>
  );
};
