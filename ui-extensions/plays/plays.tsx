import { useState } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { Segment } from '../../plugin/domain/retention/customer-pyramid.ts';
import type { LifecycleState } from '../../plugin/domain/retention/lifecycle.ts';
import type { PlayVerdict } from '../../plugin/domain/retention/plays/effect.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { addDays, calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { audienceSize, type PlayAudience } from '../../plugin/host/audience-size.ts';
import { playsOnPage, savePlay, type PlayOnPage, type PlaysOnPage } from '../../plugin/host/plays-page.ts';
import { LANGUAGES, languageOf } from '../../plugin/words/language.ts';
import { SEGMENTS, STATES } from '../guests-to-keep/retention-words.ts';
import { Button } from '../kit/button.tsx';
import { tell } from '../kit/dialogs.ts';
import { CheckboxField, NumberField, SelectField, TextAreaField, TextField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Card, Frame, Pair, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { openList, RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN, type Writing } from '../kit/writing.ts';
import { HELD_BACK_BY } from './held-back.ts';
import {
  conditionsOf,
  draftOf,
  editOf,
  HELD_BACK_DAYS,
  isOfNumber,
  playRows,
  SUBJECTS,
  type Draft,
  type DraftCondition,
  type PlayRow,
  type Subject,
  type Wrong,
} from './plays-view.ts';

type Translate = ReturnType<typeof useTranslate>['t'];

const VERDICTS: Record<
  PlayVerdict,
  readonly [label: MessageDescriptor, colour: TagColour, meaning: MessageDescriptor]
> = {
  NOT_MEASURED: [
    msg('Not measured'),
    'gray',
    msg('Nobody is held out, so nothing can be compared. Hold a few per cent out to see what the play brings.'),
  ],
  TOO_EARLY: [msg('Too early to say'), 'yellow', msg('The groups are too small yet to tell an effect from chance.')],
  WORKS: [
    msg('Brings bookings'),
    'green',
    msg('Guests who got it book more often than those held out, beyond chance.'),
  ],
  HARMS: [
    msg('Costs bookings'),
    'red',
    msg('Guests who got it book less often than those held out. Stop it, or change it.'),
  ],
  NO_EFFECT_SEEN: [
    msg('No effect seen'),
    'orange',
    msg('An effect worth having would have shown by now. The play may not be worth its post.'),
  ],
};

const VerdictTag = ({ verdict }: { verdict: PlayVerdict | null }) => {
  const { t } = useTranslate();
  if (verdict === null) return UNKNOWN;
  const [label, colour] = VERDICTS[verdict];
  return <Tag colour={colour}>{t(label)}</Tag>;
};

/** A difference of shares in percentage points, with its sign: `+1.2`. */
const points = (difference: number | null | undefined, writing: Writing): string =>
  difference === null || difference === undefined
    ? UNKNOWN
    : `${difference > 0 ? '+' : ''}${writing.number(100 * difference, 1)}`;

const booked = (count: number, of: number, share: number | null, writing: Writing): string =>
  of === 0 ? UNKNOWN : `${writing.number(count)} / ${writing.number(of)} (${writing.percent(share ?? 0, 1)})`;

type HeldBackRow = { id: string; reason: string; touches: number };

/** By what touches of the play were held back: what is to be done so that it reaches more guests. */
const HeldBack = ({ play }: { play: PlayRow }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const columns: Column<HeldBackRow>[] = [
    { key: 'reason', title: t('Reason'), isHead: true, cell: ({ reason }) => reason },
    { key: 'touches', title: t('Touches'), isNumber: true, cell: ({ touches }) => writing.number(touches) },
  ];
  return (
    <Card title={t('Held back in the last {days} days', { days: writing.number(HELD_BACK_DAYS) })}>
      {play.heldBack.length === 0 ? (
        <p className="hotel-muted">{t('Nothing was held back.')}</p>
      ) : (
        <Table
          label={t('Held back')}
          columns={columns}
          rows={play.heldBack.map(({ because, touches }) => ({
            id: because ?? '',
            reason: because === null ? t('Other reason') : t(HELD_BACK_BY[because]),
            touches,
          }))}
        />
      )}
    </Card>
  );
};

const columnsOf = (t: Translate, writing: Writing): Column<PlayRow>[] => [
  { key: 'name', title: t('Play'), isHead: true, cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    key: 'active',
    title: t('On'),
    cell: ({ isActive }) => (isActive ? <Tag colour="green">{t('On')}</Tag> : <Tag colour="gray">{t('Off')}</Tag>),
    sortBy: ({ isActive }) => Number(isActive),
  },
  {
    key: 'touched',
    title: t('Booked of touched'),
    isNumber: true,
    cell: ({ touchedBooked, touched, touchedShare }) => booked(touchedBooked, touched, touchedShare, writing),
    sortBy: ({ touched }) => touched,
  },
  {
    key: 'heldOut',
    title: t('Booked of held out'),
    isNumber: true,
    cell: ({ heldOutBooked, heldOut, heldOutShare }) => booked(heldOutBooked, heldOut, heldOutShare, writing),
    sortBy: ({ heldOut }) => heldOut,
  },
  {
    key: 'heldBack',
    title: t('Held back'),
    isNumber: true,
    cell: ({ heldBackTouches }) => writing.number(heldBackTouches),
    sortBy: ({ heldBackTouches }) => heldBackTouches,
  },
  {
    key: 'effect',
    title: t('Effect, points'),
    isNumber: true,
    cell: ({ effect }) => points(effect, writing),
    sortBy: ({ effect }) => effect,
  },
  {
    key: 'verdict',
    title: t('What it brings'),
    cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
    sortBy: ({ verdict }) => verdict,
  },
  {
    key: 'revenue',
    title: t('Revenue per touch'),
    isNumber: true,
    cell: ({ revenuePerTouch }) => writing.wholeMoney(revenuePerTouch),
    sortBy: ({ revenuePerTouch }) => revenuePerTouch?.amountMicros ?? null,
  },
];

const Result = ({ play }: { play: PlayRow }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { result, verdict } = play;
  return (
    <Card title={t('What it brings')}>
      <p>
        <VerdictTag verdict={verdict} /> {verdict !== null && t(VERDICTS[verdict][2])}
      </p>
      <Figures>
        <Figure
          label={t('Effect, points')}
          value={points(result.difference, writing)}
          note={
            typeof result.difference === 'number'
              ? t('95 % sure: {low} to {high}', {
                  low: points(result.low, writing),
                  high: points(result.high, writing),
                })
              : t('of guests whose time to book is over')
          }
        />
        <Figure
          label={t('Smallest effect to be seen')}
          value={points(result.smallestSeen, writing)}
          note={t('at the size of the groups today')}
        />
        <Figure
          label={t('Enough by')}
          value={writing.dayOrDash(play.enoughOn)}
          note={t('to see half as many bookings again, at the present pace')}
        />
        <Figure
          label={t('Reached')}
          value={writing.number(result.reached ?? 0)}
          note={t('of {touched} touched', { touched: writing.number(play.touched) })}
        />
        <Figure
          label={t('Revenue it brought')}
          value={writing.wholeMoney(result.revenue ?? null)}
          {...(play.revenuePerTouch === null
            ? {}
            : { note: t('{money} per touch', { money: writing.wholeMoney(play.revenuePerTouch) }) })}
        />
        <Figure
          label={t('Cost')}
          value={writing.wholeMoney(result.cost ?? null)}
          note={t('of what was sent or called')}
        />
      </Figures>
    </Card>
  );
};

const toggled = <Value,>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

const today = (): CalendarDate => calendarDate(new Date().toISOString().slice(0, 10));

const size = (key: string) => audienceSize(panelHost(), JSON.parse(key) as PlayAudience, today());

/** What a condition is about, and how its values are written. */
const SUBJECT_NAMES: Record<Subject, readonly [name: MessageDescriptor, hint?: MessageDescriptor]> = {
  stays: [msg('Stays')],
  nights: [msg('Nights')],
  revenue: [msg('Total revenue')],
  returnProbability: [msg('Probability of return'), msg('0 to 1')],
  lifetimeValue: [msg('Value of the next twelve months')],
  cancellations: [msg('Cancellations')],
  noShows: [msg('No-shows')],
  nps: [msg('NPS'), msg('0 to 10')],
  daysSinceLastStay: [msg('Days since the last stay')],
  age: [msg('Age')],
  language: [msg('Language'), msg('such as en, de')],
  nationality: [msg('Nationality'), msg('such as DEU, CHN')],
  tag: [msg('Tag')],
  rfmGroup: [msg('RFM group'), msg('such as CHAMPIONS, LOYAL')],
  bookedThrough: [msg('Last booked through'), msg('such as OTA, DIRECT_WEB')],
  tier: [msg('Tier'), msg('its code, such as GOLD')],
};

const Conditions = ({
  draft,
  isWrong,
  onChange,
}: {
  draft: Draft;
  isWrong: boolean;
  onChange: (conditions: DraftCondition[]) => void;
}) => {
  const { t } = useTranslate();
  const { conditions } = draft;
  const choices = SUBJECTS.map((value) => ({ value, label: t(SUBJECT_NAMES[value][0]) }));
  return (
    <fieldset className="hotel-form">
      <legend className="hotel-field-label">{t('Further conditions; all have to hold')}</legend>
      {conditions.map((condition, at) => {
        const set = (over: Partial<DraftCondition>): void => onChange(conditions.with(at, { ...condition, ...over }));
        const hint = SUBJECT_NAMES[condition.subject][1];
        const [yes, no] = isOfNumber(condition) ? [t('at least'), t('at most')] : [t('is one of'), t('is none of')];
        return (
          // They have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className="hotel-head-actions">
            <SelectField
              label={t('Condition')}
              value={condition.subject}
              choices={choices}
              onChange={(subject) => set({ subject: subject as Subject, value: '' })}
            />
            <SelectField
              label={t('Comparison')}
              value={String(condition.isPositive)}
              choices={[
                { value: 'true', label: yes },
                { value: 'false', label: no },
              ]}
              onChange={(value) => set({ isPositive: value === 'true' })}
            />
            <TextField
              label={t('Value')}
              value={condition.value}
              {...(hint === undefined ? {} : { hint: t(hint) })}
              onChange={(value) => set({ value })}
            />
            <Button onPress={() => onChange(conditions.toSpliced(at, 1))}>{t('Remove')}</Button>
          </div>
        );
      })}
      {isWrong && (
        <p className="hotel-field-error" role="alert">
          {t('Each condition needs a value: a number, or words with commas between them.')}
        </p>
      )}
      <div>
        <Button onPress={() => onChange([...conditions, { subject: 'stays', isPositive: true, value: '' }])}>
          {t('Add a condition')}
        </Button>
      </div>
    </fieldset>
  );
};

/** How many guests the play means, counted anew with each choice. */
const Audience = ({
  draft,
  play,
  isWrong,
  onChange,
}: {
  draft: Draft;
  play: PlayOnPage;
  isWrong: boolean;
  onChange: (draft: Draft) => void;
}) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { segments, lifecycles } = draft;
  const meant: PlayAudience = { segments, lifecycles, conditions: conditionsOf(draft) };
  const answer = useAnswer(JSON.stringify(meant), size);
  const counted = (guests: number): string => writing.number(guests);
  return (
    <Section
      title={t('Whom it means')}
      aside={
        <strong aria-live="polite">
          {answer.state !== 'ready'
            ? '…'
            : answer.result.isMost
              ? t('at most {count} guests', { count: counted(answer.result.guests) })
              : t('{count} guests', { count: counted(answer.result.guests) })}
        </strong>
      }
    >
      <Pair>
        <fieldset className="hotel-form">
          <legend className="hotel-field-label">{t('Segments; none for all')}</legend>
          {(Object.keys(SEGMENTS) as Segment[]).map((segment) => (
            <CheckboxField
              key={segment}
              label={t(SEGMENTS[segment][0])}
              value={draft.segments.includes(segment)}
              onChange={() => onChange({ ...draft, segments: toggled(draft.segments, segment) })}
            />
          ))}
        </fieldset>
        <fieldset className="hotel-form">
          <legend className="hotel-field-label">{t('States; none for all')}</legend>
          {(Object.keys(STATES) as LifecycleState[]).map((state) => (
            <CheckboxField
              key={state}
              label={t(STATES[state][0])}
              value={draft.lifecycles.includes(state)}
              onChange={() => onChange({ ...draft, lifecycles: toggled(draft.lifecycles, state) })}
            />
          ))}
        </fieldset>
      </Pair>
      {play.conditions === null && (
        <p className="hotel-field-error">
          {t('The further conditions of this play cannot be read, so it turns to no one. Saving replaces them.')}
        </p>
      )}
      <Conditions draft={draft} isWrong={isWrong} onChange={(conditions) => onChange({ ...draft, conditions })} />
    </Section>
  );
};

const Editor = ({ play, onSaved, onClose }: { play: PlayRow; onSaved: () => void; onClose: () => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const [draft, setDraft] = useState(() => draftOf(play));
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const set = (over: Partial<Draft>): void => setDraft({ ...draft, ...over });
  const error = (field: Wrong, text: string): string | null => (wrong.includes(field) ? text : null);
  const save = async (): Promise<void> => {
    const answer = editOf(draft, play);
    if ('wrong' in answer) {
      setWrong(answer.wrong);
      return;
    }
    setIsBusy(true);
    try {
      await savePlay(panelHost(), play.id, answer.edit);
      tell(t('Saved. The play follows it from the next planning on.'));
      onSaved();
    } catch (caught) {
      const isRefused = caught instanceof HostError && caught.kind === 'REFUSED';
      tell(
        isRefused ? t('Your role does not let you change plays.') : t('This could not be saved. Try again.'),
        'error',
      );
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <section className="hotel-section" aria-label={play.name}>
      <div>
        <Button onPress={onClose}>{t('All plays')}</Button>
      </div>
      <div className="hotel-section-head">
        <h3>{play.name}</h3>
        <RecordLink object="retentionPlay" id={play.id}>
          {t('All fields')}
        </RecordLink>
      </div>
      <Result play={play} />
      <HeldBack play={play} />
      <Pair>
        <div className="hotel-form">
          <TextField
            label={t('Name')}
            value={draft.name}
            error={error('name', t('A play needs a name.'))}
            onChange={(name) => set({ name })}
          />
          <CheckboxField label={t('On')} value={draft.isActive} onChange={(isActive) => set({ isActive })} />
          <NumberField
            label={t('Days after the occasion')}
            hint={t('Before it where negative.')}
            value={draft.timingDays}
            error={error('timingDays', t('A number from −365 to 365.'))}
            onChange={(timingDays) => set({ timingDays })}
          />
        </div>
        <div className="hotel-form">
          <NumberField
            label={t('Holdout %')}
            hint={t('Guests who get nothing, by whom the effect is measured.')}
            value={draft.holdoutPercent}
            error={error('holdoutPercent', t('A number from 0 to 50.'))}
            onChange={(holdoutPercent) => set({ holdoutPercent })}
          />
          <NumberField
            label={t('At most once in days')}
            value={draft.capDays}
            error={error('capDays', t('A number from 0 to 3650.'))}
            onChange={(capDays) => set({ capDays })}
          />
          <NumberField
            label={t('Priority')}
            hint={t('Of two plays that want the last slot of a guest, the higher one gets it.')}
            value={draft.priority}
            error={error('priority', t('A number from 0 to 1000.'))}
            onChange={(priority) => set({ priority })}
          />
        </div>
      </Pair>
      <Audience draft={draft} play={play} isWrong={wrong.includes('conditions')} onChange={setDraft} />
      <Section title={t('What it says')}>
        <p className="hotel-muted">
          {t('{example} stands for a value; what follows the bar is said where it is not known.', {
            example: '{firstName|dear guest}',
          })}
        </p>
        {wrong.includes('words') && (
          <p className="hotel-field-error" role="alert">
            {t('A language needs both a subject and a text.')}
          </p>
        )}
        {LANGUAGES.map((language) => (
          <fieldset key={language} className="hotel-form">
            <legend className="hotel-field-label">{writing.languageName(language)}</legend>
            <TextField
              label={t('Subject')}
              value={draft.words[language].subject}
              onChange={(subject) =>
                set({ words: { ...draft.words, [language]: { ...draft.words[language], subject } } })
              }
            />
            <TextAreaField
              label={t('Text')}
              rows={5}
              value={draft.words[language].body}
              onChange={(body) => set({ words: { ...draft.words, [language]: { ...draft.words[language], body } } })}
            />
          </fieldset>
        ))}
      </Section>
      <div className="hotel-head-actions">
        <Button kind="main" isDisabled={isBusy} onPress={() => void save()}>
          {t('Save')}
        </Button>
      </div>
    </section>
  );
};

const load = (): Promise<PlaysOnPage> => playsOnPage(panelHost(), addDays(today(), -HELD_BACK_DAYS));

/** The plays of the hotel with what each brings, told from its holdout, and the editor of one. One request. */
export const PlaysPage = () => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const [revision, setRevision] = useState(0);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const answer = useAnswer(String(revision), load);
  return (
    <Frame title={t('Plays')} actions={<Button onPress={() => openList('campaigns')}>{t('Campaigns')}</Button>}>
      <Answered answer={answer} lines={8}>
        {(answered) => {
          const rows = playRows(answered, languageOf(locale));
          const current = rows.find(({ id }) => id === currentId);
          if (rows.length === 0)
            return (
              <Empty
                title={t('No plays yet')}
                hint={t('The app brings sixteen, which come with the next nightly planning.')}
              />
            );
          return current === undefined ? (
            <Table
              label={t('Plays')}
              columns={columnsOf(t, writing)}
              rows={rows}
              onOpen={({ id }) => setCurrentId(id)}
            />
          ) : (
            <Editor
              key={current.id}
              play={current}
              onSaved={() => setRevision((made) => made + 1)}
              onClose={() => setCurrentId(null)}
            />
          );
        }}
      </Answered>
    </Frame>
  );
};
