import { useState } from 'react';
import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { calendarDate, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { cardRights, type CardRights } from '../../plugin/host/loyalty-card.ts';
import { pointsLedger, type PointsLedger } from '../../plugin/host/points-ledger.ts';
import { count, day, recordId, text } from '../../plugin/host/rows.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { ENTRY_WORDS, withTierName } from '../../plugin/words/loyalty.ts';
import { inWords } from '../../plugin/words/words.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { DateField, TextField } from '../kit/fields.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { KINDS } from './loyalty-words.ts';
import { ledgerLines, type LedgerLine } from './membership-ledger-view.ts';

type Translate = ReturnType<typeof useTranslate>['t'];

const explained = z.object({
  asOf: day,
  tier: z.object({ name: text, since: day, until: day, why: z.array(z.string()) }),
  balance: z.object({ points: count, why: z.array(z.string()) }),
  expiring: z.array(z.object({ on: day, points: count, earnedOn: day })),
  progress: z.object({ nextInWords: text, keepInWords: text }),
  stays: z.array(
    z.object({
      stayId: recordId,
      arrivalOn: day,
      departureOn: day,
      base: count,
      bonus: count,
      counts: z.boolean(),
      why: z.array(z.string()),
    }),
  ),
  refused: z.array(z.object({ stayId: recordId, why: text })),
});
type Explained = z.output<typeof explained>;
type StayLine = Explained['stays'][number] & { id: string };

const explain = (key: string): Promise<Explained> => {
  const [membershipId, asOf, locale] = JSON.parse(key) as [string, string, string];
  return callRoute(
    '/hotel/loyalty/explain',
    { membershipId, ...(asOf === '' ? {} : { asOf }) },
    explained,
    locale,
    PACKED,
  );
};

const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <ul className="hotel-lines">
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

const stayColumns = (t: Translate, writing: Writing): Column<StayLine>[] => [
  {
    key: 'days',
    title: t('Stay'),
    isHead: true,
    hasControls: true,
    sortBy: ({ departureOn }) => departureOn,
    cell: ({ stayId, arrivalOn, departureOn }) => (
      <RecordLink object="stay" id={stayId}>
        {writing.days(arrivalOn, departureOn)}
      </RecordLink>
    ),
  },
  {
    key: 'counts',
    title: t('For the tier'),
    cell: ({ counts }) =>
      counts ? <Tag colour="green">{t('counts')}</Tag> : <span className="hotel-muted">{t('earlier period')}</span>,
  },
  {
    key: 'points',
    title: t('Points'),
    isNumber: true,
    sortBy: ({ base, bonus }) => base + bonus,
    cell: ({ base, bonus }) => writing.number(base + bonus),
  },
  { key: 'why', title: t('Why'), cell: ({ why }) => why.join(' · ') },
];

/** So many stays are told one by one. */
const MOST_STAYS = 20;

const Explanation = ({ explanation }: { explanation: Explained }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { tier, balance, expiring, progress, stays, refused } = explanation;
  const next = [progress.nextInWords, progress.keepInWords].filter((words) => words !== '');
  return (
    <>
      <Section title={t('Tier: {tier}', { tier: tier.name })}>
        <Sentences sentences={tier.why} />
      </Section>
      {next.length > 0 && (
        <Section title={t('What is missing')}>
          <Sentences sentences={next} />
        </Section>
      )}
      <Section title={t('Points: {points}', { points: writing.number(balance.points) })}>
        <Sentences
          sentences={[
            ...balance.why,
            ...expiring.slice(0, 5).map(({ on, points, earnedOn }) =>
              t('{points} points of {earned} expire on {day}', {
                points: writing.number(points),
                earned: writing.dayOrDash(earnedOn),
                day: writing.dayOrDash(on),
              }),
            ),
          ]}
        />
      </Section>
      {refused.length > 0 && (
        <Section title={t('Stays that earn nothing')}>
          {refused.map(({ stayId, why }) => (
            <p key={stayId}>
              <RecordLink object="stay" id={stayId}>
                {t('Stay')}
              </RecordLink>{' '}
              {why}
            </p>
          ))}
        </Section>
      )}
      {stays.length > 0 && (
        <Section title={t('Stays behind it')}>
          <Table
            label={t('Stays behind it')}
            columns={stayColumns(t, writing)}
            rows={stays.slice(0, MOST_STAYS).map((stay) => ({ ...stay, id: stay.stayId }))}
          />
          {stays.length > MOST_STAYS && (
            <p className="hotel-muted">
              {t('Older stays not listed here: {count}', { count: writing.number(stays.length - MOST_STAYS) })}
            </p>
          )}
        </Section>
      )}
    </>
  );
};

/** Why the membership is as it is, or was on a day. */
const Why = ({ membershipId, round }: { membershipId: string; round: number }) => {
  const { t, locale } = useTranslate();
  const [asOf, setAsOf] = useState('');
  const wanted = isCalendarDate(asOf) ? calendarDate(asOf) : '';
  const answer = useAnswer(JSON.stringify([membershipId, wanted, locale, round]), explain);
  return (
    <Section title={t('Why it is so')}>
      <div className="hotel-form">
        <DateField label={t('As of')} value={asOf} onChange={setAsOf} hint={t('Empty: today.')} />
      </div>
      <Answered answer={answer} lines={5}>
        {(explanation) => <Explanation explanation={explanation} />}
      </Answered>
    </Section>
  );
};

/** A day that stays on one line where reasons are long. */
const dayOnOneLine = (writing: Writing, on: CalendarDate | null): string =>
  on === null ? '' : writing.day(on).replaceAll(' ', '\u00a0');

const LineReason = ({
  line: { reasons, reason, bookedBy, stay, isReversed },
  tierNames,
}: {
  line: LedgerLine;
  tierNames: PointsLedger['tierNames'];
}) => {
  const { t, locale } = useTranslate();
  const known = reasons.filter(({ code }) => code in ENTRY_WORDS);
  const said =
    known.length > 0
      ? known.map((each) => inWords(ENTRY_WORDS, withTierName(each, tierNames), languageOf(locale))).join(' · ')
      : [reason, bookedBy].filter(Boolean).join(' · ');
  return (
    <>
      <span>{said}</span> {isReversed && <Tag colour="gray">{t('Reversed')}</Tag>}
      {stay && (
        <>
          {' · '}
          <RecordLink object="stay" id={stay.id}>
            {stay.name}
          </RecordLink>
        </>
      )}
    </>
  );
};

const ledgerColumns = (
  t: Translate,
  writing: Writing,
  tierNames: PointsLedger['tierNames'],
  onReverse: (line: LedgerLine) => void,
): Column<LedgerLine>[] => [
  {
    key: 'earnedOn',
    title: t('Date'),
    isHead: true,
    cell: ({ earnedOn }) => dayOnOneLine(writing, earnedOn),
  },
  {
    key: 'kind',
    title: t('Kind'),
    cell: ({ kind }) => {
      const known = kind === null ? undefined : KINDS[kind];
      return known === undefined ? null : <Tag colour={known[1]}>{t(known[0])}</Tag>;
    },
  },
  { key: 'points', title: t('Points'), isNumber: true, cell: ({ points }) => writing.number(points) },
  {
    key: 'why',
    title: t('Reason'),
    hasControls: true,
    cell: (line) => <LineReason line={line} tierNames={tierNames} />,
  },
  {
    key: 'expiresOn',
    title: t('Expires'),
    cell: ({ expiresOn }) => dayOnOneLine(writing, expiresOn),
  },
  {
    key: 'reverse',
    title: t('Reverse'),
    hasControls: true,
    cell: (line) => (line.canBeReversed ? <Button onPress={() => onReverse(line)}>{t('Reverse')}</Button> : ''),
  },
];

const ReverseForm = ({ line, onDone, onClose }: { line: LedgerLine; onDone: () => void; onClose: () => void }) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const give = useGiving();
  const [reason, setReason] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const reverse = async (): Promise<void> => {
    setIsBusy(true);
    if (await give('/hotel/loyalty/reverse', { entryId: line.id, reason: reason.trim() })) onDone();
    else setIsBusy(false);
  };
  return (
    <div className="hotel-form">
      <p>
        {t('A new line of {points} points takes back “{reason}”. Both lines stay in the ledger.', {
          points: number(-line.points),
          reason: line.reason,
        })}
      </p>
      <TextField label={t('Reason')} value={reason} onChange={setReason} />
      <div className="hotel-head-actions">
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button kind="main" isDisabled={reason.trim() === '' || isBusy} onPress={() => void reverse()}>
          {t('Reverse')}
        </Button>
      </div>
    </div>
  );
};

const loadLedger = async (key: string): Promise<PointsLedger & { rights: CardRights }> => {
  const [membershipId, hundreds] = JSON.parse(key) as [string, number];
  const host = panelHost();
  const [ledger, rights] = await Promise.all([pointsLedger(host, membershipId, hundreds), cardRights(host)]);
  return { ...ledger, rights };
};

const Ledger = ({ membershipId }: { membershipId: string }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const [hundreds, setHundreds] = useState(1);
  const [round, setRound] = useState(0);
  const [reversing, setReversing] = useState<LedgerLine | null>(null);
  const answer = useAnswer(JSON.stringify([membershipId, hundreds, round]), loadLedger);
  return (
    <>
      <Section title={t('Points ledger')}>
        {reversing !== null && (
          <ReverseForm
            line={reversing}
            onClose={() => setReversing(null)}
            onDone={() => {
              setReversing(null);
              setRound((made) => made + 1);
            }}
          />
        )}
        <Answered answer={answer} lines={6}>
          {({ entries, hasMore, tierNames, rights }) =>
            entries.length === 0 ? (
              <Empty title={t('No points yet')} hint={t('Points come with the first stay that is checked out.')} />
            ) : (
              <>
                <Table
                  label={t('Points ledger')}
                  columns={ledgerColumns(t, writing, tierNames, setReversing).filter(
                    ({ key }) => key !== 'reverse' || rights.mayGiveExceptions,
                  )}
                  rows={ledgerLines(entries, rights.mayGiveExceptions)}
                />
                {hasMore && (
                  <div>
                    <Button onPress={() => setHundreds((shown) => shown + 1)}>{t('Show older lines')}</Button>
                  </div>
                )}
              </>
            )
          }
        </Answered>
      </Section>
      <Why membershipId={membershipId} round={round} />
    </>
  );
};

/** The ledger of a membership with its reasons, and why the membership is as it is. */
export const MembershipLedger = () => {
  const { t } = useTranslate();
  const [membershipId = null] = useSelectedRecordIds();
  return <Frame title={t('Points ledger')}>{membershipId !== null && <Ledger membershipId={membershipId} />}</Frame>;
};
