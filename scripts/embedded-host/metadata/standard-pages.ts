import {
  getSystemPageLayoutTabUniversalIdentifier,
  getSystemRecordPageLayoutUniversalIdentifier,
  getSystemViewFieldUniversalIdentifier,
  getSystemViewUniversalIdentifier,
  STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
  SYSTEM_VIEW_KEYS,
} from 'twenty-sdk/define';
import { v5 as uuidFromName } from 'uuid';
import * as z from 'zod';
import type { OtherEntity } from './manifest.ts';
import type { FieldMetadata, ObjectMetadata, WorkspaceModel } from './workspace-model.ts';

export type PageEntities = {
  views: OtherEntity[];
  viewFields: OtherEntity[];
  pageLayouts: OtherEntity[];
  pageLayoutTabs: OtherEntity[];
  pageLayoutWidgets: OtherEntity[];
  navigationMenuItems: OtherEntity[];
};

const identified = z.object({ universalIdentifier: z.string() });
const viewShape = identified.extend({ viewFields: z.record(z.string(), identified).optional() });
const standardViews = z
  .record(z.string(), z.object({ views: z.record(z.string(), viewShape).optional() }).loose())
  .parse(STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS);
const standardLayouts = z
  .record(
    z.string(),
    identified.extend({ tabs: z.record(z.string(), identified.extend({ widgets: z.record(z.string(), identified) })) }),
  )
  .parse(STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS);

/** What the host itself gives every object: the list of all records, the fields of a record page, and its tabs. */
export const systemPages = (model: WorkspaceModel): PageEntities => {
  const pages: PageEntities = {
    views: [],
    viewFields: [],
    pageLayouts: [],
    pageLayoutTabs: [],
    pageLayoutWidgets: [],
    navigationMenuItems: [],
  };
  for (const object of model.objects.values()) {
    if (object.isSystem) continue;
    const index = addView(pages, object, 'INDEX');
    const fields = addView(pages, object, 'FIELDS_WIDGET');
    addRecordPage(pages, object, fields);
    const position = STANDARD_NAVIGATION.indexOf(object.nameSingular);
    if (position >= 0)
      pages.navigationMenuItems.push({
        universalIdentifier: uuidFromName('navigation', object.universalIdentifier),
        type: 'VIEW',
        viewUniversalIdentifier: index,
        name: object.labelPlural,
        icon: object.icon,
        position: position - STANDARD_NAVIGATION.length,
      });
  }
  return pages;
};

const STANDARD_NAVIGATION = ['company', 'person', 'opportunity', 'task', 'note'];
const HIDDEN_IN_LISTS = new Set([
  'id',
  'deletedAt',
  'position',
  'searchVector',
  'updatedBy',
  'updatedAt',
  'timelineActivities',
  'attachments',
  'noteTargets',
  'taskTargets',
]);

const addView = (pages: PageEntities, object: ObjectMetadata, key: 'INDEX' | 'FIELDS_WIDGET'): string => {
  const isIndex = key === 'INDEX';
  const known = Object.entries(standardViews[object.nameSingular]?.views ?? {}).find(([name]) =>
    isIndex ? name.startsWith('all') : name.endsWith('RecordPageFields'),
  )?.[1];
  const universalIdentifier =
    known?.universalIdentifier ??
    getSystemViewUniversalIdentifier({
      objectMetadataApplicationUniversalIdentifier: object.applicationId,
      objectUniversalIdentifier: object.universalIdentifier,
      viewKey: SYSTEM_VIEW_KEYS[key],
    });
  pages.views.push({
    universalIdentifier,
    name: isIndex ? `All ${object.labelPlural}` : `${object.labelSingular} Record Page Fields`,
    key,
    objectUniversalIdentifier: object.universalIdentifier,
    type: isIndex ? 'TABLE' : 'FIELDS_WIDGET',
    icon: object.icon,
    position: 0,
    filters: [],
    sorts: [],
    groups: [],
  });
  const shown = [...object.fields.values()].filter((field) => isShown(field, object, isIndex));
  const names =
    isIndex && known?.viewFields !== undefined ? Object.keys(known.viewFields) : shown.map(({ name }) => name);
  const ordered = [...new Set([object.labelIdentifierField, ...names])].flatMap(
    (name) => object.fields.get(name) ?? [],
  );
  for (const [position, field] of ordered.entries())
    pages.viewFields.push({
      universalIdentifier:
        known?.viewFields?.[field.name]?.universalIdentifier ??
        getSystemViewFieldUniversalIdentifier({
          fieldMetadataApplicationUniversalIdentifier: field.applicationId,
          viewUniversalIdentifier: universalIdentifier,
          fieldMetadataUniversalIdentifier: field.universalIdentifier,
        }),
      viewUniversalIdentifier: universalIdentifier,
      fieldMetadataUniversalIdentifier: field.universalIdentifier,
      position,
      isVisible: true,
      size: position === 0 ? 210 : 150,
    });
  return universalIdentifier;
};

const isShown = (field: FieldMetadata, object: ObjectMetadata, isIndex: boolean): boolean => {
  if (HIDDEN_IN_LISTS.has(field.name) || (field.isSystem && !['createdAt', 'createdBy'].includes(field.name)))
    return false;
  // What an app adds to another's object is shown where a view field or a view of its own says so.
  if (field.applicationId !== object.applicationId) return false;
  return !(isIndex && field.relation?.kind === 'ONE_TO_MANY');
};

type Tab = [
  key: string,
  title: string,
  icon: string,
  widgets: [key: string, title: string, type: string, configuration: Record<string, unknown>][],
];

const simple = (type: string): Record<string, unknown> => ({ configurationType: type });

const addRecordPage = (pages: PageEntities, object: ObjectMetadata, fieldsView: string): void => {
  const known = standardLayouts[`${object.nameSingular}RecordPage`];
  const pageLayoutUniversalIdentifier =
    known?.universalIdentifier ??
    getSystemRecordPageLayoutUniversalIdentifier({
      objectMetadataApplicationUniversalIdentifier: object.applicationId,
      objectUniversalIdentifier: object.universalIdentifier,
    });
  pages.pageLayouts.push({
    universalIdentifier: pageLayoutUniversalIdentifier,
    name: `${object.labelSingular} Record Page`,
    type: 'RECORD_PAGE',
    objectUniversalIdentifier: object.universalIdentifier,
  });
  const relations = [...object.fields.values()].filter(
    (field) =>
      field.relation !== undefined && field.applicationId === object.applicationId && !HIDDEN_IN_LISTS.has(field.name),
  );
  const tabs: Tab[] = [
    [
      'home',
      'Home',
      'IconHome',
      [
        ['fields', 'Fields', 'FIELDS', { configurationType: 'FIELDS', viewUniversalIdentifier: fieldsView }],
        ...relations.map((field): Tab[3][number] => [
          field.name,
          field.label,
          'FIELD',
          { configurationType: 'FIELD', fieldMetadataId: field.universalIdentifier, fieldDisplayMode: 'CARD' },
        ]),
      ],
    ],
    ['timeline', 'Timeline', 'IconTimelineEvent', [['timeline', 'Timeline', 'TIMELINE', simple('TIMELINE')]]],
    ...(object.fields.has('taskTargets') && object.nameSingular !== 'task'
      ? [['tasks', 'Tasks', 'IconCheckbox', [['tasks', 'Tasks', 'TASKS', simple('TASKS')]]] as Tab]
      : []),
    ...(object.fields.has('noteTargets') && object.nameSingular !== 'note'
      ? [['notes', 'Notes', 'IconNotes', [['notes', 'Notes', 'NOTES', simple('NOTES')]]] as Tab]
      : []),
    ...(object.nameSingular === 'task' || object.nameSingular === 'note'
      ? [['note', 'Note', 'IconNotes', [['richText', 'Note', 'FIELD_RICH_TEXT', simple('FIELD_RICH_TEXT')]]] as Tab]
      : []),
    ['files', 'Files', 'IconPaperclip', [['files', 'Files', 'FILES', simple('FILES')]]],
  ];
  for (const [position, [key, title, icon, widgets]] of tabs.entries()) {
    const tab =
      known?.tabs[key]?.universalIdentifier ??
      getSystemPageLayoutTabUniversalIdentifier({
        objectMetadataApplicationUniversalIdentifier: object.applicationId,
        pageLayoutUniversalIdentifier,
        title,
      });
    pages.pageLayoutTabs.push({
      universalIdentifier: tab,
      title,
      icon,
      position: position * 100 + 10,
      layoutMode: 'VERTICAL_LIST',
      pageLayoutUniversalIdentifier,
    });
    for (const [index, [widgetKey, widgetTitle, type, configuration]] of widgets.entries())
      pages.pageLayoutWidgets.push({
        universalIdentifier:
          known?.tabs[key]?.widgets[widgetKey]?.universalIdentifier ?? uuidFromName(`widget:${widgetKey}`, tab),
        title: widgetTitle,
        type,
        objectUniversalIdentifier: object.universalIdentifier,
        configuration,
        pageLayoutTabUniversalIdentifier: tab,
        position: { layoutMode: 'VERTICAL_LIST', index },
      });
  }
};
