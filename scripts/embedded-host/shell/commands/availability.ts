import { Parser, type Value } from 'expr-eval-fork';
import type { CommandItem, ObjectItem } from '../workspace/metadata.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { PageType } from './selection.ts';
import type { RecordItem } from '../records/record.ts';

/** Where the person is, as the expressions of commands see it (twenty-sdk/define, the exported availability variables). */
export type CommandContext = {
  pageType: PageType;
  isInSidePanel: boolean;
  isSelectAll: boolean;
  object: ObjectItem | null;
  records: readonly RecordItem[];
};

const at = (item: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
      item,
    );
const isThere = (value: unknown): boolean => value !== null && value !== undefined;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const holds = (list: unknown, value: unknown): boolean => Array.isArray(list) && list.includes(value);

/** Tests every or any item of a list by one of its properties. An empty list satisfies nothing. */
const over =
  (how: 'every' | 'some', test: (property: unknown, value: unknown) => boolean) =>
  (list: unknown, property: string, value?: unknown): boolean =>
    Array.isArray(list) && list.length > 0 && list[how]((item: unknown) => test(at(item, property), value));

const parser = new Parser();
Object.assign(parser.functions, {
  isDefined: isThere,
  isNonEmptyString: isText,
  includes: holds,
  arrayLength: (list: unknown) => (Array.isArray(list) ? list.length : 0),
  every: over('every', Boolean),
  everyDefined: over('every', isThere),
  everyEquals: over('every', (property, value) => property === value),
  some: over('some', Boolean),
  someDefined: over('some', isThere),
  someEquals: over('some', (property, value) => property === value),
  someNonEmptyString: over('some', isText),
  none: over('every', (property) => !property),
  noneDefined: over('every', (property) => !isThere(property)),
  noneEquals: over('every', (property, value) => property !== value),
  includesEvery: over('every', holds),
  includesSome: over('some', holds),
  includesNone: over('every', (property, value) => Array.isArray(property) && !property.includes(value)),
});

/** The variables of an expression. */
const variablesOf = (
  workspace: Workspace,
  { pageType, isInSidePanel, isSelectAll, object, records }: CommandContext,
): Record<string, unknown> => {
  const may = object === null ? undefined : workspace.may(object);
  return {
    pageType,
    isInSidePanel,
    isSelectAll,
    isDashboardPageLayoutInEditMode: false,
    isLayoutCustomizationModeEnabled: false,
    favoriteRecordIds: [],
    hasAnySoftDeleteFilterOnView: false,
    numberOfSelectedRecords: records.length,
    selectedRecords: records,
    featureFlags: {},
    permissionFlags: {},
    canImpersonate: false,
    canAccessFullAdminPanel: false,
    objectPermissions: { ...may, objectMetadataId: object?.id },
    targetObjectReadPermissions: Object.fromEntries(
      workspace.objects.map((one) => [one.nameSingular, workspace.may(one).canReadObjectRecords]),
    ),
    targetObjectWritePermissions: Object.fromEntries(
      workspace.objects.map((one) => [one.nameSingular, workspace.may(one).canUpdateObjectRecords]),
    ),
    objectMetadataItem: object ?? {},
    objectMetadataLabel: object?.labelSingular ?? '',
  };
};

/** Whether an expression holds. None holds always; one that cannot be read never does. */
export const holdsTrue = (expression: string | null, variables: Record<string, unknown>): boolean => {
  if (expression === null || expression === '') return true;
  try {
    return parser.parse(expression).evaluate(variables as Record<string, Value>) === true;
  } catch {
    return false;
  }
};

/**
 * Commands that can be used here. GLOBAL everywhere; GLOBAL_OBJECT_CONTEXT on the pages of an object; RECORD_SELECTION
 * with at least one record; FALLBACK only when a search finds nothing else.
 */
export const availableCommands = (workspace: Workspace, context: CommandContext, isFallback = false): CommandItem[] => {
  const variables = variablesOf(workspace, context);
  const isOfObject = (command: CommandItem): boolean =>
    command.availabilityObjectUniversalIdentifier === null ||
    command.availabilityObjectUniversalIdentifier === context.object?.universalIdentifier;
  return workspace.commandMenuItems.filter((command) => {
    const isPlaced = ((): boolean => {
      switch (command.availabilityType) {
        case 'FALLBACK':
          return isFallback;
        case 'GLOBAL_OBJECT_CONTEXT':
          return !isFallback && context.object !== null && isOfObject(command);
        case 'RECORD_SELECTION':
          return !isFallback && context.records.length > 0 && isOfObject(command);
        default:
          return !isFallback;
      }
    })();
    return isPlaced && holdsTrue(command.conditionalAvailabilityExpression, variables);
  });
};

export const isPinned = (workspace: Workspace, context: CommandContext, command: CommandItem): boolean =>
  command.isPinned && holdsTrue(command.conditionalPinnedExpression, variablesOf(workspace, context));
