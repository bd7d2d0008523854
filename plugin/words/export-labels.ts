import labels from './export-labels.json' with { type: 'json' };
import type { Language } from './language.ts';

/** What the lists, fields and choices of an export are called, by the names of objects in the plural. */
export type ExportLabels = Record<
  string,
  {
    label: Record<Language, string>;
    fields: Record<string, { label: Record<Language, string>; choices?: Record<string, string> }>;
  }
>;

/** As lists and pages of the app call them; written from the objects by `npm run translations`. */
export const EXPORT_LABELS: ExportLabels = labels;
