import * as z from 'zod';

/** A name of the host's API. */
export const apiName = z.string().regex(/^[A-Za-z]\w*$/);

/** A field as it is saved: its parts where it has any, and the object of which it holds an id. */
const savedField = z.strictObject({
  name: apiName,
  parts: z.array(apiName),
  of: z.strictObject({ singular: apiName, plural: apiName }).optional(),
});

/** An object as it is saved. */
export const savedObject = z.strictObject({
  singular: apiName,
  plural: apiName,
  fields: z.array(savedField),
});
export type SavedObject = z.infer<typeof savedObject>;
export type ObjectField = SavedObject['fields'][number];
