import { calendarDate, type CalendarDate } from '../../calendar-dates.ts';
import { writtenName } from '../../guests/name.ts';
import type { PersonName } from '../../stays/name.ts';
import {
  goldenValues,
  type ChoiceReason,
  type GoldenField,
  type PinnedValues,
  type ProfileSource,
  type SourceProfile,
} from './survivorship.ts';

/** The fields of a person's record that are chosen from what his sources say. */
export const CHOSEN_FIELDS = [
  'name',
  'email',
  'phone',
  'birthday',
  'nationality',
  'language',
] as const satisfies readonly GoldenField[];
export type ChosenField = (typeof CHOSEN_FIELDS)[number];

/** What a record or a source says of these; empty where it says nothing. A phone is written with `+` and the calling code. */
export type SaidValues = { name: PersonName } & Record<Exclude<ChosenField, 'name'>, string>;

export const NOTHING_SAID: SaidValues = {
  name: { firstName: '', lastName: '' },
  email: '',
  phone: '',
  birthday: '',
  nationality: '',
  language: '',
};

/**
 * A value of staff, which stands until it is let go: TYPED into the record in Twenty, or PINNED among those of the sources.
 * `says` is null where it was let go. `by` is the name of the person.
 */
export type StaffValue = {
  field: ChosenField;
  says: SaidValues[ChosenField] | null;
  how: 'TYPED' | 'PINNED';
  by: string;
  at: string;
};

/** A source record as far as values are chosen from it. `seenAt` is when the source last gave it. */
export type SourceRecord = {
  id: string;
  key: string;
  source: ProfileSource;
  externalId: string;
  seenAt: string;
  says: Partial<SaidValues>;
  /** Present where it holds a value of staff. */
  staff: StaffValue | null;
};

/** A guest as his record stands. */
export type RecordNow = {
  id: string;
  guestNumber: string;
  says: SaidValues;
  /** What the app last made the record say; null where it never did. */
  chosen: SaidValues | null;
  /** Whether a member of staff made the record, rather than an import or another program. */
  isMadeByHand: boolean;
  madeBy: string;
  createdAt: string;
  changedBy: string;
  changedAt: string;
};

/** Why a record shows a value. ON_RECORD is what no source gives one for that can be used. */
export type RecordReason =
  | Exclude<ChoiceReason, { code: 'PINNED' }>
  | { code: 'TYPED' | 'PINNED_BY'; by: string; on: CalendarDate }
  | { code: 'ON_RECORD' };

/** Which of several values a record shows: from which source record, why, and since when the source says so. */
export type RecordChoice<Field extends ChosenField = ChosenField> = {
  field: Field;
  says: SaidValues[ChosenField];
  reason: RecordReason;
  from: SourceRecord | null;
};

/** A source record that a guest's record is itself the source of. */
export type RecordSource =
  | { kind: 'STAFF'; key: string; value: StaffValue }
  | { kind: 'IMPORT'; key: string; externalId: string; says: Partial<SaidValues>; at: string };

/** What is to be done so that a record says what is chosen. */
export type GoldenPlan = {
  /** What the record said and no source did, to be kept as sources of their own. */
  captured: RecordSource[];
  /** What the record is to say; only what changes. */
  changes: Partial<SaidValues>;
  /** What the record says then. */
  chosen: SaidValues;
  choices: RecordChoice[];
};

/** The key of the source record of a system or import that knows a guest by a number. */
export const importedProfileKey = (guestNumber: string): string => `IMPORT:${guestNumber}`;

const STAFF_KEY = 'STAFF:';

/** The key of the source record that holds what staff said of one field of a guest. */
export const staffKey = (guestId: string, field: ChosenField): string => `${STAFF_KEY}${guestId}:${field}`;

const plain = (field: ChosenField, says: SaidValues[ChosenField] | undefined): string => {
  if (says === undefined) return '';
  if (typeof says !== 'string') return `${says.firstName.trim()}\n${says.lastName.trim()}`.trim();
  switch (field) {
    case 'phone':
      return says.replaceAll(/[^\d]/g, '').replace(/^0+/, '');
    case 'email':
    case 'nationality':
    case 'language':
      return says.trim().toLowerCase();
    default:
      return says.trim();
  }
};

/** Whether two say the same of a field, however it is written. */
export const isSaidAlike = (
  field: ChosenField,
  one: SaidValues[ChosenField] | undefined,
  other: SaidValues[ChosenField] | undefined,
): boolean => plain(field, one) === plain(field, other);

/** A value as one text, a name as it is written; empty for none. */
export const asText = (says: SaidValues[ChosenField] | undefined): string =>
  says === undefined ? '' : typeof says === 'string' ? says.trim() : writtenName(says);

/** A guest of whom a stay brought the number alone is called by it. */
const isNumberForName = (field: ChosenField, { guestNumber, says }: RecordNow): boolean =>
  field === 'name' && guestNumber !== '' && says.name.firstName === '' && says.name.lastName === guestNumber;

/** What a record said before the app first chose for it, and no source does. */
const fromRecord = (record: RecordNow, sources: readonly SourceRecord[], before: SaidValues): RecordSource[] => {
  const unheard = CHOSEN_FIELDS.filter(
    (field) =>
      plain(field, before[field]) !== '' &&
      !isNumberForName(field, record) &&
      !sources.some(({ says, staff }) =>
        isSaidAlike(field, staff?.field === field ? (staff.says ?? undefined) : says[field], before[field]),
      ),
  );
  if (record.isMadeByHand)
    return unheard.map((field) => ({
      kind: 'STAFF',
      key: staffKey(record.id, field),
      value: { field, says: before[field], how: 'TYPED', by: record.madeBy, at: record.createdAt },
    }));
  const key = importedProfileKey(record.guestNumber || record.id);
  if (unheard.length === 0 || sources.some((source) => source.key === key)) return [];
  return [
    {
      kind: 'IMPORT',
      key,
      externalId: record.guestNumber || record.id,
      says: Object.fromEntries(unheard.map((field) => [field, before[field]])),
      at: record.createdAt,
    },
  ];
};

/** What was changed in the record since the app last wrote it, or, where it never did, since `before`. */
const editedSince = (record: RecordNow, before: SaidValues): RecordSource[] =>
  CHOSEN_FIELDS.filter((field) => !isSaidAlike(field, record.says[field], before[field])).map((field) => ({
    kind: 'STAFF',
    key: staffKey(record.id, field),
    value: { field, says: record.says[field], how: 'TYPED', by: record.changedBy, at: record.changedAt },
  }));

const asSource = (captured: RecordSource): SourceRecord =>
  captured.kind === 'STAFF'
    ? {
        id: captured.key,
        key: captured.key,
        source: 'STAFF',
        externalId: captured.value.field,
        seenAt: captured.value.at,
        says: {},
        staff: captured.value,
      }
    : {
        id: captured.key,
        key: captured.key,
        source: 'IMPORT',
        externalId: captured.externalId,
        seenAt: captured.at,
        says: captured.says,
        staff: null,
      };

/** The value of staff that stands for a field: the guest's own before that of one who was merged into him, then the newest. */
const standing = (guestId: string, sources: readonly SourceRecord[], field: ChosenField): SourceRecord | undefined =>
  sources
    .filter(({ staff }) => staff !== null && staff.field === field && staff.says !== null)
    .toSorted((one, other) => {
      const [isOwn, isOthers] = [one, other].map(({ key }) => key.startsWith(`${STAFF_KEY}${guestId}:`));
      return (
        Number(isOthers) - Number(isOwn) || other.seenAt.localeCompare(one.seenAt) || one.key.localeCompare(other.key)
      );
    })[0];

const asProfile = ({ key, source, seenAt, says }: SourceRecord): SourceProfile => ({
  // The key and not the id decides what nothing else does: it is the same wherever the same arrives.
  id: key,
  source,
  seenAt,
  name: asText(says.name),
  emails: says.email ? [{ address: says.email }] : [],
  phone: says.phone ?? null,
  language: says.language ?? null,
  birthday: says.birthday ?? null,
  nationality: says.nationality ?? null,
});

/** What is chosen of a record's fields, from sources and values of staff; what none of them says stays as it is. */
export const choicesOf = (
  { id, says: onRecord }: Pick<RecordNow, 'id' | 'says'>,
  sources: readonly SourceRecord[],
): RecordChoice[] => {
  const pins = new Map(
    CHOSEN_FIELDS.flatMap((field) => {
      const pin = standing(id, sources, field);
      return pin === undefined ? [] : [[field, pin] as const];
    }),
  );
  const pinned: PinnedValues = Object.fromEntries(
    [...pins].map(([field, { staff }]) => [field, asText(staff?.says ?? '')]),
  );
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const chosen = new Map(
    goldenValues(sources.filter(({ staff }) => staff === null).map(asProfile), pinned).map((choice) => [
      choice.field as string,
      choice,
    ]),
  );
  return CHOSEN_FIELDS.flatMap((field): RecordChoice[] => {
    const pin = pins.get(field);
    if (pin?.staff?.says !== undefined && pin.staff.says !== null)
      return [
        {
          field,
          says: pin.staff.says,
          reason: {
            code: pin.staff.how === 'TYPED' ? 'TYPED' : 'PINNED_BY',
            by: pin.staff.by,
            on: calendarDate(pin.staff.at.slice(0, 10)),
          },
          from: pin,
        },
      ];
    const choice = chosen.get(field);
    const from = choice?.profileId ? byKey.get(choice.profileId) : undefined;
    if (choice !== undefined && choice.reason.code !== 'PINNED' && from !== undefined)
      return [{ field, says: from.says[field] ?? choice.value, reason: choice.reason, from }];
    return plain(field, onRecord[field]) === ''
      ? []
      : [{ field, says: onRecord[field], reason: { code: 'ON_RECORD' }, from: null }];
  });
};

/**
 * Plans what a guest's record is to say, from what his sources and staff say. What somebody wrote into the record since the
 * app last did is a value of staff from now on; what it said before there was a source stays as one. The order in which
 * sources arrive makes no difference.
 * @param before what the record said before the change that is looked at, where the app never wrote it
 */
export const goldenPlan = (
  record: RecordNow,
  sources: readonly SourceRecord[],
  before: SaidValues = record.says,
): GoldenPlan => {
  const last = record.chosen ?? before;
  const first = record.chosen === null ? fromRecord(record, sources, before) : [];
  const edits = editedSince(record, last);
  const edited = new Set(edits.map(({ key }) => key));
  const captured = [...first.filter(({ key }) => !edited.has(key)), ...edits];
  const replaced = new Set(captured.map(({ key }) => key));
  const all = [...sources.filter(({ key }) => !replaced.has(key)), ...captured.map(asSource)];
  const choices = choicesOf(record, all);
  const chosen = { ...record.says };
  const changes: Partial<SaidValues> = {};
  for (const { field, says } of choices) {
    if (isSaidAlike(field, says, record.says[field])) continue;
    Object.assign(chosen, { [field]: says });
    Object.assign(changes, { [field]: says });
  }
  return { captured, changes, chosen, choices };
};

/** Since when a source says what it says, as a day. */
export const seenOn = ({ seenAt }: SourceRecord): CalendarDate => calendarDate(seenAt.slice(0, 10));
