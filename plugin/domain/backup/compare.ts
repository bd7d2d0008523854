/** A field of a saved record: its name, and the names of its parts where it has any, as a name or an amount does. */
export type SavedField = { name: string; parts: string[] };

/** A record as it was saved: its id, when it went into the bin, and its fields by name. */
export type SavedRecord = { id: string; deletedAt: string | null } & Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value says, for comparing: an empty text or list and nothing are one, and parts that say nothing are left out. */
const said = (value: unknown): unknown => {
  if (value === '' || value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(said);
  if (!isRecord(value)) return value;
  const parts = Object.entries(value)
    .map(([name, part]) => [name, said(part)] as const)
    .filter(([name, part]) => part !== null && name !== '__typename')
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return parts.length === 0 ? null : Object.fromEntries(parts);
};

/**
 * The names of the fields in which a record differs from what was saved, and `deletedAt` where one of the two is in the bin and
 * the other is not. When a record came into being is left out: a host may not take it.
 */
export const differences = (
  fields: readonly SavedField[],
  saved: SavedRecord,
  present: Readonly<Record<string, unknown>>,
): string[] => [
  ...fields
    .filter(
      ({ name }) =>
        name !== 'createdAt' &&
        name in saved &&
        JSON.stringify(said(saved[name])) !== JSON.stringify(said(present[name])),
    )
    .map(({ name }) => name),
  ...((saved.deletedAt === null) === ((present['deletedAt'] ?? null) === null) ? [] : ['deletedAt']),
];

/**
 * A saved record as it is written: an empty text, also in a part, is written as nothing, which the host takes everywhere; when it
 * went into the bin only where it did.
 */
export const written = (
  fields: readonly SavedField[],
  { id, deletedAt, ...saved }: SavedRecord,
): Record<string, unknown> => {
  const withoutEmpty = (value: unknown): unknown => (value === '' ? null : (value ?? null));
  return {
    id,
    ...(deletedAt === null ? {} : { deletedAt }),
    ...Object.fromEntries(
      fields
        .filter(({ name }) => name in saved)
        .map(({ name, parts }) => {
          const value = saved[name];
          return [
            name,
            parts.length > 0 && isRecord(value)
              ? Object.fromEntries(parts.map((part) => [part, withoutEmpty(value[part])]))
              : withoutEmpty(value),
          ];
        }),
    ),
  };
};
