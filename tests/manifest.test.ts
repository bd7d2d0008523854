import { beforeAll, describe, expect, it } from 'vitest';
import { buildApp, readManifest } from '../scripts/build-app.ts';
import { declaredIdentifiers, registeredIdentifiers } from '../scripts/register-identifiers.ts';

type Field = {
  universalIdentifier: string;
  options?: { label: string }[] | null;
  name: string;
  type: string;
  objectUniversalIdentifier: string;
  relationTargetFieldMetadataUniversalIdentifier?: string;
  relationTargetObjectMetadataUniversalIdentifier?: string;
  universalSettings?: { relationType?: string };
};
type View = {
  universalIdentifier: string;
  name: string;
  type: string;
  objectUniversalIdentifier: string;
  fields: { fieldMetadataUniversalIdentifier: string }[];
  filters?: { fieldMetadataUniversalIdentifier: string; operand: string; value: unknown }[];
  sorts?: { direction: string }[];
};
type NavigationItem = {
  universalIdentifier: string;
  type: string;
  name: string;
  position: number;
  folderUniversalIdentifier?: string;
  viewUniversalIdentifier?: string;
  pageLayoutUniversalIdentifier?: string;
};
type Widget = { type: string; title: string; configuration: { viewUniversalIdentifier?: string | null } };
type Tab = { title: string; position: number; widgets: Widget[] };
type Manifest = {
  objects: { universalIdentifier: string; nameSingular: string; fields: Omit<Field, 'objectUniversalIdentifier'>[] }[];
  fields: Field[];
  indexes: { objectUniversalIdentifier: string }[];
  views: View[];
  viewFields: unknown[];
  navigationMenuItems: NavigationItem[];
  pageLayouts: { universalIdentifier: string; name: string; objectUniversalIdentifier?: string; tabs: Tab[] }[];
  pageLayoutTabs: Tab[];
  pageLayoutWidgets: Widget[];
  logicFunctions: { name: string; timeoutSeconds?: number }[];
};

let manifest: Manifest;
beforeAll(async () => {
  await buildApp();
  manifest = readManifest<Manifest>();
});

/** What is only shown may go without loss: its identifier stays on record and names nothing else. */
const HOLDS_NO_DATA =
  /^(views|viewFields|navigationMenuItems|pageLayouts|pageLayoutTabs|pageLayoutWidgets|roles\/.*\/(object|field)Permissions)\b/;

describe('universal identifiers', () => {
  it('are declared once each', () => {
    const declared = declaredIdentifiers(manifest).map(([id]) => id);
    expect(declared.filter((id, index) => declared.indexOf(id) !== index)).toEqual([]);
  });

  it('are all on record, and none on record has changed or gone: the host would drop its data', () => {
    const declared = new Map(declaredIdentifiers(manifest));
    const registered = registeredIdentifiers();
    expect([...declared].filter(([id]) => !registered.has(id))).toEqual([]);
    expect([...registered].filter(([id, path]) => !declared.has(id) && !HOLDS_NO_DATA.test(path))).toEqual([]);
  });
});

describe('relations', () => {
  it('have both sides, each naming the other', () => {
    const all: Field[] = [
      ...manifest.fields,
      ...manifest.objects.flatMap((object) =>
        object.fields.map((field) => ({ ...field, objectUniversalIdentifier: object.universalIdentifier })),
      ),
    ];
    const byIdentifier = new Map(all.map((field) => [field.universalIdentifier, field]));
    const relations = all.filter((field) => field.type === 'RELATION');
    expect(relations.length).toBeGreaterThan(0);
    for (const field of relations) {
      const other = byIdentifier.get(field.relationTargetFieldMetadataUniversalIdentifier ?? '');
      expect(other, `the other side of ${field.name}`).toBeDefined();
      expect(other!.relationTargetFieldMetadataUniversalIdentifier, field.name).toBe(field.universalIdentifier);
      expect(field.relationTargetObjectMetadataUniversalIdentifier, field.name).toBe(other!.objectUniversalIdentifier);
      expect(field.universalSettings?.relationType, field.name).not.toBe(other!.universalSettings?.relationType);
    }
  });
});

describe('what the offline build lets through', () => {
  it('no logic function asks for more time than the 900 seconds the host gives', () => {
    const tooLong = manifest.logicFunctions.filter(({ timeoutSeconds }) => (timeoutSeconds ?? 300) > 900);
    expect(tooLong.map(({ name }) => name)).toEqual([]);
  });

  it('no option label has a comma, which the host refuses', () => {
    const labels = [...manifest.fields, ...manifest.objects.flatMap(({ fields }) => fields)].flatMap(
      ({ options }) => options?.map(({ label }) => label) ?? [],
    );
    expect(labels.filter((label) => label.includes(','))).toEqual([]);
  });

  it('indexes are on the own objects only; the host refuses one on a standard object (twentyhq/twenty issue 23391)', () => {
    const own = new Set(manifest.objects.map(({ universalIdentifier }) => universalIdentifier));
    expect(manifest.indexes.filter(({ objectUniversalIdentifier }) => !own.has(objectUniversalIdentifier))).toEqual([]);
  });
});

const fieldsByIdentifier = () =>
  new Map(
    [...manifest.objects.flatMap(({ fields }) => fields), ...manifest.fields].map((field) => [
      field.universalIdentifier,
      field,
    ]),
  );

describe('what staff are shown', () => {
  /** Keys, digests, words of the code and structured data: for whoever administers the host. */
  const isTechnical = ({ name, type }: { name: string; type: string }): boolean =>
    type === 'RAW_JSON' || /^(key|cursor|lease\w*|documentHash|attempts|nextTryAt)$|Fingerprint$/.test(name);

  it('has no technical field in a list or on a page', () => {
    const fields = fieldsByIdentifier();
    const shown = manifest.views.flatMap((view) =>
      view.fields.flatMap(({ fieldMetadataUniversalIdentifier }) => {
        const field = fields.get(fieldMetadataUniversalIdentifier);
        return field && isTechnical(field) ? [`${view.name}: ${field.name}`] : [];
      }),
    );
    expect(manifest.views.length).toBeGreaterThan(0);
    expect(shown).toEqual([]);
  });

  it('has the fields of every page named, so that no other is shown', () => {
    const pages = new Set(
      manifest.views
        .filter(({ type }) => type === 'FIELDS_WIDGET')
        .map(({ universalIdentifier }) => universalIdentifier),
    );
    const widgets = [
      ...manifest.pageLayouts.flatMap(({ tabs }) => tabs),
      ...manifest.pageLayoutTabs,
      { title: 'Home', position: 0, widgets: manifest.pageLayoutWidgets },
    ].flatMap((tab) => tab.widgets.filter(({ type }) => type === 'FIELDS'));
    const shown = widgets.map(({ configuration }) => configuration.viewUniversalIdentifier ?? 'every field');
    expect(shown.filter((view) => !pages.has(view))).toEqual([]);
    expect([...pages].filter((view) => !shown.includes(view))).toEqual([]);
    const paged = new Set(manifest.pageLayouts.map(({ objectUniversalIdentifier }) => objectUniversalIdentifier));
    expect(
      manifest.objects
        .filter(({ universalIdentifier }) => !paged.has(universalIdentifier))
        .map((object) => object.nameSingular),
    ).toEqual([]);
  });

  it('has no calendar: Twenty draws five records of a day and says nothing of the others', () => {
    expect(manifest.views.filter(({ type }) => type.startsWith('CALENDAR')).map(({ name }) => name)).toEqual([]);
  });

  it('opens every board on what is due, never on the oldest or the furthest record', () => {
    const fields = fieldsByIdentifier();
    const boards = manifest.views.filter(({ type }) => type === 'KANBAN');
    const bounded = boards.filter(({ filters = [], sorts = [] }) =>
      sorts.some(
        ({ direction }) =>
          direction === 'DESC' ||
          filters.some(
            ({ fieldMetadataUniversalIdentifier, operand }) =>
              ['IS_TODAY', 'IS_RELATIVE', 'IS_IN_FUTURE'].includes(operand) ||
              ['status', 'groupStage'].includes(fields.get(fieldMetadataUniversalIdentifier)?.name ?? ''),
          ),
      ),
    );
    expect(boards.length).toBeGreaterThan(0);
    expect(boards.filter((view) => !bounded.includes(view)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the navigation', () => {
  const folders = () =>
    manifest.navigationMenuItems
      .filter(({ type }) => type === 'FOLDER')
      .toSorted((one, other) => one.position - other.position)
      .map(({ name, universalIdentifier }) => {
        const entries = manifest.navigationMenuItems
          .filter(({ folderUniversalIdentifier }) => folderUniversalIdentifier === universalIdentifier)
          .toSorted((one, other) => one.position - other.position);
        return [name, entries.map((entry) => entry.name)] as const;
      });

  it('names jobs, each folder beginning with what people work with', () => {
    expect(folders().map(([name, [first]]) => [name, first])).toEqual([
      ['Front desk', 'Today'],
      ['Guests', 'Duplicates'],
      ['Service', 'Service desk'],
      ['Retention', 'Guests to keep'],
      ['Loyalty', 'Loyalty program'],
      ['Sales', 'Group pipeline'],
      ['Performance', 'Performance'],
      ['Set-up', 'Set-up'],
    ]);
  });

  it('has 25 entries at most, every one in a folder and with the name of its view or page', () => {
    const entries = manifest.navigationMenuItems.filter(({ type }) => type !== 'FOLDER');
    const shown = new Map(
      [...manifest.views, ...manifest.pageLayouts].map(({ universalIdentifier, name }) => [universalIdentifier, name]),
    );
    expect(entries.length).toBeLessThanOrEqual(25);
    expect(folders().flatMap(([, names]) => names)).toHaveLength(entries.length);
    for (const { name, viewUniversalIdentifier, pageLayoutUniversalIdentifier } of entries)
      expect(shown.get(viewUniversalIdentifier ?? pageLayoutUniversalIdentifier ?? '')).toBe(name);
  });
});
