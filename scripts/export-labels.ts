import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { EXPORTED_LISTS } from '../plugin/host/guest-export.ts';
import type { ExportLabels } from '../plugin/words/export-labels.ts';
import { LANGUAGES, type Language } from '../plugin/words/language.ts';

const root = join(import.meta.dirname, '..');

const option = z.object({ value: z.string(), label: z.string() });
const field = z.object({ name: z.string(), label: z.string(), options: z.array(option).optional() });
const object = z.object({ namePlural: z.string(), labelPlural: z.string(), fields: z.array(field) });
/** What a file that declares something exports. */
const declared = <Config extends z.ZodType>(config: Config) => z.object({ default: z.object({ config }) });
const catalogue = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

/** What the lists, fields and choices of an export are called, read from the objects of the app and their translations. */
export const exportLabels = async (): Promise<ExportLabels> => {
  const ofPeople: z.infer<typeof field>[] = [];
  for (const file of globSync('objects/person/fields/*.field.ts', { cwd: root }).sort())
    ofPeople.push(declared(field).parse(await import(join(root, file))).default.config);
  const objects = [{ namePlural: 'people', labelPlural: 'People', fields: ofPeople }];
  for (const file of globSync('objects/*/*.object.ts', { cwd: root }).sort())
    objects.push(declared(object).parse(await import(join(root, file))).default.config);
  const translations = LANGUAGES.map((language) =>
    language === 'en' ? {} : catalogue.parse(JSON.parse(readFileSync(join(root, `locales/${language}.json`), 'utf8'))),
  );
  const inEach = (scope: string, text: string): Record<Language, string> =>
    Object.fromEntries(
      LANGUAGES.map((language, index) => {
        const inScope = translations[index]![scope];
        return [language, (typeof inScope === 'object' ? inScope[text] : undefined) || text];
      }),
    ) as Record<Language, string>;
  const labelled = objects
    .filter(({ namePlural }) => namePlural === 'people' || EXPORTED_LISTS.includes(namePlural))
    .map(({ namePlural, labelPlural, fields }) => [
      namePlural,
      {
        label: inEach('objectMetadata.labelPlural', labelPlural),
        fields: Object.fromEntries(
          fields.map(({ name, label, options }) => [
            name,
            {
              label: inEach('fieldMetadata.label', label),
              // Twenty shows the labels of choices as they are, in every language.
              ...(options === undefined
                ? {}
                : { choices: Object.fromEntries(options.map((choice) => [choice.value, choice.label])) }),
            },
          ]),
        ),
      },
    ]);
  return Object.fromEntries(labelled) as ExportLabels;
};
