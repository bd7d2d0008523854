import { useState } from 'react';
import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import type { Benefit } from '../../plugin/domain/loyalty/benefits.ts';
import type { StayVerb } from '../../plugin/domain/stays/commands.ts';
import { relocationPartners } from '../../plugin/host/relocation.ts';
import {
  giveBenefits,
  guestOfBrief,
  stayForBrief,
  type BriefPreference,
  type StayForBrief,
} from '../../plugin/host/stay-brief.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { preferenceInWords } from '../../plugin/words/preferences.ts';
import { Button } from '../kit/button.tsx';
import { tell } from '../kit/dialogs.ts';
import { CheckboxField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Card, Frame, Pair } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { StayStatusTag, Tag, TierTag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { BENEFITS } from '../loyalty-card/loyalty-words.ts';
import { verbsFor } from '../stay-commands/desk-form-view.ts';
import { DeskForm } from '../stay-commands/desk-form.tsx';
import { VERBS } from '../stay-commands/verbs.ts';
import { GuestPageCard } from './guest-page-card.tsx';
import { benefitLines, briefFormStay, briefGuest, briefView, type BriefGuest } from './stay-brief-view.ts';
import './stay-brief.css';

const Wishes = ({ title, wishes }: { title: string; wishes: readonly BriefPreference[] }) => {
  const { locale } = useTranslate();
  const words = wishes.map((wish) => preferenceInWords(wish, languageOf(locale)));
  return wishes.length === 0 ? null : (
    <div className="hotel-brief-line">
      <span className="hotel-muted">{title}</span>
      <span className="hotel-brief-tags">
        {wishes.map((wish, index) => (
          <Tag
            key={`${wish.category}:${wish.value}`}
            colour={wish.strength === 'MUST' ? 'red' : wish.polarity === 'AVOIDS' ? 'orange' : 'green'}
          >
            {words[index]}
          </Tag>
        ))}
      </span>
    </div>
  );
};

const Line = ({ title, text }: { title: string; text: string }) =>
  text === '' ? null : (
    <div className="hotel-brief-line">
      <span className="hotel-muted">{title}</span>
      <span>{text}</span>
    </div>
  );

/** What the tier of the guest gives on this stay, ticked off as it is given. */
const Benefits = ({ stay, onChanged }: { stay: StayForBrief; onChanged: () => void }) => {
  const { t } = useTranslate();
  const [isBusy, setIsBusy] = useState(false);
  const { id, benefitsGiven: given } = stay;
  const lines = benefitLines(stay);
  const give = async (benefits: Benefit[]): Promise<void> => {
    setIsBusy(true);
    try {
      await giveBenefits(panelHost(), id, benefits);
      onChanged();
    } catch {
      tell(t('It could not be recorded. Your role may not change stays, or the app did not answer.'), 'error');
    }
    setIsBusy(false);
  };
  return lines.length === 0 ? null : (
    <div className="hotel-brief-line" role="group" aria-label={t('Entitled to; ticked: given')}>
      <span className="hotel-muted">{t('Entitled to')}</span>
      <div>
        {lines.map(({ benefit, isEntitled, isGiven }) => (
          <CheckboxField
            key={benefit}
            label={isEntitled ? t(BENEFITS[benefit]) : t('{benefit}, as a favour', { benefit: t(BENEFITS[benefit]) })}
            value={isGiven}
            isDisabled={isBusy}
            onChange={() => void give(isGiven ? given.filter((one) => one !== benefit) : [...given, benefit])}
          />
        ))}
        <p className="hotel-muted">{t('Tick what the guest was given.')}</p>
      </div>
    </div>
  );
};

const StayCard = ({ stay, onChanged }: { stay: StayForBrief; onChanged: () => void }) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const view = briefView(stay);
  const party = [
    stay.adults === 1 ? t('1 adult') : t('{count} adults', { count: stay.adults }),
    ...(stay.children === 1 ? [t('1 child')] : []),
    ...(stay.children > 1 ? [t('{count} children', { count: stay.children })] : []),
    ...(stay.infants === 1 ? [t('1 infant')] : []),
    ...(stay.infants > 1 ? [t('{count} infants', { count: stay.infants })] : []),
  ].join(', ');
  const inTheirWords = (wishes: StayForBrief['metWishes']): string =>
    writing.list(wishes.map((wish) => preferenceInWords(wish, languageOf(locale))));
  return (
    <Card title={t('This stay')}>
      <Line
        title={t('Dates')}
        text={`${writing.days(stay.arrivalOn, stay.departureOn)} · ${stay.nights === 1 ? t('1 night') : t('{nights} nights', { nights: stay.nights ?? 0 })}`}
      />
      <Line title={t('Room')} text={view.room === '' ? t('No room') : view.room} />
      {view.isUpgraded && <Line title={t('Booked room type')} text={stay.bookedRoomType?.name ?? ''} />}
      <Line title={t('Party')} text={party} />
      <Line
        title={t('Rate')}
        text={[stay.ratePlan?.name ?? '', stay.rate === null ? '' : writing.money(stay.rate)]
          .filter(Boolean)
          .join(' · ')}
      />
      <Benefits stay={stay} onChanged={onChanged} />
      <Line title={t('Account')} text={view.account} />
      <Line title={t('Payment')} text={[stay.paymentMethod, stay.guarantee].filter(Boolean).join(' · ')} />
      <Line title={t('Balance')} text={stay.balance === null ? '' : writing.money(stay.balance)} />
      <Line title={t('Requests')} text={stay.specialRequests ?? ''} />
      <Line
        title={t('Room fit')}
        text={stay.preferenceFit === null ? '' : t('{percent}%', { percent: stay.preferenceFit })}
      />
      <Line title={t('The room meets')} text={inTheirWords(stay.metWishes)} />
      <Line title={t('Musts not met')} text={inTheirWords(stay.brokenMusts)} />
    </Card>
  );
};

const Changes = ({ stay }: { stay: StayForBrief }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  return stay.changes.length === 0 ? null : (
    <Card title={t('Last changes')}>
      {stay.changes.map(({ id, name, changedAt, changedBy }) => (
        <Line
          key={id}
          title={changedAt === null ? '' : writing.moment(new Date(changedAt), stay.property?.timeZone || 'UTC')}
          text={[name, changedBy].filter(Boolean).join(' · ')}
        />
      ))}
    </Card>
  );
};

const Around = ({ guest }: { guest: BriefGuest }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const where = (stay: BriefGuest['lastStay']): string =>
    stay === null
      ? ''
      : [writing.days(stay.arrivalOn, stay.departureOn), stay.property, stay.room].filter(Boolean).join(' · ');
  const hasWishes = guest.musts.length + guest.wishes.length > 0;
  return (
    <>
      {guest.openCases.length > 0 && (
        <div className="hotel-brief-care" role="note">
          {guest.openCases.map(({ id, name, openedAt }) => (
            <p key={id}>
              <RecordLink object="serviceCase" id={id}>
                {t('Open case: {name}', { name })}
              </RecordLink>{' '}
              <span className="hotel-muted">{openedAt === null ? '' : writing.moment(new Date(openedAt), 'UTC')}</span>
            </p>
          ))}
        </div>
      )}
      <Pair>
        <Card title={t('Likes and dislikes')}>
          {hasWishes ? (
            <>
              <Wishes title={t('Must')} wishes={guest.musts} />
              <Wishes title={t('Wishes')} wishes={guest.wishes} />
            </>
          ) : (
            <p className="hotel-muted">{t('Nothing is known yet.')}</p>
          )}
        </Card>
        <Card title={t('Before and after')}>
          <Line title={t('Last stay')} text={where(guest.lastStay) || t('Has not stayed yet.')} />
          <Line title={t('Next stay')} text={where(guest.nextStay) || t('Nothing booked.')} />
          {guest.cards.map(({ id, number, points, tier }) => (
            <div key={id} className="hotel-brief-line">
              <span className="hotel-muted">{t('Membership')}</span>
              <span className="hotel-brief-tags">
                {tier && <TierTag name={tier.name} colour={tier.colour ?? null} />}
                <RecordLink object="loyaltyMembership" id={id}>
                  {number}
                </RecordLink>
                <span>{t('{points} points', { points: writing.number(points) })}</span>
              </span>
            </div>
          ))}
          {guest.lastCase !== null && <Line title={t('Last case')} text={guest.lastCase.name} />}
        </Card>
      </Pair>
    </>
  );
};

const loadGuest = (key: string) => {
  const [guestId = '', stayId = ''] = key.split('|');
  return guestOfBrief(panelHost(), guestId, stayId);
};
const loadPartners = (propertyId: string) => relocationPartners(panelHost(), propertyId);

const Commands = ({ stay, onChanged }: { stay: StayForBrief; onChanged: () => void }) => {
  const { t } = useTranslate();
  const [verb, setVerb] = useState<StayVerb | null>(null);
  const partners = useAnswer(verb === 'relocate' ? stay.propertyId : null, loadPartners);
  const known = partners.state === 'ready' ? partners.result : [];
  return (
    <>
      <div className="hotel-brief-commands">
        {verbsFor(stay.status).map((one, index) => (
          <Button key={one} kind={index === 0 ? 'main' : 'plain'} onPress={() => setVerb(one)}>
            {t(VERBS[one])}
          </Button>
        ))}
      </div>
      {verb !== null && (
        <DeskForm
          key={verb}
          verb={verb}
          stays={[briefFormStay(stay)]}
          partners={known}
          currencyCode={stay.property?.currencyCode || 'EUR'}
          onClose={() => setVerb(null)}
          onDone={({ message }) => {
            tell(message);
            setVerb(null);
            onChanged();
          }}
        />
      )}
    </>
  );
};

const Brief = ({ stay, onChanged }: { stay: StayForBrief; onChanged: () => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const view = briefView(stay);
  const { facts, figures } = view;
  const around = useAnswer(stay.guestId === null ? null : `${stay.guestId}|${stay.id}`, loadGuest);
  return (
    <Frame
      title={view.title}
      facts={
        <span className="hotel-brief-tags">
          <StayStatusTag status={stay.status} />
          {view.isDoNotRent && <Tag colour="red">{t('Do not rent')}</Tag>}
          {view.vipReason !== '' && <Tag colour="purple">{t('VIP: {reason}', { reason: view.vipReason })}</Tag>}
          {view.isIncognito && <Tag colour="gray">{t('Incognito')}</Tag>}
          {view.isFirstStay && <Tag colour="sky">{t('First stay')}</Tag>}
          {view.birthdayOn !== null && (
            <Tag colour="pink">{t('Birthday {day}', { day: writing.weekday(view.birthdayOn) })}</Tag>
          )}
          {stay.guestId !== null && (
            <RecordLink object="person" id={stay.guestId}>
              {t('Page of the guest')}
            </RecordLink>
          )}
          <span className="hotel-muted">
            {[facts.number, facts.nationality, facts.language === '' ? '' : writing.languageName(facts.language)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      }
    >
      {stay.problem !== '' && (
        <div className="hotel-brief-care" role="note">
          <p>{stay.problem}</p>
        </div>
      )}
      <Commands stay={stay} onChanged={onChanged} />
      {figures !== null && (
        <Figures>
          <Figure label={t('Stays completed')} value={writing.number(figures.stays)} />
          <Figure label={t('Nights')} value={writing.number(figures.nights)} />
          <Figure label={t('Total revenue')} value={writing.wholeMoney(figures.revenue)} />
          <Figure label={t('Cancellations')} value={writing.number(figures.cancellations)} />
          <Figure label={t('No-shows')} value={writing.number(figures.noShows)} />
        </Figures>
      )}
      {stay.guestId !== null && (
        <>
          <Answered answer={around} lines={4}>
            {(guest) => <Around guest={briefGuest(guest, stay)} />}
          </Answered>
        </>
      )}
      <Pair>
        <StayCard stay={stay} onChanged={onChanged} />
        <Changes stay={stay} />
        {stay.guestId !== null && <GuestPageCard guestId={stay.guestId} />}
      </Pair>
    </Frame>
  );
};

const load = (key: string) => stayForBrief(panelHost(), key.split('|')[0]!);

/** What whoever serves a guest has to know of the stay, on one screen without a click; two requests. */
export const StayBrief = () => {
  const { t } = useTranslate();
  const [stayId = null] = useSelectedRecordIds();
  const [looks, setLooks] = useState(0);
  const answer = useAnswer(stayId === null ? null : `${stayId}|${looks}`, load);
  if (answer.state !== 'ready')
    return (
      <Frame>
        <Answered answer={answer} lines={9}>
          {() => null}
        </Answered>
      </Frame>
    );
  return answer.result === null ? (
    <Frame>
      <Empty title={t('This stay is gone, or your role does not show it.')} />
    </Frame>
  ) : (
    <Brief stay={answer.result} onChanged={() => setLooks((before) => before + 1)} />
  );
};
