import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { calendarDate, isCalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { tell } from '../kit/dialogs.ts';
import { DateField, SelectField } from '../kit/fields.tsx';
import { Frame } from '../kit/frame.tsx';
import { Avatar } from '../kit/person-chip.tsx';
import { openBeside } from '../kit/open-beside.ts';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { DeskForm } from '../stay-commands/desk-form.tsx';
import { giveVerb, type Done } from '../stay-commands/give-verb.ts';
import { ROOM_COLOURS, ROOMS } from '../stay-commands/verbs.ts';
import { LastDone } from './last-done.tsx';
import { remember, remembered } from './remembered-property.ts';
import { planAnswer, planFormStay, planRows, proposals, type PlanAnswer, type PlanRow } from './room-plan-view.ts';
import './today.css';

/** As many rooms as the route gives at once. */
const AT_ONCE = 100;

const load = (key: string): Promise<PlanAnswer> => {
  const [locale, propertyId, on] = JSON.parse(key) as [string, string, string];
  return callRoute(
    '/hotel/stays/room-plan',
    { ...(propertyId === '' ? {} : { propertyId }), ...(on === '' ? {} : { on }) },
    planAnswer,
    locale,
    PACKED,
  );
};

const RoomCell = ({ row: { room, roomNumber, bookedType } }: { row: PlanRow }) => {
  const { t } = useTranslate();
  if (room === null) return roomNumber === '' ? <Tag colour="red">{t('No room')}</Tag> : <strong>{roomNumber}</strong>;
  return (
    <span className="hotel-day-tags">
      <strong>{room.number}</strong>
      <Tag colour={ROOM_COLOURS[room.housekeeping]}>{t(ROOMS[room.housekeeping])}</Tag>
      {room.roomType !== bookedType && <span className="hotel-muted">{room.roomType}</span>}
      {room.classesAbove > 0 && <Tag colour="purple">{t('Upgrade')}</Tag>}
    </span>
  );
};

type Rooms = readonly { stayId: string; roomNumber: string }[];

const columnsOf = (
  t: ReturnType<typeof useTranslate>['t'],
  writing: Writing,
  isBusy: boolean,
  accept: (rooms: Rooms) => Promise<void>,
  onOther: (row: PlanRow) => void,
): Column<PlanRow>[] => [
  {
    key: 'guest',
    title: t('Guest'),
    isHead: true,
    sortBy: ({ name }) => name,
    cell: ({ id, who, tier }) => (
      <span className="hotel-day-who">
        <Avatar id={id} name={who} />
        <span className="hotel-day-name">{who}</span>
        {tier !== '' && <span className="hotel-muted">{tier}</span>}
      </span>
    ),
  },
  {
    key: 'until',
    title: t('Departure'),
    sortBy: ({ departureOn }) => departureOn,
    cell: ({ departureOn }) => (departureOn === null ? '–' : writing.weekday(departureOn)),
  },
  {
    key: 'booked',
    title: t('Booked room type'),
    sortBy: ({ bookedType }) => bookedType || null,
    cell: ({ bookedType }) => bookedType,
  },
  {
    key: 'room',
    title: t('Room'),
    sortBy: ({ room }) => room?.number ?? null,
    cell: (row) => <RoomCell row={row} />,
  },
  {
    key: 'why',
    title: t('What it meets'),
    cell: ({ said, state }) => (
      <span className={state === 'MUST_NOT_MET' || state === 'NO_ROOM' ? 'hotel-day-warned' : undefined}>
        {said.join(' · ')}
      </span>
    ),
  },
  {
    key: 'fit',
    title: t('Fit'),
    isNumber: true,
    sortBy: ({ room }) => room?.score ?? null,
    cell: ({ room }) => (room === null ? '' : t('{percent}%', { percent: room.score })),
  },
  {
    key: 'actions',
    title: t('Commands'),
    hasControls: true,
    cell: (row) => (
      <span className="hotel-day-actions">
        {row.isProposed && row.room !== null && (
          <Button isDisabled={isBusy} onPress={() => void accept([{ stayId: row.id, roomNumber: row.room!.number }])}>
            {t('Accept')}
          </Button>
        )}
        <Button isDisabled={isBusy} onPress={() => onOther(row)}>
          {t('Other room')}
        </Button>
      </span>
    ),
  },
];

const Plan = ({ plan, onChanged }: { plan: PlanAnswer; onChanged: (done: Done | null) => void }) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const [other, setOther] = useState<PlanRow | null>(null);
  const [isBusy, setBusy] = useState(false);
  const rows = planRows(plan, locale);
  const open = proposals(rows);
  const accept = async (rooms: Rooms): Promise<void> => {
    setBusy(true);
    try {
      const done: Done = { message: '', undo: [] };
      for (let from = 0; from < rooms.length; from += AT_ONCE) {
        const { message, undo } = await giveVerb('assign', { rooms: rooms.slice(from, from + AT_ONCE) }, locale);
        done.message = message;
        done.undo.push(...undo);
      }
      onChanged(done);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error), 'warning');
      // Somebody else may have given a room meanwhile: the plan is made anew.
      onChanged(null);
    } finally {
      setBusy(false);
    }
  };
  const columns = columnsOf(t, writing, isBusy, accept, setOther);
  if (plan.rooms === 0)
    return (
      <Empty
        title={t('No rooms yet')}
        hint={t('Enter the rooms of the property under Rooms; the rooms of the day are proposed here then.')}
      />
    );
  if (rows.length === 0) return <Empty title={t('Nobody is to arrive any more on this day.')} />;
  const { together, firstCome } = plan;
  return (
    <>
      <div className="hotel-day-tools">
        <p>
          {t('{open} of {all} arrivals without a room.', {
            open: rows.filter(({ roomNumber }) => roomNumber === '').length,
            all: rows.length,
          })}
          {together !== null && firstCome !== null && together.wishes + together.musts > 0 && (
            <span className="hotel-muted">
              {' '}
              {t('Wishes met: {met} of {all}; first come, first served: {first}.', {
                met: together.wishesMet + together.mustsMet,
                all: together.wishes + together.musts,
                first: firstCome.wishesMet + firstCome.mustsMet,
              })}
            </span>
          )}
        </p>
        {open.length > 0 && (
          <Button kind="main" isDisabled={isBusy} onPress={() => void accept(open)}>
            {t('Accept all: {count}', { count: open.length })}
          </Button>
        )}
      </div>
      {other !== null && (
        <DeskForm
          key={other.id}
          verb="assign"
          stays={[planFormStay(other)]}
          partners={[]}
          currencyCode=""
          onDone={(done) => {
            setOther(null);
            onChanged(done);
          }}
          onClose={() => setOther(null)}
        />
      )}
      <Table
        label={t('Rooms for the arrivals')}
        columns={columns}
        rows={rows}
        onOpen={({ id }) => openBeside('stay', id)}
      />
    </>
  );
};

/**
 * Rooms for all who arrive on a day, proposed at once: accepted all or some, or another is chosen. One call of the app's
 * route for a day.
 */
export const AssignRooms = () => {
  const { t, locale } = useTranslate();
  const { weekday } = useWriting();
  const [propertyId, setPropertyId] = useState(remembered);
  const [on, setOn] = useState('');
  const [look, setLook] = useState(0);
  const [last, setLast] = useState<Done | null>(null);
  const answer = useAnswer(JSON.stringify([locale, propertyId, on, look]), load);
  const plan = answer.state === 'ready' ? answer.result : null;
  const day = isCalendarDate(on) ? calendarDate(on) : (plan?.on ?? null);
  const changed = (done: Done | null): void => {
    setLast(done);
    setLook((looks) => looks + 1);
  };
  return (
    <Frame
      title={t('Assign rooms')}
      facts={
        <span className="hotel-muted">
          {[plan?.property?.name, day === null ? '' : weekday(day)].filter(Boolean).join(' · ')}
        </span>
      }
      actions={
        <>
          {plan !== null && plan.properties.length > 1 && (
            <SelectField
              label={t('Property')}
              value={plan.property?.id ?? ''}
              onChange={(id) => {
                remember(id);
                setPropertyId(id);
              }}
              choices={plan.properties.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <DateField label={t('Day')} value={day ?? ''} onChange={setOn} />
        </>
      }
    >
      {last !== null && last.message !== '' && <LastDone done={last} onTakenBack={changed} />}
      <Answered answer={answer} lines={8}>
        {(shown) => <Plan plan={shown} onChanged={changed} />}
      </Answered>
    </Frame>
  );
};
