import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Language } from '../../plugin/words/language.ts';

const root = join(import.meta.dirname, '../..');

const option = z.object({ value: z.string(), label: z.string() });
const field = z.object({ name: z.string(), label: z.string(), options: z.array(option).optional() });
const object = z.object({
  nameSingular: z.string(),
  namePlural: z.string(),
  labelPlural: z.string(),
  fields: z.array(field),
});
/** What a file that declares something exports. */
const declared = <Config extends z.ZodType>(config: Config) => z.object({ default: z.object({ config }) });
const catalogue = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

/** What the fields of the app are called in a language, as its lists and pages call them. */
export type FieldLabels = {
  /** The label of a list of records, by the name of the object in the plural. */
  list: (namePlural: string) => string | undefined;
  field: (namePlural: string, name: string) => string | undefined;
  /** The label of a value of a choice. */
  choice: (namePlural: string, name: string, value: string) => string | undefined;
};

type Labelled = { label: string; fields: Map<string, z.infer<typeof field>> };

/** Reads the labels from the objects of the app and their translations; fields that the app adds to people stand under `people`. */
export const loadFieldLabels = async (language: Language): Promise<FieldLabels> => {
  const objects = new Map<string, Labelled>();
  for (const file of globSync('objects/*/*.object.ts', { cwd: root })) {
    const { config } = declared(object).parse(await import(join(root, file))).default;
    objects.set(config.namePlural, {
      label: config.labelPlural,
      fields: new Map(config.fields.map((one) => [one.name, one])),
    });
  }
  const ofPeople = new Map<string, z.infer<typeof field>>();
  for (const file of globSync('objects/person/fields/*.field.ts', { cwd: root })) {
    const { config } = declared(field).parse(await import(join(root, file))).default;
    ofPeople.set(config.name, config);
  }
  objects.set('people', { label: 'People', fields: ofPeople });
  const words =
    language === 'en' ? {} : catalogue.parse(JSON.parse(readFileSync(join(root, `locales/${language}.json`), 'utf8')));
  const said = (scope: string, text: string | undefined): string | undefined => {
    const inScope = words[scope];
    return text === undefined ? undefined : ((typeof inScope === 'object' ? inScope[text] : undefined) ?? text);
  };
  const fieldOf = (namePlural: string, name: string) => objects.get(namePlural)?.fields.get(name);
  return {
    list: (namePlural) => said('objectMetadata.labelPlural', objects.get(namePlural)?.label),
    field: (namePlural, name) => said('fieldMetadata.label', fieldOf(namePlural, name)?.label),
    choice: (namePlural, name, value) =>
      // Twenty shows the labels of choices as they are, in every language.
      fieldOf(namePlural, name)?.options?.find((one) => one.value === value)?.label,
  };
};
