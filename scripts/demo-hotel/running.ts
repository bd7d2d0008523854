import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import type { RowProblem } from '../../plugin/domain/imports/reasons.ts';
import { rowName, sayRowProblem } from '../../plugin/words/imports.ts';
import { RUN_NAMES } from '../../plugin/words/runs.ts';
import type { Account } from './accounts.ts';
import type { Guest, Stay } from './business.ts';
import { idOf } from './ids.ts';
import type { ServiceCase } from './service.ts';
import { instantOn, type DemoRecord } from './table.ts';

const IMPORT_ID = idOf('hotelRun', 'import');
const rejectsOf = (today: number): [RowProblem, string][] => [
  [
    { field: 'departureOn', code: 'DEPARTURE_BEFORE_ARRIVAL', arrivalOn: fromDayNumber(today + 12) },
    'Guest=•••, Nights=-2, Plan=BAR',
  ],
  [{ field: 'status', code: 'NOT_IN_TABLE', written: 'OPT2' }, 'Guest=•••, State=OPT2, Plan=BAR'],
  [{ field: 'confirmationNumber', code: 'ROUNDED' }, 'No=2.00114E+15, Guest=•••, Plan=CORP'],
];

export const runRecords = (stays: number, guests: number, today: number): DemoRecord[] => [
  {
    id: IMPORT_ID,
    name: 'Reservations of the property management system',
    key: `demo:reservations:${fromDayNumber(today)}`,
    kind: 'IMPORT',
    status: 'DONE_WITH_REJECTS',
    readCount: stays + rejectsOf(today).length,
    writtenCount: stays,
    unchangedCount: 0,
    rejectedCount: rejectsOf(today).length,
    startedAt: instantOn(today - 1, 2),
    finishedAt: instantOn(today - 1, 2, 12),
    startedBy: 'Integration',
  },
  {
    id: idOf('hotelRun', 'totals'),
    name: RUN_NAMES.RECALCULATION.en,
    key: 'demo:totals',
    kind: 'RECALCULATION',
    status: 'DONE',
    readCount: guests,
    writtenCount: guests,
    unchangedCount: 0,
    rejectedCount: 0,
    startedAt: instantOn(today - 1, 3),
    finishedAt: instantOn(today - 1, 3, 4),
    startedBy: 'Schedule',
  },
];

export const rejectRecords = (today: number): DemoRecord[] =>
  rejectsOf(today).map(([problem, sourceLine], index) => ({
    id: idOf('importReject', String(index)),
    name: rowName(118 + 407 * index, 'en'),
    key: `demo:reservations:${118 + 407 * index}`,
    runId: IMPORT_ID,
    rowNumber: 118 + 407 * index,
    sourceLine,
    reasons: sayRowProblem(problem, 'en'),
    problems: [problem],
    status: index === 2 ? 'IGNORED' : 'OPEN',
  }));

type DemoMessage = { source: string; on: number; hour: number; status: string; problem?: RowProblem };

/** Two weeks of a booking engine, and of a property system that fell silent three days ago. */
const messagesOf = (today: number): DemoMessage[] => [
  ...Array.from({ length: 14 }, (_, day) => day).flatMap((day) =>
    [7, 10, 13, 16].map((hour) => ({ source: 'BOOKINGS', on: today - 15 + day, hour, status: 'DONE' })),
  ),
  ...Array.from({ length: 12 }, (_, day) => day).flatMap((day) =>
    [5, 8, 11, 12, 15, 18].map((hour) => ({ source: 'OPERA', on: today - 15 + day, hour, status: 'DONE' })),
  ),
  { source: 'BOOKINGS', on: today - 1, hour: 9, status: 'DONE' },
  { source: 'BOOKINGS', on: today - 1, hour: 11, status: 'DONE', problem: { field: 'row', code: 'LATE' } },
  {
    source: 'BOOKINGS',
    on: today - 1,
    hour: 14,
    status: 'REJECTED',
    problem: { field: 'row', code: 'HOST_REFUSED', said: 'invalid value' },
  },
];

/** What other systems have sent: most as it should be, one that came late, one that could not be applied, one that was sent back. */
export const messageRecords = (today: number): DemoRecord[] => [
  ...messagesOf(today).map(({ source, on, hour, status, problem }) => ({
    id: idOf('intakeMessage', `${source} ${today - on} ${hour}`),
    name: `${source} ${fromDayNumber(on)} ${String(hour).padStart(2, '0')}:00`,
    key: `demo:${source}:${today - on}:${hour}`,
    sourceName: source,
    status,
    signedBy: source === 'OPERA' ? '5b7e10aa' : '0d41c3f2',
    receivedAt: instantOn(on, hour),
    appliedAt: instantOn(on, hour, 1),
    guestCount: 1,
    stayCount: 1,
    problem: problem === undefined ? '' : `stays.0: ${sayRowProblem(problem, 'en')}`,
    problems: problem === undefined ? null : [{ of: 'stays.0', problems: [problem] }],
    content: status === 'REJECTED' ? rejectedContent(today) : null,
  })),
  {
    id: idOf('intakeMessage', 'refused'),
    name: `BOOKINGS ${fromDayNumber(today - 1)} 15:00`,
    key: 'refused:demo:json',
    sourceName: 'BOOKINGS',
    status: 'REFUSED',
    signedBy: '0d41c3f2',
    receivedAt: instantOn(today - 1, 15),
    problem: 'Nothing of the message is taken: stays.0: Departure is before the arrival.',
    problems: {
      code: 'RECORDS_REFUSED',
      problems: [
        {
          of: 'stays.0',
          problems: [{ field: 'departureOn', code: 'DEPARTURE_BEFORE_ARRIVAL', arrivalOn: fromDayNumber(today + 20) }],
        },
      ],
    },
    excerpt: `{"source":"BOOKINGS","stays":[{"confirmationNumber":"B-20417","status":"CONFIRMED","arrivalOn":"${fromDayNumber(today + 20)}","departureOn":"${fromDayNumber(today + 18)}","guestId":"•••","specialRequests":"•••"}]}`,
  },
];

/** A booking of which the host did not take a value. */
const rejectedContent = (today: number): object => ({
  guests: [],
  cancellations: [],
  stays: [
    {
      version: null,
      changedAt: null,
      row: {
        source: 'BOOKINGS',
        confirmationNumber: 'B-20416',
        propertyCode: 'RIBEIRA',
        status: 'CONFIRMED',
        arrivalOn: fromDayNumber(today + 9),
        departureOn: fromDayNumber(today + 11),
        adults: 2,
        specialRequests: 'Late arrival',
      },
    },
  ],
});

type Task = { id: string; title: string; body: string; dueAt: string; status: string } & (
  | { guest: Guest }
  | { account: Account }
);

/** What is to be done: welcome who is important, call back who complained, talk to companies that are behind what they promised. */
export const tasksOf = (
  stays: readonly Stay[],
  cases: readonly ServiceCase[],
  late: readonly Account[],
  today: number,
): Task[] => [
  ...stays
    .filter(
      ({ guest, arrival, status, requests }) =>
        guest !== null &&
        (guest.kind === 'VIP' || requests !== '') &&
        arrival >= today &&
        arrival < today + 4 &&
        (status === 'CONFIRMED' || status === 'IN_HOUSE'),
    )
    .map((stay) => ({
      id: idOf('task', `welcome:${stay.number}`),
      title: `Welcome ${stay.guest!.firstName} ${stay.guest!.lastName}`,
      body: stay.requests === '' ? 'Card and fruit in the room.' : `Card and fruit in the room. ${stay.requests}.`,
      dueAt: instantOn(stay.arrival, 12),
      status: 'TODO',
      guest: stay.guest!,
    })),
  ...cases
    .filter(({ status, openedOn }) => openedOn > today - 30 && status !== 'CLOSED')
    .map((given) => ({
      id: idOf('task', `case:${given.number}`),
      title: `Call ${given.guest.firstName} ${given.guest.lastName} about: ${given.subject}`,
      body: given.resolution,
      dueAt: instantOn(given.openedOn + 1, 17),
      status: given.status === 'RESOLVED' ? 'DONE' : 'TODO',
      guest: given.guest,
    })),
  ...late.map((account) => ({
    id: idOf('task', `promise:${account.number}`),
    title: `${account.name} is behind its promised nights: talk to them`,
    body: 'Ask whether the project goes on, and what would bring them more often.',
    dueAt: instantOn(today + 3, 9),
    status: 'TODO',
    account,
  })),
];
export const taskRecord = (
  { id, title, body, dueAt, status }: Task,
  index: number,
  ownerIds: readonly string[],
): DemoRecord => ({
  id,
  title,
  status,
  dueAt,
  ...(body === '' ? {} : { bodyV2: { markdown: body } }),
  ...(ownerIds.length === 0 ? {} : { assigneeId: ownerIds[index % ownerIds.length]! }),
});
export const taskTargetRecord = (task: Task): DemoRecord => ({
  id: idOf('taskTarget', task.id),
  taskId: task.id,
  ...('guest' in task ? { targetPersonId: task.guest.id } : { targetCompanyId: task.account.id }),
});
