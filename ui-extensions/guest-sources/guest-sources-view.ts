import * as z from 'zod/mini';
import { daysBetween, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { ChosenField } from '../../plugin/domain/identity/merge/golden-record.ts';
import { day, text } from '../../plugin/host/rows.ts';

const FIELD_NAMES = ['name', 'email', 'phone', 'birthday', 'nationality', 'language'] as const satisfies ChosenField[];
export type FieldName = (typeof FIELD_NAMES)[number];

/** What the route tells of a guest's record. `on` is the day on which the source last said it. */
export const readSources = z.object({
  fields: z.array(
    z.object({
      field: z.enum(FIELD_NAMES),
      value: text,
      why: text,
      source: text,
      number: text,
      on: day,
      isStaffs: z.boolean(),
      others: z.array(z.object({ value: text, sourceRecordId: z.string(), source: text, number: text, on: day })),
    }),
  ),
});
export type ShownField = z.infer<typeof readSources>['fields'][number];

/** How old a value is, in days; none is younger than today. */
export const ageOf = (on: CalendarDate, now: Date): number =>
  Math.max(0, daysBetween(on, now.toISOString().slice(0, 10) as CalendarDate));

/** A value in the reader's way: a birthday as a day, a language by its name. */
export const shownValue = (
  field: FieldName,
  value: string,
  { day: dayIn, languageName }: { day: (date: CalendarDate) => string; languageName: (tag: string) => string },
): string => {
  switch (field) {
    case 'birthday': {
      const date = day.safeParse(value).data;
      return date === undefined || date === null ? value : dayIn(date);
    }
    case 'language':
      return languageName(value);
    case 'name':
    case 'email':
    case 'phone':
    case 'nationality':
      return value;
    default:
      return field satisfies never;
  }
};
