import * as z from 'zod';
import { authorized, signOut } from './session.ts';

const optional = <Shape extends z.ZodType>(shape: Shape) => shape.nullish().transform((value) => value ?? null);
const text = z.string();

const optionShape = z.object({ value: text, label: text, color: text, position: z.number() });
const relationShape = z.object({
  type: z.enum(['MANY_TO_ONE', 'ONE_TO_MANY']),
  targetObject: text,
  targetField: text,
  joinColumn: optional(text),
});
const fieldShape = z.object({
  id: text,
  universalIdentifier: text,
  name: text,
  label: text,
  description: optional(text),
  icon: optional(text),
  type: text,
  options: optional(z.array(optionShape)),
  settings: optional(z.record(text, z.unknown())),
  isNullable: z.boolean(),
  isSystem: z.boolean(),
  isUIEditable: z.boolean(),
  relation: optional(relationShape),
});
const objectShape = z.object({
  id: text,
  universalIdentifier: text,
  nameSingular: text,
  namePlural: text,
  labelSingular: text,
  labelPlural: text,
  description: optional(text),
  icon: optional(text),
  isSystem: z.boolean(),
  isUICreatable: z.boolean(),
  isUIEditable: z.boolean(),
  labelIdentifierFieldName: text,
  fields: z.array(fieldShape),
});
const filterShape = z.object({
  universalIdentifier: text,
  fieldMetadataUniversalIdentifier: text,
  operand: text,
  value: z.unknown(),
  subFieldName: optional(text),
  viewFilterGroupUniversalIdentifier: optional(text),
});
const viewShape = z.object({
  universalIdentifier: text,
  name: text,
  key: optional(text),
  objectUniversalIdentifier: text,
  type: text.default('TABLE'),
  icon: optional(text),
  position: z.number().default(0),
  filters: z.array(filterShape).default([]),
  filterGroups: z
    .array(
      z.object({
        universalIdentifier: text,
        logicalOperator: z.enum(['AND', 'OR', 'NOT']),
        parentViewFilterGroupUniversalIdentifier: optional(text),
      }),
    )
    .default([]),
  sorts: z.array(z.object({ fieldMetadataUniversalIdentifier: text, direction: z.enum(['ASC', 'DESC']) })).default([]),
  groups: z
    .array(z.object({ fieldValue: text, position: z.number(), isVisible: z.boolean().default(true) }))
    .default([]),
  mainGroupByFieldMetadataUniversalIdentifier: optional(text),
  calendarFieldMetadataUniversalIdentifier: optional(text),
  calendarLayout: optional(z.enum(['DAY', 'WEEK', 'MONTH'])),
  kanbanAggregateOperation: optional(text),
  kanbanAggregateOperationFieldMetadataUniversalIdentifier: optional(text),
});
const viewFieldShape = z.object({
  viewUniversalIdentifier: text,
  fieldMetadataUniversalIdentifier: text,
  position: z.number(),
  isVisible: z.boolean().default(true),
  size: z.number().default(150),
});
const navigationShape = z.object({
  universalIdentifier: text,
  type: text,
  name: optional(text),
  icon: optional(text),
  position: z.number(),
  viewUniversalIdentifier: optional(text),
  folderUniversalIdentifier: optional(text),
  targetObjectUniversalIdentifier: optional(text),
  pageLayoutUniversalIdentifier: optional(text),
  link: optional(text),
});
const layoutShape = z.object({
  universalIdentifier: text,
  name: text,
  type: text,
  objectUniversalIdentifier: optional(text),
  defaultTabToFocusOnMobileAndSidePanelUniversalIdentifier: optional(text),
});
const tabShape = z.object({
  universalIdentifier: text,
  title: text,
  icon: optional(text),
  position: z.number(),
  layoutMode: text.default('GRID'),
  pageLayoutUniversalIdentifier: text,
});
const positionShape = z.object({
  layoutMode: text,
  row: z.number().optional(),
  column: z.number().optional(),
  rowSpan: z.number().optional(),
  columnSpan: z.number().optional(),
  index: z.number().optional(),
});
const widgetShape = z.object({
  universalIdentifier: text,
  title: text,
  type: text,
  objectUniversalIdentifier: optional(text),
  pageLayoutTabUniversalIdentifier: text,
  position: optional(positionShape),
  index: z.number().default(0),
  heightBehavior: optional(text),
  configuration: z.record(text, z.unknown()),
});
const commandShape = z.object({
  universalIdentifier: text,
  label: text,
  shortLabel: optional(text),
  icon: optional(text),
  isPinned: z.boolean().default(false),
  availabilityType: text.default('GLOBAL'),
  availabilityObjectUniversalIdentifier: optional(text),
  frontComponentUniversalIdentifier: text,
  conditionalAvailabilityExpression: optional(text),
  conditionalPinnedExpression: optional(text),
});
const componentShape = z.object({
  universalIdentifier: text,
  name: optional(text),
  isHeadless: z.boolean(),
  url: text,
  applicationUniversalIdentifier: optional(text),
});
const userShape = z.object({
  workspaceMemberId: text,
  userId: text,
  userWorkspaceId: text,
  firstName: text,
  lastName: text,
  email: text,
  role: z.object({ universalIdentifier: optional(text), label: text }),
});
const permissionsShape = z.object({
  canReadObjectRecords: z.boolean(),
  canUpdateObjectRecords: z.boolean(),
  canSoftDeleteObjectRecords: z.boolean(),
  canDestroyObjectRecords: z.boolean(),
  unreadableFields: z.array(text),
  readOnlyFields: z.array(text),
});
const metadataShape = z.object({
  objects: z.array(objectShape),
  views: z.array(viewShape),
  viewFields: z.array(viewFieldShape),
  navigationMenuItems: z.array(navigationShape),
  pageLayouts: z.array(layoutShape),
  pageLayoutTabs: z.array(tabShape),
  pageLayoutWidgets: z.array(widgetShape),
  commandMenuItems: z.array(commandShape),
  frontComponents: z.array(componentShape),
  applications: z.array(z.object({ universalIdentifier: text, displayName: text })).default([]),
  translations: z.record(text, z.record(text, text)).default({}),
  currentUser: optional(userShape),
  permissions: z.record(text, permissionsShape),
});

export type SelectOption = z.infer<typeof optionShape>;
export type FieldItem = z.infer<typeof fieldShape>;
export type ObjectItem = z.infer<typeof objectShape>;
export type ViewItem = z.infer<typeof viewShape>;
export type ViewFilterItem = z.infer<typeof filterShape>;
export type TabItem = z.infer<typeof tabShape>;
export type WidgetItem = z.infer<typeof widgetShape>;
export type LayoutItem = z.infer<typeof layoutShape>;
export type CommandItem = z.infer<typeof commandShape>;
export type NavigationItem = z.infer<typeof navigationShape>;
export type FrontComponentItem = z.infer<typeof componentShape>;
export type ObjectPermissions = z.infer<typeof permissionsShape>;
export type Metadata = z.infer<typeof metadataShape>;

/** What the screens are made of, as the person signed in may see it. A token that is over ends the session. */
export const fetchMetadata = async (): Promise<Metadata> => {
  const response = await fetch('/shell/metadata', authorized());
  if (response.status === 401) signOut();
  if (!response.ok) throw new Error(`The host answered ${response.status}.`);
  return metadataShape.parse(await response.json());
};
