import { useCallback, useEffect, useState } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import { addDays, calendarDate, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { StayVerb } from '../../plugin/domain/stays/commands.ts';
import type { DayList, DayRow, DayState } from '../../plugin/domain/stays/day.ts';
import { DAY_REASON_WORDS } from '../../plugin/words/day.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { inWords } from '../../plugin/words/words.ts';
import { AmongAllGuests } from '../find-guest/find-guest.tsx';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { DateField, SelectField, TextField } from '../kit/fields.tsx';
import { Frame } from '../kit/frame.tsx';
import { Avatar } from '../kit/person-chip.tsx';
import { openBeside } from '../kit/open-beside.ts';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag, TierTag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { verbsForAll } from '../stay-commands/desk-form-view.ts';
import { DeskForm } from '../stay-commands/desk-form.tsx';
import type { Done } from '../stay-commands/give-verb.ts';
import { ROOM_COLOURS, ROOMS, VERBS } from '../stay-commands/verbs.ts';
import { BriefingSheet } from './briefing.tsx';
import { LastDone } from './last-done.tsx';
import { remember, remembered } from './remembered-property.ts';
import {
  briefingView,
  DAY_TABS,
  dayAnswer,
  isMeant,
  listsOf,
  reasonColour,
  roomsMissing,
  rowsOf,
  STATE_COLOURS,
  verbsOfRow,
  whoOf,
  type DayAnswer,
  type DayTab,
} from './today-view.ts';
import './today.css';

type Translate = ReturnType<typeof useTranslate>['t'];

const TABS: Record<DayTab, MessageDescriptor> = {
  ARRIVALS: msg('Arrivals'),
  IN_HOUSE: msg('In house'),
  DEPARTURES: msg('Departures'),
  TO_CORRECT: msg('To correct'),
  BRIEFING: msg('Briefing'),
};

const STATES: Record<DayState, MessageDescriptor> = {
  DUE_IN: msg('Due in'),
  SAME_DAY: msg('Same-day'),
  OVERDUE: msg('Overdue'),
  CHECKED_IN: msg('Checked in'),
  IN_HOUSE: msg('In house'),
  DUE_OUT: msg('Due out'),
  DELAYED: msg('Delayed'),
  CHECKED_OUT: msg('Checked out'),
  EXPECTED: msg('Expected'),
  TO_CORRECT: msg('To correct'),
};

const CHANNELS: Record<string, MessageDescriptor> = {
  DIRECT_WEB: msg('Direct web'),
  PHONE: msg('Phone'),
  EMAIL: msg('Email'),
  WALK_IN: msg('Walk-in'),
  OTA: msg('OTA'),
  TRAVEL_AGENT: msg('Travel agent'),
  CORPORATE: msg('Corporate'),
  GDS: msg('GDS'),
  WHOLESALE: msg('Wholesale'),
  PARTNER: msg('Partner'),
};

/** Rows that are drawn at once; more are a press away, and the search looks through all. */
const ROWS_AT_ONCE = 60;
/** How often the page looks again while nobody does anything, in milliseconds. */
const LOOKS_AGAIN = 60_000;

const load = (key: string): Promise<DayAnswer> => {
  const [locale, tab, propertyId, on] = JSON.parse(key) as [string, DayTab, string, string];
  return callRoute(
    '/hotel/stays/day',
    { lists: listsOf(tab), ...(propertyId === '' ? {} : { propertyId }), ...(on === '' ? {} : { on }) },
    dayAnswer,
    locale,
    PACKED,
  );
};

const Who = ({ row }: { row: DayRow }) => {
  const { t } = useTranslate();
  const name = whoOf(row);
  return (
    <span className="hotel-day-who">
      <Avatar id={row.guest?.id ?? row.id} name={name} />
      <span className="hotel-day-name">{name}</span>
      {row.guest !== null && row.guest.stays > 0 && (
        <span className="hotel-day-bubble" title={t('Earlier stays: {count}', { count: row.guest.stays })}>
          {row.guest.stays}
        </span>
      )}
      {row.guest?.tier && <TierTag name={row.guest.tier.name} colour={row.guest.tier.colour} />}
      {row.linked > 0 && <span className="hotel-muted">{t('+{rooms} rooms', { rooms: row.linked })}</span>}
    </span>
  );
};

const Why = ({ row }: { row: DayRow }) => {
  const { locale } = useTranslate();
  // The tier stands beside the name.
  const reasons = row.reasons.filter(({ code }) => code !== 'TIER');
  if (reasons.length === 0 && row.requests === '') return null;
  return (
    <span className="hotel-day-two">
      {reasons.length > 0 && (
        <span className="hotel-day-tags">
          {reasons.map((reason) => (
            <Tag key={reason.code} colour={reasonColour(reason)}>
              {inWords(DAY_REASON_WORDS, reason, languageOf(locale))}
            </Tag>
          ))}
        </span>
      )}
      {row.requests !== '' && <span className="hotel-day-wish">{row.requests}</span>}
    </span>
  );
};

const RoomOf = ({ row }: { row: DayRow }) => {
  const { t } = useTranslate();
  if (row.room === '') return <Tag colour="yellow">{t('No room')}</Tag>;
  return (
    <span className="hotel-day-tags">
      <strong>{row.room}</strong>
      {row.housekeeping !== null && <Tag colour={ROOM_COLOURS[row.housekeeping]}>{t(ROOMS[row.housekeeping])}</Tag>}
    </span>
  );
};

const partyOf = (row: DayRow): string =>
  [row.adults, row.children, row.infants].slice(0, row.infants > 0 ? 3 : row.children > 0 ? 2 : 1).join(' + ');

const Actions = ({ row, onVerb }: { row: DayRow; onVerb: (verb: StayVerb) => void }) => {
  const { t } = useTranslate();
  const [first, ...more] = verbsOfRow(row);
  if (first === undefined) return null;
  return (
    <span className="hotel-day-actions">
      <Button onPress={() => onVerb(first)}>{t(VERBS[first])}</Button>
      {more.length > 0 && (
        <select
          className="hotel-input hotel-day-more"
          aria-label={t('More commands')}
          value=""
          onChange={({ currentTarget }) => onVerb(currentTarget.value as StayVerb)}
        >
          <option value="">{t('More')}</option>
          {more.map((verb) => (
            <option key={verb} value={verb}>
              {t(VERBS[verb])}
            </option>
          ))}
        </select>
      )}
    </span>
  );
};

const columnsOf = (
  t: Translate,
  writing: Writing,
  tab: DayTab,
  onVerb: (row: DayRow, verb: StayVerb) => void,
): Column<DayRow>[] => {
  const dayOf = (day: CalendarDate | null): string => (day === null ? '–' : writing.weekday(day));
  return [
    { key: 'guest', title: t('Guest'), isHead: true, sortBy: whoOf, cell: (row) => <Who row={row} /> },
    {
      key: 'state',
      title: t('Status'),
      sortBy: ({ state }) => state,
      cell: ({ state }) => <Tag colour={STATE_COLOURS[state]}>{t(STATES[state])}</Tag>,
    },
    ...(tab === 'TO_CORRECT'
      ? [{ key: 'problem', title: t('What to correct'), cell: ({ problem }: DayRow) => problem }]
      : [{ key: 'why', title: t('To know'), cell: (row: DayRow) => <Why row={row} /> }]),
    { key: 'room', title: t('Room'), sortBy: ({ room }) => room || null, cell: (row) => <RoomOf row={row} /> },
    {
      key: 'stay',
      title: tab === 'DEPARTURES' ? t('Arrival') : t('Departure'),
      sortBy: ({ arrivalOn, departureOn }) => (tab === 'DEPARTURES' ? arrivalOn : departureOn),
      cell: ({ arrivalOn, departureOn, roomType }) => (
        <span className="hotel-day-two">
          <span className="hotel-day-date">{dayOf(tab === 'DEPARTURES' ? arrivalOn : departureOn)}</span>
          <span className="hotel-muted">{roomType}</span>
        </span>
      ),
    },
    {
      key: 'nights',
      title: t('Nights'),
      isNumber: true,
      sortBy: ({ nights }) => nights,
      cell: ({ nights }) => (nights === null ? '' : writing.number(nights)),
    },
    {
      key: 'party',
      title: t('Party'),
      isNumber: true,
      sortBy: ({ adults, children }) => adults + children,
      cell: partyOf,
    },
    {
      key: 'account',
      title: t('Account'),
      sortBy: ({ group, account }) => group || account || null,
      cell: ({ group, account, channel }) => (
        <span className="hotel-day-two">
          <span>{group || account}</span>
          <span className="hotel-muted">
            {channel === null ? '' : CHANNELS[channel] ? t(CHANNELS[channel]) : channel}
          </span>
        </span>
      ),
    },
    {
      key: 'balance',
      title: t('Balance'),
      isNumber: true,
      sortBy: ({ balance }) => balance?.amountMicros ?? null,
      cell: ({ balance }) => (balance === null || balance.amountMicros === 0 ? '' : writing.money(balance)),
    },
    {
      key: 'actions',
      title: t('Commands'),
      hasControls: true,
      cell: (row) => <Actions row={row} onVerb={(verb) => onVerb(row, verb)} />,
    },
  ];
};

const Tabs = ({ answer, tab, onTab }: { answer: DayAnswer; tab: DayTab; onTab: (tab: DayTab) => void }) => {
  const { t } = useTranslate();
  const { counts, rooms } = answer;
  const ready = (rooms.CLEAN ?? 0) + (rooms.INSPECTED ?? 0);
  const says: Record<DayTab, string> = {
    ARRIVALS: counts === null ? '' : `${counts.arrivals - counts.arrived} / ${counts.arrivals}`,
    IN_HOUSE: counts === null ? '' : String(counts.inHouse),
    DEPARTURES: counts === null ? '' : `${counts.departures - counts.departed} / ${counts.departures}`,
    TO_CORRECT: counts === null ? '' : String(counts.toCorrect),
    BRIEFING: '',
  };
  const notes: Partial<Record<DayTab, string>> = {
    ARRIVALS: counts !== null && counts.overdue > 0 ? t('{rooms} overdue', { rooms: counts.overdue }) : t('to come'),
    IN_HOUSE: counts === null ? '' : t('{rooms} stay over', { rooms: counts.stayovers }),
    DEPARTURES: t('to leave'),
    TO_CORRECT: t('counted nowhere'),
    BRIEFING: t('{ready} rooms ready, {dirty} dirty', { ready, dirty: rooms.DIRTY ?? 0 }),
  };
  return (
    <div className="hotel-day-tabs" role="group" aria-label={t('Lists of the day')}>
      {DAY_TABS.map((one) => (
        <button
          key={one}
          type="button"
          className="hotel-day-tab"
          data-tab={one}
          aria-pressed={`${one === tab}`}
          onClick={() => onTab(one)}
        >
          <span>{t(TABS[one])}</span>
          <strong>{says[one]}</strong>
          <span className="hotel-muted">{notes[one]}</span>
        </button>
      ))}
    </div>
  );
};

type Command = { verb: StayVerb; rows: DayRow[] };

const Rows = ({
  answer,
  tab,
  onChanged,
}: {
  answer: DayAnswer;
  tab: DayList;
  onChanged: (done: Done | null) => void;
}) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [command, setCommand] = useState<Command | null>(null);
  const all = rowsOf(answer, tab, locale);
  const meant = typed.trim() === '' ? all : all.filter((row) => isMeant(typed, row));
  const chosen = all.filter(({ id }) => ticked.has(id));
  const bulk = chosen.length > 0 && tab !== 'TO_CORRECT' ? verbsForAll(chosen) : [];
  const done = (result: Done): void => {
    setCommand(null);
    setTicked(new Set());
    onChanged(result);
  };
  const empty: Record<DayList, string> = {
    ARRIVALS: t('Nobody arrives on this day.'),
    IN_HOUSE: t('Nobody is in house.'),
    DEPARTURES: t('Nobody departs on this day.'),
    TO_CORRECT: t('Nothing is to be corrected.'),
  };
  return (
    <>
      {command !== null && answer.property !== null && (
        <DeskForm
          key={`${command.verb}:${command.rows.map(({ id }) => id).join()}`}
          verb={command.verb}
          stays={command.rows}
          partners={answer.partners}
          currencyCode={answer.property.currencyCode || 'EUR'}
          onDone={done}
          onClose={() => setCommand(null)}
        />
      )}
      <div className="hotel-day-tools">
        <TextField label={t('Find')} value={typed} placeholder={t('Name, room, number or phone')} onChange={setTyped} />
        {chosen.length > 0 && (
          <div className="hotel-day-bulk" role="group" aria-label={t('Selected stays')}>
            <span>{t('{count} selected', { count: chosen.length })}</span>
            {bulk.map((verb) => (
              <Button key={verb} onPress={() => setCommand({ verb, rows: chosen })}>
                {t(VERBS[verb])}
              </Button>
            ))}
            <Button onPress={() => setTicked(new Set())}>{t('Clear')}</Button>
          </div>
        )}
      </div>
      {meant.length === 0 ? (
        <Empty title={typed.trim() === '' ? empty[tab] : t('Nobody found')} />
      ) : (
        <Table
          label={t(TABS[tab])}
          columns={columnsOf(t, writing, tab, (row, verb) => setCommand({ verb, rows: [row] }))}
          rows={meant.slice(0, shown)}
          onOpen={({ id }) => openBeside('stay', id)}
          selection={{ ids: ticked, onChange: setTicked }}
        />
      )}
      {meant.length > shown && (
        <Button onPress={() => setShown((before) => before + ROWS_AT_ONCE * 4)}>
          {t('Show more: {count} not shown', { count: meant.length - shown })}
        </Button>
      )}
      <AmongAllGuests typed={typed} />
    </>
  );
};

const Day = ({
  answer,
  tab,
  onTab,
  onChanged,
  last,
}: {
  answer: DayAnswer;
  tab: DayTab;
  onTab: (tab: DayTab) => void;
  onChanged: (done: Done | null) => void;
  last: Done | null;
}) => {
  const { t, locale } = useTranslate();
  if (answer.property === null || answer.on === null)
    return (
      <Empty
        title={t('No property yet')}
        hint={t('Enter your hotel under Properties, or import it with your stays; the day shows here then.')}
      />
    );
  const isLoaded = listsOf(tab).every((list) => answer.lists[list] !== undefined);
  const missing = roomsMissing(answer);
  const briefing = tab === 'BRIEFING' && isLoaded ? briefingView(answer, addDays(answer.on, -1), locale) : null;
  return (
    <>
      <Tabs answer={answer} tab={tab} onTab={onTab} />
      {last !== null && <LastDone done={last} onTakenBack={onChanged} />}
      {missing > 0 && (
        <p className="hotel-day-warned">{t('Oversold: {count}. See the walk desk.', { count: missing })}</p>
      )}
      {!isLoaded && (
        <Answered answer={{ state: 'loading' }} lines={8}>
          {() => null}
        </Answered>
      )}
      {isLoaded && tab !== 'BRIEFING' && (
        <Rows key={`${tab}:${answer.on}:${answer.property.id}`} answer={answer} tab={tab} onChanged={onChanged} />
      )}
      {briefing !== null && <BriefingSheet briefing={briefing} on={answer.on} property={answer.property.name} />}
    </>
  );
};

/** The page that a day at the front desk runs from. One call of the app's route for a list of a day. */
export const Today = () => {
  const { t, locale } = useTranslate();
  const { weekday } = useWriting();
  const [tab, setTab] = useState<DayTab>('ARRIVALS');
  const [propertyId, setPropertyId] = useState(remembered);
  const [on, setOn] = useState('');
  const [look, setLook] = useState(0);
  const [last, setLast] = useState<Done | null>(null);
  const [before, setBefore] = useState<DayAnswer | null>(null);
  const again = useCallback(() => setLook((looks) => looks + 1), []);
  useEffect(() => {
    const timer = setInterval(again, LOOKS_AGAIN);
    return () => clearInterval(timer);
  }, [again]);
  const answer = useAnswer(JSON.stringify([locale, tab, propertyId, on, look]), load);
  const latest = answer.state === 'ready' ? answer.result : null;
  if (latest !== null && latest !== before) setBefore(latest);
  // What was seen stays until the next is there; another day or property begins anew.
  const shown = latest ?? (answer.state === 'loading' ? before : null);
  const day: CalendarDate | null = isCalendarDate(on) ? calendarDate(on) : (shown?.on ?? null);
  const move = (days: number): void => {
    if (day !== null) setOn(addDays(day, days));
  };
  const isToday = on === '' || on === shown?.clock?.today;
  return (
    <Frame
      title={isToday ? t('Today') : day === null ? t('Today') : weekday(day)}
      facts={
        <span className="hotel-muted">
          {[shown?.property?.name, day === null ? '' : weekday(day)].filter(Boolean).join(' · ')}
        </span>
      }
      actions={
        <>
          {(shown?.properties.length ?? 0) > 1 && (
            <SelectField
              label={t('Property')}
              value={shown?.property?.id ?? ''}
              onChange={(id) => {
                remember(id);
                setPropertyId(id);
                setBefore(null);
              }}
              choices={shown!.properties.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <span className="hotel-day-arrows">
            <button type="button" className="hotel-button" aria-label={t('Day before')} onClick={() => move(-1)}>
              ‹
            </button>
            <DateField label={t('Day')} value={day ?? ''} onChange={setOn} />
            <button type="button" className="hotel-button" aria-label={t('Day after')} onClick={() => move(1)}>
              ›
            </button>
            <Button isDisabled={isToday} onPress={() => setOn('')}>
              {t('Today')}
            </Button>
          </span>
        </>
      }
    >
      {shown === null ? (
        <Answered answer={answer} lines={10}>
          {() => null}
        </Answered>
      ) : (
        <Day
          answer={shown}
          tab={tab}
          onTab={setTab}
          last={last}
          onChanged={(done) => {
            setLast(done);
            again();
          }}
        />
      )}
    </Frame>
  );
};
