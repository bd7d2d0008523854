import { createContext, useContext } from 'react';
import type {
  FieldItem,
  FrontComponentItem,
  LayoutItem,
  Metadata,
  ObjectItem,
  ObjectPermissions,
  TabItem,
  ViewItem,
  WidgetItem,
} from './metadata.ts';

export type Column = { field: FieldItem; size: number };

/** The metadata with the look-ups that the screens make. */
export type Workspace = Metadata & {
  object: (nameSingular: string) => ObjectItem | undefined;
  objectByPlural: (namePlural: string) => ObjectItem | undefined;
  objectById: (universalIdentifier: string | null) => ObjectItem | undefined;
  fieldById: (universalIdentifier: string | null) => { object: ObjectItem; field: FieldItem } | undefined;
  view: (universalIdentifier: string | null) => ViewItem | undefined;
  viewsOf: (object: ObjectItem) => ViewItem[];
  columnsOf: (view: ViewItem) => Column[];
  recordLayout: (object: ObjectItem) => LayoutItem | undefined;
  tabsOf: (layout: LayoutItem) => TabItem[];
  widgetsOf: (tab: TabItem) => WidgetItem[];
  component: (universalIdentifier: string | null) => FrontComponentItem | undefined;
  may: (object: ObjectItem) => ObjectPermissions;
  canRead: (object: ObjectItem, field: FieldItem) => boolean;
  canEdit: (object: ObjectItem, field: FieldItem) => boolean;
};

const LISTED_TYPES = ['TABLE', 'KANBAN', 'CALENDAR', 'LIST'];
const NOTHING: ObjectPermissions = {
  canReadObjectRecords: false,
  canUpdateObjectRecords: false,
  canSoftDeleteObjectRecords: false,
  canDestroyObjectRecords: false,
  unreadableFields: [],
  readOnlyFields: [],
};
const by = <Item>(items: Item[], key: (item: Item) => string): Map<string, Item> =>
  new Map(items.map((item) => [key(item), item]));
const inOrder = <Item extends { position: number }>(items: Item[]): Item[] =>
  items.toSorted((one, other) => one.position - other.position);

export const openWorkspace = (metadata: Metadata): Workspace => {
  const objects = by(metadata.objects, ({ nameSingular }) => nameSingular);
  const plurals = by(metadata.objects, ({ namePlural }) => namePlural);
  const identified = by(metadata.objects, ({ universalIdentifier }) => universalIdentifier);
  const fields = new Map(
    metadata.objects.flatMap((object) =>
      object.fields.map((field) => [field.universalIdentifier, { object, field }] as const),
    ),
  );
  const views = by(metadata.views, ({ universalIdentifier }) => universalIdentifier);
  const components = by(metadata.frontComponents, ({ universalIdentifier }) => universalIdentifier);
  const may = (object: ObjectItem): ObjectPermissions => metadata.permissions[object.nameSingular] ?? NOTHING;
  const canRead = (object: ObjectItem, field: FieldItem): boolean => !may(object).unreadableFields.includes(field.name);
  return {
    ...metadata,
    may,
    canRead,
    object: (name) => objects.get(name),
    objectByPlural: (name) => plurals.get(name),
    objectById: (identifier) => identified.get(identifier ?? ''),
    fieldById: (identifier) => fields.get(identifier ?? ''),
    view: (identifier) => views.get(identifier ?? ''),
    component: (identifier) => components.get(identifier ?? ''),
    viewsOf: (object) =>
      inOrder(
        metadata.views.filter(
          (view) => view.objectUniversalIdentifier === object.universalIdentifier && LISTED_TYPES.includes(view.type),
        ),
      ),
    columnsOf: (view) => {
      const entries = metadata.viewFields.filter(
        (entry) => entry.viewUniversalIdentifier === view.universalIdentifier && entry.isVisible,
      );
      // An app may give a field of the host's own view another place: the later entry counts.
      const last = [
        ...by(entries, ({ fieldMetadataUniversalIdentifier }) => fieldMetadataUniversalIdentifier).values(),
      ];
      return inOrder(last).flatMap(({ fieldMetadataUniversalIdentifier, size }) => {
        const found = fields.get(fieldMetadataUniversalIdentifier);
        return found === undefined || !canRead(found.object, found.field) ? [] : [{ field: found.field, size }];
      });
    },
    // A page that an app declares takes the place of the one that the host gives every object.
    recordLayout: (object) =>
      metadata.pageLayouts.findLast(
        (layout) => layout.type === 'RECORD_PAGE' && layout.objectUniversalIdentifier === object.universalIdentifier,
      ),
    tabsOf: (layout) =>
      inOrder(
        metadata.pageLayoutTabs.filter((tab) => tab.pageLayoutUniversalIdentifier === layout.universalIdentifier),
      ),
    widgetsOf: (tab) =>
      metadata.pageLayoutWidgets
        .filter((widget) => widget.pageLayoutTabUniversalIdentifier === tab.universalIdentifier)
        .toSorted((one, other) => (one.position?.index ?? one.index) - (other.position?.index ?? other.index)),
    canEdit: (object, field) =>
      may(object).canUpdateObjectRecords &&
      object.isUIEditable &&
      field.isUIEditable &&
      !field.isSystem &&
      !may(object).readOnlyFields.includes(field.name),
  };
};

export const WorkspaceContext = createContext<Workspace | null>(null);

/** @throws Error outside of a signed-in screen. */
export const useWorkspace = (): Workspace => {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('There is no workspace here.');
  return workspace;
};
