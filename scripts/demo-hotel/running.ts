import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import type { RowProblem } from '../../plugin/domain/imports/reasons.ts';
import { rowName, sayRowProblem } from '../../plugin/words/imports.ts';
import { RUN_NAMES } from '../../plugin/words/runs.ts';
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

/** What the booking engine has sent: one message as it should be, one that came late, one that could not be applied. */
export const messageRecords = (today: number): DemoRecord[] =>
  (
    [
      [9, 'DONE', null],
      [11, 'DONE', { field: 'row', code: 'LATE' }],
      [14, 'REJECTED', { field: 'row', code: 'HOST_REFUSED', said: 'invalid value' }],
    ] as const satisfies [number, string, RowProblem | null][]
  ).map(([hour, status, problem]) => ({
    id: idOf('intakeMessage', String(hour)),
    name: `BOOKINGS ${fromDayNumber(today - 1)} ${String(hour).padStart(2, '0')}:00`,
    key: `demo:json:${hour}`,
    sourceName: 'BOOKINGS',
    status,
    receivedAt: instantOn(today - 1, hour),
    appliedAt: instantOn(today - 1, hour, 1),
    guestCount: 1,
    stayCount: 1,
    problem: problem === null ? '' : `stays.0: ${sayRowProblem(problem, 'en')}`,
    problems: problem === null ? null : [{ of: 'stays.0', problems: [problem] }],
    content: status === 'REJECTED' ? { guests: [], stays: [], cancellations: [] } : null,
  }));

type Task = { id: string; title: string; body: string; dueAt: string; status: string; guest: Guest };

/** What the desk has to do: welcome who is important, call back who complained. */
export const tasksOf = (stays: readonly Stay[], cases: readonly ServiceCase[], today: number): Task[] => [
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
export const taskTargetRecord = ({ id, guest }: Task): DemoRecord => ({
  id: idOf('taskTarget', id),
  taskId: id,
  targetPersonId: guest.id,
});
