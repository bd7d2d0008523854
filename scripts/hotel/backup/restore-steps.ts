import { MOST_RECORDS } from '../../../plugin/flows/backup/restore.ts';
import type { ObjectField, SavedObject } from '../../../plugin/flows/backup/saved-object.ts';
import { batches } from '../../../plugin/host/client.ts';
import type { Part } from './archive.ts';

/** A route takes 10 MB; what is sent is half of that at most. */
const MOST_BYTES = 5_000_000;

/** Records of one object that go together, and which of their fields; the second time, to point at what was not there at first. */
export type Step = { object: SavedObject; fields: ObjectField[]; parts: Part[]; isSecond: boolean };

/**
 * The order in which records are put back: what others point at first. Where objects point at each other, or at themselves, the
 * fields in `later` are written when everything is there.
 */
export const restoreOrder = (objects: readonly SavedObject[]): { object: SavedObject; later: ObjectField[] }[] => {
  const waiting = new Map(objects.map((object) => [object.singular, object]));
  const order: { object: SavedObject; later: ObjectField[] }[] = [];
  const pointsAhead = ({ of }: ObjectField): boolean => of !== undefined && waiting.has(of.singular);
  while (waiting.size > 0) {
    const ahead = [...waiting.values()].map((object) => ({ object, later: object.fields.filter(pointsAhead) }));
    const pointedAt = (singular: string): number =>
      ahead.flatMap(({ later }) => later).filter(({ of }) => of?.singular === singular).length;
    // Where all point ahead, the one that points least goes first, and of those the one that is pointed at most.
    const next = ahead.toSorted(
      (one, other) =>
        one.later.length - other.later.length || pointedAt(other.object.singular) - pointedAt(one.object.singular),
    )[0]!;
    waiting.delete(next.object.singular);
    order.push(next);
  }
  return order;
};

/** The parts of an object, as many together as one request takes. */
const together = (parts: readonly Part[]): Part[][] => {
  const groups: Part[][] = [];
  let records = Infinity;
  for (const part of parts) {
    records += part.records;
    if (records > MOST_RECORDS) {
      groups.push([]);
      records = part.records;
    }
    groups.at(-1)!.push(part);
  }
  return groups;
};

/** The steps of a restore. What is only compared is there already, wherever it points, and takes no second step. */
export const stepsOf = (objects: readonly SavedObject[], parts: readonly Part[], forGood: boolean): Step[] => {
  const order = restoreOrder(objects).map((one) => ({
    ...one,
    groups: together(parts.filter(({ object }) => object === one.object.singular)),
  }));
  return [
    ...order.flatMap(({ object, later, groups }) => {
      const fields = forGood ? object.fields.filter((field) => !later.includes(field)) : object.fields;
      return groups.map((some) => ({ object, fields, parts: some, isSecond: false }));
    }),
    ...order.flatMap(({ object, later, groups }) =>
      forGood && later.length > 0 ? groups.map((some) => ({ object, fields: later, parts: some, isSecond: true })) : [],
    ),
  ];
};

/** What of a backup the host has a place for, and what it has not. */
export const placesFor = (
  saved: readonly SavedObject[],
  present: readonly SavedObject[],
): { objects: SavedObject[]; unknown: string[] } => {
  const here = new Map(present.map((object) => [object.singular, new Set(object.fields.map(({ name }) => name))]));
  return {
    objects: saved.flatMap((object) => {
      const names = here.get(object.singular);
      return names === undefined ? [] : [{ ...object, fields: object.fields.filter(({ name }) => names.has(name)) }];
    }),
    unknown: saved.flatMap(({ singular, fields }) => {
      const names = here.get(singular);
      if (names === undefined) return [singular];
      return fields.flatMap(({ name }) => (names.has(name) ? [] : [`${singular}.${name}`]));
    }),
  };
};

/** Cuts records so that no request is larger than the host takes. */
export const cutBySize = <Item>(records: readonly Item[]): Item[][] =>
  records.length < 2 || JSON.stringify(records).length <= MOST_BYTES
    ? [[...records]]
    : batches(records, Math.ceil(records.length / 2)).flatMap(cutBySize);
