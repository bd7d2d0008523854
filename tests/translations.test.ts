import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildApp, readManifest } from '../scripts/build-app.ts';
import { EXPORT_LABELS } from '../plugin/words/export-labels.ts';
import { exportLabels } from '../scripts/export-labels.ts';
import { panelTexts } from '../scripts/panel-texts.ts';

const catalogueSchema = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

const root = join(import.meta.dirname, '..');
const readCatalogue = (locale: string) =>
  catalogueSchema.parse(JSON.parse(readFileSync(join(root, `locales/${locale}.json`), 'utf8')));

/** The texts of one language, as `context/source → translation`. Texts of panels have no context. */
const catalogue = (locale: string): Map<string, string> => {
  const entries = Object.entries(readCatalogue(locale));
  return new Map(
    entries.flatMap(([context, texts]) =>
      typeof texts === 'string'
        ? [[context, texts] as const]
        : Object.entries(texts).map(([source, translation]) => [`${context}/${source}`, translation] as const),
    ),
  );
};

type Texts = Record<string, unknown>;
const namedText = z.looseObject({});
const list = z.array(namedText).optional().default([]);
const pageTab = z.looseObject({ widgets: list });
const manifestSchema = z.looseObject({
  objects: z.array(z.looseObject({ fields: list })),
  fields: list,
  views: list,
  navigationMenuItems: list,
  pageLayouts: z
    .array(z.looseObject({ tabs: z.array(pageTab).optional().default([]) }))
    .optional()
    .default([]),
  pageLayoutTabs: z.array(pageTab).optional().default([]),
  pageLayoutWidgets: list,
  commandMenuItems: list,
  timelineActivityTypes: list,
  settingsMenuItems: list,
});

const textsOf = (kind: string, keys: readonly string[], entities: readonly Texts[]): string[] =>
  entities.flatMap((entity) =>
    keys.flatMap((key) =>
      typeof entity[key] === 'string' && entity[key] !== '' ? [`${kind}.${key}/${entity[key]}`] : [],
    ),
  );

/** What the host translates of a manifest, by the rule of the SDK's extraction. */
const textsOfManifest = (manifest: z.infer<typeof manifestSchema>): Set<string> => {
  const tabs = [...manifest.pageLayouts.flatMap((page) => page.tabs), ...manifest.pageLayoutTabs];
  return new Set([
    ...textsOf('objectMetadata', ['labelSingular', 'labelPlural', 'description'], manifest.objects),
    ...textsOf(
      'fieldMetadata',
      ['label', 'description'],
      [...manifest.fields, ...manifest.objects.flatMap(({ fields }) => fields)],
    ),
    ...textsOf('view', ['name'], manifest.views),
    ...textsOf('navigationMenuItem', ['name'], manifest.navigationMenuItems),
    ...textsOf('pageLayout', ['name'], manifest.pageLayouts),
    ...textsOf('pageLayoutTab', ['title'], tabs),
    ...textsOf(
      'pageLayoutWidget',
      ['title'],
      [...manifest.pageLayoutWidgets, ...tabs.flatMap(({ widgets }) => widgets)],
    ),
    ...textsOf('commandMenuItem', ['label', 'shortLabel'], manifest.commandMenuItems),
    ...textsOf('timelineActivityType', ['label'], manifest.timelineActivityTypes),
    ...textsOf('settingsMenuItem', ['title'], manifest.settingsMenuItems),
  ]);
};

let manifest: z.infer<typeof manifestSchema>;
beforeAll(async () => {
  await buildApp();
  manifest = manifestSchema.parse(readManifest());
});

describe.each(['en', 'zh-CN', 'zh-TW'])('the texts in %s', (locale) => {
  it('are all there; `npm run translations` adds the new ones', () => {
    const texts = catalogue(locale);
    expect([...textsOfManifest(manifest)].filter((text) => !texts.get(text))).toEqual([]);
  });

  it('are those of the panels, none missing and none left over', () => {
    const ofPanels = Object.entries(readCatalogue(locale)).flatMap(([text, value]) =>
      typeof value === 'string' ? [text] : [],
    );
    expect(ofPanels.toSorted()).toEqual(panelTexts(root));
  });

  it('are the same as in English, none left over', () => {
    expect([...catalogue(locale).keys()].toSorted()).toEqual([...catalogue('en').keys()].toSorted());
  });

  it('are none of them empty', () => {
    expect([...catalogue(locale)].filter(([, translation]) => translation === '').map(([text]) => text)).toEqual([]);
  });
});

it('the labels of an export are those of the fields; `npm run translations` writes them', async () =>
  expect(EXPORT_LABELS).toEqual(await exportLabels()));

const placeholders = (text: string): string[] => [...text.matchAll(/\{[^}]*\}/g)].map(([found]) => found).toSorted();

describe('placeholders', () => {
  it.each(['zh-CN', 'zh-TW'])('in %s are those of the English text', (locale) => {
    const english = catalogue('en');
    const wrong = [...catalogue(locale)].filter(
      ([text, translation]) => String(placeholders(translation)) !== String(placeholders(english.get(text) ?? '')),
    );
    expect(wrong).toEqual([]);
  });
});
