import { useState } from 'react';
import { msg, useTranslate, useUserId, type MessageDescriptor } from 'twenty-sdk/front-component';
import { calendarDate, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Indicator, Measured, ReviewFigure, Trend } from '../../plugin/domain/key-figures/review.ts';
import type { ReviewStatus } from '../../plugin/domain/key-figures/review-commands.ts';
import { roundToMicros } from '../../plugin/domain/money.ts';
import type { PlayVerdict } from '../../plugin/domain/retention/plays/effect.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { DateField, NumberField, SelectField, TextAreaField, TextField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { openFiltered, openList, RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { readerOf } from '../kit/staff.ts';
import { Table, type Column } from '../kit/table.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useRequestId } from '../kit/use-request-id.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { FigureCard } from './figure-card.tsx';
import {
  messagesWaiting,
  quarterName,
  quartersUntil,
  readReview,
  recordsBehind,
  targetOf,
  typedTarget,
  UNITS,
  type ReviewPage,
  type Unit,
} from './review-view.ts';
import './performance.css';

type Words = { label: MessageDescriptor; definition: MessageDescriptor; of: MessageDescriptor };

const WORDS: Record<Indicator, Words> = {
  REPEAT_SHARE: {
    label: msg('Repeat guests'),
    definition: msg(
      'Of the guests who left in the quarter, those who had stayed before in any house of yours. Guests are counted, not stays.',
    ),
    of: msg('{count} guests'),
  },
  RETENTION: {
    label: msg('Came back within a year'),
    definition: msg(
      'Of the guests of the same quarter a year earlier, those who stayed in this property again since, to the end of this quarter.',
    ),
    of: msg('{count} guests'),
  },
  NPS: {
    label: msg('NPS'),
    definition: msg('Promoters (9 and 10) less detractors (0 to 6) among the answers of the quarter, in points.'),
    of: msg('{count} answers'),
  },
  DIRECT_SHARE: {
    label: msg('Direct bookings'),
    definition: msg(
      'Completed stays of the quarter that were booked with the hotel itself: website, phone, e-mail or at the desk.',
    ),
    of: msg('{count} stays'),
  },
  IDENTIFIED: {
    label: msg('Guests who can be reached'),
    definition: msg(
      'Completed stays of the quarter whose guest is known with an e-mail address or a phone number today.',
    ),
    of: msg('{count} stays'),
  },
  COMPLETENESS: {
    label: msg('Complete profiles'),
    definition: msg(
      'Completed stays of the quarter of whose guest a way to reach him, nationality and language are known today.',
    ),
    of: msg('{count} stays'),
  },
  CONSENT: {
    label: msg('Consent to marketing'),
    definition: msg('Guests of the quarter whose last word by its end was yes to marketing, on one channel at least.'),
    of: msg('{count} guests'),
  },
  DUPLICATES: {
    label: msg('Open duplicates per 1,000 guests'),
    definition: msg(
      'Pairs of guests who may be the same person and were not decided by the end of the quarter, by the guests who had stayed by then; of all properties together.',
    ),
    of: msg('{count} guests'),
  },
  FIRST_RESPONSE: {
    label: msg('First response to a case'),
    definition: msg(
      'From when a case of the quarter was opened to the first thing done about it; the middle one of all that were taken up.',
    ),
    of: msg('{count} cases'),
  },
  IN_TIME: {
    label: msg('Cases solved in time'),
    definition: msg('Cases of the quarter that were solved by when they were due, of those solved or past due.'),
    of: msg('{count} cases'),
  },
  PLAY_REVENUE: {
    label: msg('Brought by plays'),
    definition: msg(
      'Revenue of stays in this property that followed from touches planned in the quarter, less what as many guests of the holdout booked anyway.',
    ),
    of: msg('{count} guests, holdout included'),
  },
};

const LISTS: Record<ReturnType<typeof recordsBehind>['list'], MessageDescriptor> = {
  stays: msg('Stays'),
  guestFeedbacks: msg('Feedback'),
  serviceCases: msg('Service cases'),
  matchCandidates: msg('Possible duplicates'),
  retentionTouches: msg('Touches'),
};

const TARGET_LABELS: Record<Unit, MessageDescriptor> = {
  SHARE: msg('Target in per cent'),
  POINTS: msg('Target in points'),
  PER_THOUSAND: msg('Target per 1,000'),
  HOURS: msg('Target in hours'),
  MONEY: msg('Target amount'),
};

const STATUSES: Record<ReviewStatus, readonly [label: MessageDescriptor, colour: TagColour]> = {
  PLANNED: [msg('Planned'), 'yellow'],
  HELD: [msg('Meeting held'), 'blue'],
  CLOSED: [msg('Closed'), 'green'],
};

const VERDICTS: Record<PlayVerdict, MessageDescriptor> = {
  NOT_MEASURED: msg(
    'Nobody is held out, so nothing can be compared. Hold a few per cent out to see what the play brings.',
  ),
  TOO_EARLY: msg('The groups are too small yet to tell an effect from chance.'),
  WORKS: msg('Guests who got it book more often than those held out, beyond chance.'),
  HARMS: msg('Guests who got it book less often than those held out. Stop it, or change it.'),
  NO_EFFECT_SEEN: msg('An effect worth having would have shown by now. The play may not be worth its post.'),
};

const TRENDS: Record<'BETTER' | 'WORSE' | 'NO_DIFFERENCE', Record<'YEAR_AGO' | 'BEFORE', MessageDescriptor>> = {
  BETTER: {
    YEAR_AGO: msg('Better than a year ago, beyond chance'),
    BEFORE: msg('Better than the quarter before, beyond chance'),
  },
  WORSE: {
    YEAR_AGO: msg('Worse than a year ago, beyond chance'),
    BEFORE: msg('Worse than the quarter before, beyond chance'),
  },
  NO_DIFFERENCE: {
    YEAR_AGO: msg('Not to be told from a year ago'),
    BEFORE: msg('Not to be told from the quarter before'),
  },
};

/** From so many hours on, days are easier to read. */
const HOURS_OF_DAYS = 48;

const useReviewWriting = (page: ReviewPage) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const hours = (value: number): string =>
    value >= HOURS_OF_DAYS
      ? t('{days} days', { days: writing.number(value / 24, 1) })
      : t('{hours} hours', { hours: writing.number(value, 1) });
  const value = (amount: number | null, unit: Unit): string => {
    if (amount === null) return UNKNOWN;
    switch (unit) {
      case 'SHARE':
        return writing.percent(amount, 1);
      case 'POINTS':
        return points.format(amount);
      case 'PER_THOUSAND':
        return writing.number(amount, 1);
      case 'HOURS':
        return hours(amount);
      case 'MONEY':
        return page.currencyCode === ''
          ? UNKNOWN
          : writing.wholeMoney({ amountMicros: roundToMicros(amount), currencyCode: page.currencyCode });
      default:
        return unit satisfies never;
    }
  };
  const trend = (of: Trend): string => {
    if (of.code === 'TOO_FEW') return t('Too few to say where it goes');
    if (of.code === 'BY_HOLDOUT') return t(VERDICTS[of.verdict]);
    return t(TRENDS[of.code][of.against]);
  };
  return { ...writing, value, trend };
};
type ReviewWriting = ReturnType<typeof useReviewWriting>;

const Target = ({ figure, page, again }: { figure: ReviewFigure; page: ReviewPage; again: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const unit = UNITS[figure.indicator];
  const [typed, setTyped] = useState(typedTarget(figure.target, unit));
  const target = targetOf(typed, unit);
  const save = async (): Promise<void> => {
    const asked = { propertyId: page.propertyId, indicator: figure.indicator, target };
    if (await give('/hotel/reviews/target', asked)) again();
  };
  return (
    <div className="hotel-form">
      <NumberField
        label={t(TARGET_LABELS[unit])}
        value={typed}
        onChange={setTyped}
        hint={t('Empty for none.')}
        error={target === undefined ? t('This is no number.') : null}
      />
      <Button isDisabled={target === undefined || target === figure.target} onPress={() => void save()}>
        {t('Set target')}
      </Button>
    </div>
  );
};

const ReviewedFigure = ({
  figure,
  page,
  write,
  again,
}: {
  figure: ReviewFigure;
  page: ReviewPage;
  write: ReviewWriting;
  again: () => void;
}) => {
  const { t } = useTranslate();
  const { indicator, now, before, yearAgo, target, isReached } = figure;
  const unit = UNITS[indicator];
  const { label, definition, of } = WORDS[indicator];
  const { list, conditions } = recordsBehind(indicator, page);
  const sized = (measured: Measured): string =>
    measured.value === null ? UNKNOWN : `${write.value(measured.value, unit)} (${write.number(measured.n)})`;
  return (
    <FigureCard
      label={t(label)}
      value={write.value(now.value, unit)}
      against={[
        t(of, { count: write.number(now.n) }),
        t('Quarter before: {value}', { value: sized(before) }),
        t('A year ago: {value}', { value: sized(yearAgo) }),
        target === null
          ? t('No target set')
          : isReached === null
            ? t('Target {target}', { target: write.value(target, unit) })
            : isReached
              ? t('Target {target}: reached', { target: write.value(target, unit) })
              : t('Target {target}: not reached', { target: write.value(target, unit) }),
        write.trend(figure.trend),
      ]}
      definition={t(definition)}
      counted={t('In brackets of how many. Quarters with fewer than 30 are not compared.')}
    >
      <span className="hotel-performance-records">
        <Button onPress={() => openFiltered(list, conditions)}>{t(LISTS[list])}</Button>
      </span>
      {!page.isFrozen && <Target key={String(target)} figure={figure} page={page} again={again} />}
    </FigureCard>
  );
};

type Member = ReviewPage['members'][number];

const MeasureForm = ({
  reviewId,
  members,
  again,
}: {
  reviewId: string;
  members: readonly Member[];
  again: () => void;
}) => {
  const { t } = useTranslate();
  const give = useGiving();
  const requestId = useRequestId();
  const [title, setTitle] = useState('');
  const [ownerId, setOwnerId] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const add = async (): Promise<void> => {
    setIsBusy(true);
    const asked = { reviewId, title, ownerId: ownerId === '' ? null : ownerId, dueOn, requestId };
    if (await give('/hotel/reviews/measure', asked)) again();
    setIsBusy(false);
  };
  return (
    <div className="hotel-performance-tools">
      <TextField label={t('What is to be done')} value={title} onChange={setTitle} />
      <SelectField
        label={t('By whom')}
        value={ownerId}
        onChange={setOwnerId}
        choices={[
          { value: '', label: t('Nobody yet') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <DateField label={t('Due on')} value={dueOn} onChange={setDueOn} />
      <Button isDisabled={isBusy || title.trim() === '' || !isCalendarDate(dueOn)} onPress={() => void add()}>
        {t('Add measure')}
      </Button>
    </div>
  );
};

const HoldForm = ({
  review,
  today,
  again,
}: {
  review: NonNullable<ReviewPage['review']>;
  today: CalendarDate;
  again: () => void;
}) => {
  const { t } = useTranslate();
  const give = useGiving();
  const [heldOn, setHeldOn] = useState<string>(review.heldOn ?? today);
  const [summary, setSummary] = useState(review.summary);
  const save = async (): Promise<void> => {
    if (await give('/hotel/reviews/hold', { reviewId: review.id, heldOn, summary })) again();
  };
  return (
    <div className="hotel-form">
      <DateField label={t('Held on')} value={heldOn} onChange={setHeldOn} />
      <TextAreaField label={t('What was said')} value={summary} onChange={setSummary} />
      <p>
        <Button isDisabled={!isCalendarDate(heldOn)} onPress={() => void save()}>
          {t('Save')}
        </Button>
      </p>
    </div>
  );
};

type MeasureRow = ReviewPage['measures'][number];

const useMeasureColumns = (page: ReviewPage, write: ReviewWriting): Column<MeasureRow>[] => {
  const { t } = useTranslate();
  const names = new Map(page.members.map(({ id, name }) => [id, name]));
  return [
    {
      key: 'title',
      title: t('Measure'),
      isHead: true,
      hasControls: true,
      cell: ({ id, title }) => (
        <RecordLink object="task" id={id}>
          {title || t('Without a name')}
        </RecordLink>
      ),
    },
    { key: 'owner', title: t('By whom'), cell: ({ assigneeId }) => names.get(assigneeId ?? '') ?? t('Nobody yet') },
    {
      key: 'due',
      title: t('Due on'),
      cell: ({ dueAt }) => write.dayOrDash(dueAt === null ? null : calendarDate(dueAt.slice(0, 10))),
    },
    {
      key: 'state',
      title: t('State'),
      cell: ({ isDone, dueAt }) =>
        isDone ? (
          <Tag colour="green">{t('Done')}</Tag>
        ) : dueAt !== null && dueAt.slice(0, 10) < page.on ? (
          <Tag colour="red">{t('Overdue')}</Tag>
        ) : (
          <Tag colour="blue">{t('Open')}</Tag>
        ),
    },
  ];
};

const Measures = ({ page, write }: { page: ReviewPage; write: ReviewWriting }) => {
  const { t } = useTranslate();
  const columns = useMeasureColumns(page, write);
  return page.measures.length === 0 ? (
    <Empty title={t('No measure yet')} hint={t('What is to be done becomes a task of whoever is to do it.')} />
  ) : (
    <Table label={t('Measures')} columns={columns} rows={page.measures} />
  );
};

const TheReview = ({ page, write, again }: { page: ReviewPage; write: ReviewWriting; again: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const ownId = readerOf(page.members, useUserId());
  const { review } = page;
  const [isBusy, setIsBusy] = useState(false);
  const run = async (path: `/hotel/reviews/${string}`, body: object): Promise<void> => {
    setIsBusy(true);
    if (await give(path, body)) again();
    setIsBusy(false);
  };
  if (review === null)
    return (
      <Empty
        title={t('No review of this quarter yet')}
        hint={t('Open it to note what is said, and to give measures to whoever is to take them.')}
        action={
          <Button
            kind="main"
            isDisabled={isBusy || page.propertyId === null}
            onPress={() =>
              void run('/hotel/reviews/open', { propertyId: page.propertyId, quarter: page.quarter, ownerId: ownId })
            }
          >
            {t('Open the review')}
          </Button>
        }
      />
    );
  const owner = page.members.find(({ id }) => id === review.ownerId)?.name;
  const [label, colour] = STATUSES[review.status];
  return (
    <>
      <p>
        <Tag colour={colour}>{t(label)}</Tag>{' '}
        <RecordLink object="quarterlyReview" id={review.id}>
          {review.name}
        </RecordLink>
        {owner !== undefined && ` · ${owner}`}
        {review.heldOn !== null && ` · ${t('held on {day}', { day: write.day(review.heldOn) })}`}
      </p>
      {review.status === 'CLOSED' ? (
        review.summary !== '' && <p>{review.summary}</p>
      ) : (
        <HoldForm key={`${review.id}:${review.heldOn ?? ''}`} review={review} today={page.on} again={again} />
      )}
      <Measures page={page} write={write} />
      {review.status !== 'CLOSED' && (
        <MeasureForm key={page.measures.length} reviewId={review.id} members={page.members} again={again} />
      )}
      <p>
        {review.status === 'CLOSED' ? (
          <Button isDisabled={isBusy} onPress={() => void run('/hotel/reviews/reopen', { reviewId: review.id })}>
            {t('Open again')}
          </Button>
        ) : (
          <Button
            kind="main"
            isDisabled={isBusy || review.status === 'PLANNED' || !page.isOver}
            onPress={() => void run('/hotel/reviews/close', { reviewId: review.id })}
          >
            {t('Close the review')}
          </Button>
        )}
      </p>
    </>
  );
};

const RUN_STATES: Record<ReviewPage['runs'][number]['status'], readonly [MessageDescriptor, TagColour]> = {
  RUNNING: [msg('Running'), 'blue'],
  FAILED: [msg('Failed'), 'red'],
  INTERRUPTED: [msg('Interrupted'), 'yellow'],
};

const useRunColumns = (): Column<ReviewPage['runs'][number]>[] => {
  const { t } = useTranslate();
  return [
    {
      key: 'name',
      title: t('Run'),
      isHead: true,
      hasControls: true,
      cell: ({ id, name }) => (
        <RecordLink object="hotelRun" id={id}>
          {name}
        </RecordLink>
      ),
    },
    {
      key: 'state',
      title: t('State'),
      cell: ({ status, nextTryAt }) =>
        status === 'RUNNING' && nextTryAt !== null ? (
          <Tag colour="yellow">{t('Waits to try again')}</Tag>
        ) : (
          <Tag colour={RUN_STATES[status][1]}>{t(RUN_STATES[status][0])}</Tag>
        ),
    },
  ];
};

const Monitor = ({ page, write }: { page: ReviewPage; write: ReviewWriting }) => {
  const { t } = useTranslate();
  const columns = useRunColumns();
  const { waiting, toLookAt } = messagesWaiting(page.messages);
  const stuck = page.runs.filter(({ status }) => status !== 'RUNNING').length;
  return (
    <>
      <Figures>
        <Figure label={t('Runs under way')} value={write.number(page.runs.length - stuck)} />
        <Figure label={t('Runs that stopped')} value={write.number(stuck)} note={t('within seven days')} />
        <Figure label={t('Messages to be applied')} value={write.number(waiting)} />
        <Figure label={t('Messages to look at')} value={write.number(toLookAt)} />
      </Figures>
      {page.runs.length > 0 && <Table label={t('Runs under way or stopped')} columns={columns} rows={page.runs} />}
      <span className="hotel-performance-records">
        <Button onPress={() => openList('hotelRuns')}>{t('Runs')}</Button>
        <Button onPress={() => openList('intakeMessages')}>{t('Messages')}</Button>
      </span>
    </>
  );
};

const useEarlierColumns = (choose: (quarter: CalendarDate) => void): Column<ReviewPage['reviews'][number]>[] => {
  const { t } = useTranslate();
  const { dayOrDash } = useWriting();
  return [
    {
      key: 'quarter',
      title: t('Quarter'),
      isHead: true,
      hasControls: true,
      cell: ({ quarter }) =>
        quarter === null ? (
          UNKNOWN
        ) : (
          <button type="button" className="hotel-link" onClick={() => choose(quarter)}>
            {quarterName(quarter)}
          </button>
        ),
    },
    {
      key: 'status',
      title: t('State'),
      cell: ({ status }) => <Tag colour={STATUSES[status][1]}>{t(STATUSES[status][0])}</Tag>,
    },
    { key: 'held', title: t('Held on'), cell: ({ heldOn }) => dayOrDash(heldOn) },
  ];
};

const Earlier = ({ page, choose }: { page: ReviewPage; choose: (quarter: CalendarDate) => void }) => {
  const { t } = useTranslate();
  const columns = useEarlierColumns(choose);
  return <Table label={t('Reviews of this property')} columns={columns} rows={page.reviews} />;
};

const Contents = ({
  page,
  choose,
  again,
}: {
  page: ReviewPage;
  choose: (quarter: CalendarDate) => void;
  again: () => void;
}) => {
  const { t } = useTranslate();
  const write = useReviewWriting(page);
  if (page.propertyId === null)
    return <Empty title={t('No property yet')} hint={t('Set a property up; its quarters are reviewed here.')} />;
  return (
    <div className="hotel-performance-wide">
      <Section
        title={quarterName(page.quarter)}
        aside={<span className="hotel-muted">{write.days(page.from, page.to)}</span>}
      >
        <p className="hotel-muted">
          {page.isFrozen
            ? t('The review is closed: these are the figures and targets of that day, whatever has changed since.')
            : page.isOver
              ? t('Figures as they are today; closing the review keeps them.')
              : t('The quarter is not over: these are the figures so far.')}
        </p>
        <div className="hotel-performance-figures">
          {page.figures.map((figure) => (
            <ReviewedFigure key={figure.indicator} figure={figure} page={page} write={write} again={again} />
          ))}
        </div>
      </Section>
      <Section title={t('Review')}>
        <TheReview page={page} write={write} again={again} />
      </Section>
      {page.reviews.length > 0 && (
        <Section title={t('Reviews of this property')}>
          <Earlier page={page} choose={choose} />
        </Section>
      )}
      <Section title={t('What runs and what waits')}>
        <Monitor page={page} write={write} />
      </Section>
    </div>
  );
};

const load = (key: string): Promise<ReviewPage> => {
  const [locale, , propertyId, quarter] = JSON.parse(key) as [string, number, string, string];
  return callRoute(
    '/hotel/performance/review',
    { ...(propertyId === '' ? {} : { propertyId }), ...(quarter === '' ? {} : { quarter }) },
    readReview,
    locale,
    PACKED,
  );
};

/** The periodic review of a property: figures against targets and earlier quarters, and what is to be done. One request. */
export const QuarterlyReview = () => {
  const { t, locale } = useTranslate();
  const [revision, setRevision] = useState(0);
  const [propertyId, setPropertyId] = useState('');
  const [quarter, setQuarter] = useState('');
  const [before, setBefore] = useState<ReviewPage | null>(null);
  const answer = useAnswer(JSON.stringify([locale, revision, propertyId, quarter]), load);
  if (answer.state === 'ready' && answer.result !== before) setBefore(answer.result);
  const shown = answer.state === 'ready' ? answer.result : before;
  const again = (): void => setRevision((made) => made + 1);
  return (
    <Frame
      title={t('Review')}
      actions={
        shown === null ? undefined : (
          <>
            {shown.properties.length > 1 && (
              <SelectField
                label={t('Property')}
                value={propertyId || (shown.propertyId ?? '')}
                onChange={setPropertyId}
                choices={shown.properties.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <SelectField
              label={t('Quarter')}
              value={quarter || shown.quarter}
              onChange={setQuarter}
              choices={quartersUntil(shown.on).map((each) => ({ value: each, label: quarterName(each) }))}
            />
          </>
        )
      }
    >
      {answer.state === 'loading' && before !== null ? (
        <Contents page={before} choose={setQuarter} again={again} />
      ) : (
        <Answered answer={answer} lines={10}>
          {(page) => <Contents page={page} choose={setQuarter} again={again} />}
        </Answered>
      )}
    </Frame>
  );
};
