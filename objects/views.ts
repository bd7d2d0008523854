import {
  AggregateOperations,
  MetadataWritability,
  NavigationMenuItemType,
  ViewFilterOperand,
  ViewSortDirection,
  ViewType,
  type defineIndex,
  type defineNavigationMenuItem,
  type defineObject,
  type defineView,
} from './sdk.ts';
import { identifier } from '../plugin/identifiers.ts';
import { fieldIdentifier, objectIdentifier } from './fields.ts';

type View = Parameters<typeof defineView>[0];
type Filter = { field: string; operand: keyof typeof ViewFilterOperand; value?: string | string[] | boolean };

/** What a list of one object shows. Fields are named without the object; `columns` in the order shown. */
type ListOptions = {
  name: string;
  icon: string;
  position: number;
  columns: readonly string[];
  /** Columns that hold a sentence. */
  sentences?: readonly string[];
  filters?: readonly Filter[];
  sorts?: readonly (readonly [field: string, direction: 'ASC' | 'DESC'])[];
};

/** Wide enough for a name, and for a sentence; the host's default of 150 pixels does for the rest. */
const FIRST_COLUMN_PIXELS = 250;
const SENTENCE_PIXELS = 420;

const view = (key: string, object: string, options: ListOptions): View => ({
  universalIdentifier: identifier(`view:${key}`),
  name: options.name,
  icon: options.icon,
  position: options.position,
  objectUniversalIdentifier: objectIdentifier(object),
  type: ViewType.TABLE,
  fields: options.columns.map((column, position) => ({
    universalIdentifier: identifier(`view:${key}/${column}`),
    fieldMetadataUniversalIdentifier: fieldIdentifier(`${object}.${column}`),
    position,
    isVisible: true,
    size: position === 0 ? FIRST_COLUMN_PIXELS : options.sentences?.includes(column) ? SENTENCE_PIXELS : 150,
  })),
  filters: (options.filters ?? []).map(({ field, operand, value = '' }) => ({
    universalIdentifier: identifier(`view:${key}/filter:${field}:${operand}`),
    fieldMetadataUniversalIdentifier: fieldIdentifier(`${object}.${field}`),
    operand: ViewFilterOperand[operand],
    value,
  })),
  sorts: (options.sorts ?? []).map(([field, direction]) => ({
    universalIdentifier: identifier(`view:${key}/sort:${field}`),
    fieldMetadataUniversalIdentifier: fieldIdentifier(`${object}.${field}`),
    direction: ViewSortDirection[direction],
  })),
});

/** A table of one object's records, for `defineView`. `key` names the view for ever: `stay.all`. */
export const table = (key: string, options: ListOptions): View => view(key, key.split('.')[0]!, options);

type GroupedOptions = ListOptions & { by: string; groups: readonly string[] };

/** `sum` is a field added up over each column. */
type BoardOptions = GroupedOptions & { sum?: string };

/** A table with one section for each of `groups`, the values of the select field `by`. */
export const groupedTable = (key: string, options: GroupedOptions): View => {
  const object = key.split('.')[0]!;
  return {
    ...view(key, object, options),
    mainGroupByFieldMetadataUniversalIdentifier: fieldIdentifier(`${object}.${options.by}`),
    groups: options.groups.map((fieldValue, position) => ({
      universalIdentifier: identifier(`view:${key}/group:${fieldValue}`),
      fieldValue,
      position,
      isVisible: true,
    })),
  };
};

/** A board with one column for each of `groups`: cards are moved by hand, so `by` is a field that people may change. */
export const board = (key: string, options: BoardOptions): View => ({
  ...groupedTable(key, options),
  type: ViewType.KANBAN,
  ...(options.sum === undefined
    ? {}
    : {
        kanbanAggregateOperation: AggregateOperations.SUM,
        kanbanAggregateOperationFieldMetadataUniversalIdentifier: fieldIdentifier(
          `${key.split('.')[0]!}.${options.sum}`,
        ),
      }),
});

/**
 * The fields of a record page, for `defineView`: what its readers look for, in that order. A field that is not listed,
 * such as a key, a fingerprint or structured data, is not shown. The host takes the name for nothing that is seen.
 */
export const pageFields = (object: string, name: string, fields: readonly string[]): View => ({
  universalIdentifier: identifier(`view:${object}.page`),
  name,
  objectUniversalIdentifier: objectIdentifier(object),
  type: ViewType.FIELDS_WIDGET,
  fields: fields.map((field, position) => ({
    universalIdentifier: identifier(`view:${object}.page/${field}`),
    fieldMetadataUniversalIdentifier: fieldIdentifier(`${object}.${field}`),
    position,
    isVisible: true,
  })),
});

/** A unique index over fields of one object, for `defineIndex`: what an import or event is matched by. */
export const unique = (object: string, ...fields: string[]): Parameters<typeof defineIndex>[0] => ({
  ...ordered(object, ...fields),
  isUnique: true,
});

/** An index over fields by which many records are looked through for few, for `defineIndex`. */
export const ordered = (object: string, ...fields: string[]): Parameters<typeof defineIndex>[0] => ({
  universalIdentifier: identifier(`index:${object}:${fields.join('+')}`),
  objectUniversalIdentifier: objectIdentifier(object),
  isUnique: false,
  fields: fields.map((field) => ({
    universalIdentifier: identifier(`index:${object}:${fields.join('+')}/${field}`),
    fieldUniversalIdentifier: fieldIdentifier(`${object}.${field}`),
  })),
});

/** A folder of the navigation, for `defineNavigationMenuItem`. */
export const folder = (
  key: string,
  name: string,
  icon: string,
  position: number,
): Parameters<typeof defineNavigationMenuItem>[0] => ({
  universalIdentifier: identifier(`folder:${key}`),
  type: NavigationMenuItemType.FOLDER,
  name,
  icon,
  position,
});

/** A page of its own in a folder of the navigation, for `defineNavigationMenuItem`; pages come first in their folder. */
export const pageInFolder = (
  component: string,
  inFolder: string,
  name: string,
  icon: string,
  position: number,
): Parameters<typeof defineNavigationMenuItem>[0] => ({
  universalIdentifier: identifier(`navigation:page:${component}`),
  type: NavigationMenuItemType.PAGE_LAYOUT,
  pageLayoutUniversalIdentifier: identifier(`page:${component}`),
  folderUniversalIdentifier: identifier(`folder:${inFolder}`),
  name,
  icon,
  position,
});

/** A view in a folder of the navigation, for `defineNavigationMenuItem`. The host shows the name of the view; `name` is the same. */
export const viewInFolder = (
  viewKey: string,
  inFolder: string,
  name: string,
  icon: string,
  position: number,
): Parameters<typeof defineNavigationMenuItem>[0] => ({
  universalIdentifier: identifier(`navigation:${viewKey}`),
  type: NavigationMenuItemType.VIEW,
  viewUniversalIdentifier: identifier(`view:${viewKey}`),
  folderUniversalIdentifier: identifier(`folder:${inFolder}`),
  name,
  icon,
  position,
});

/** The names of an object and its first field, for `defineObject`. `labelledBy` is the field shown as its name. */
export const named = (
  nameSingular: string,
  namePlural: string,
  labelSingular: string,
  labelPlural: string,
  { labelledBy = 'name', ...rest }: { icon: string; description: string; labelledBy?: string },
): Omit<Parameters<typeof defineObject>[0], 'fields'> => ({
  universalIdentifier: identifier(nameSingular),
  nameSingular,
  namePlural,
  labelSingular,
  labelPlural,
  labelIdentifierFieldMetadataUniversalIdentifier: identifier(`${nameSingular}.${labelledBy}`),
  isSearchable: true,
  ...rest,
});

/**
 * A ledger or history that only the app writes, for `defineObject`, beside {@link named}. Hosts older than 2.40 do not
 * enforce it; there the roles do.
 */
export const appendedByTheApp = {
  isUICreatable: false,
  isUIEditable: false,
  writability: MetadataWritability.APPLICATION,
};
