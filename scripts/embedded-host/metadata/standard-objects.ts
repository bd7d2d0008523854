import { STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS } from 'twenty-sdk/define';
import { v5 as uuidFromName } from 'uuid';
import * as z from 'zod';
import type { FieldType } from './field-types.ts';
import type { FieldManifest, ObjectManifest } from './manifest.ts';

/** Twenty's own application, under which its standard objects are declared. */
export const TWENTY_APPLICATION_ID = '20202020-64aa-4b6f-b003-9c74b97cee20';

const identifiers = z
  .record(
    z.string(),
    z
      .object({
        universalIdentifier: z.string(),
        fields: z.record(z.string(), z.object({ universalIdentifier: z.string() })),
      })
      .loose(),
  )
  .parse(STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS);

export const standardObjectId = (object: string): string => {
  const known = identifiers[object];
  if (known === undefined) throw new Error(`The SDK knows no standard object "${object}".`);
  return known.universalIdentifier;
};
const fieldId = (object: string, field: string): string =>
  identifiers[object]?.fields[field]?.universalIdentifier ?? uuidFromName(`field:${field}`, standardObjectId(object));

type FieldRow = [name: string, type: FieldType, label: string, icon: string, more?: Partial<FieldManifest>];
type Declaration = {
  names: [singular: string, plural: string];
  labels: [singular: string, plural: string];
  icon: string;
  isSystem?: true;
  labelField?: string;
  searchFields?: string[];
  duplicateCriteria?: string[][];
  fields: FieldRow[];
  /** `[field, label, icon, target object, field on the target]`; the other side is declared there. */
  manyToOne?: [string, string, string, string, string, ('SET_NULL' | 'CASCADE')?][];
  oneToMany?: [string, string, string, string, string][];
  /** Objects that the record can be attached to, through `target<Object>`; with the name of their list. */
  targets?: { list: string; label: string; icon: string; objects: string[] };
};

const options = (...values: [value: string, label: string, color: string][]): Partial<FieldManifest> => ({
  options: values.map(([value, label, color], position) => ({
    id: uuidFromName(value, TWENTY_APPLICATION_ID),
    value,
    label,
    color,
    position,
  })),
});
const required = (defaultValue: unknown, more: Partial<FieldManifest> = {}): Partial<FieldManifest> => ({
  isNullable: false,
  defaultValue,
  ...more,
});

const DECLARATIONS: Declaration[] = [
  {
    names: ['person', 'people'],
    labels: ['Person', 'People'],
    icon: 'IconUser',
    labelField: 'name',
    searchFields: ['name', 'emails', 'phones', 'jobTitle'],
    duplicateCriteria: [['nameFirstName', 'nameLastName'], ['linkedinLinkPrimaryLinkUrl'], ['emailsPrimaryEmail']],
    fields: [
      ['name', 'FULL_NAME', 'Name', 'IconUser'],
      ['emails', 'EMAILS', 'Emails', 'IconMail', { isUnique: true }],
      ['linkedinLink', 'LINKS', 'Linkedin', 'IconBrandLinkedin'],
      ['jobTitle', 'TEXT', 'Job Title', 'IconBriefcase'],
      ['phones', 'PHONES', 'Phones', 'IconPhone'],
      ['avatarUrl', 'TEXT', 'Avatar', 'IconFileUpload', { isSystem: true }],
      [
        'avatarFile',
        'FILES',
        'Avatar File',
        'IconFileUpload',
        { isSystem: true, universalSettings: { maxNumberOfValues: 1 } },
      ],
    ],
    manyToOne: [['company', 'Company', 'IconBuildingSkyscraper', 'company', 'people']],
    oneToMany: [
      ['pointOfContactForOpportunities', 'Opportunities', 'IconTargetArrow', 'opportunity', 'pointOfContact'],
    ],
  },
  {
    names: ['company', 'companies'],
    labels: ['Company', 'Companies'],
    icon: 'IconBuildingSkyscraper',
    labelField: 'name',
    searchFields: ['name', 'domainName'],
    duplicateCriteria: [['name'], ['domainNamePrimaryLinkUrl']],
    fields: [
      ['name', 'TEXT', 'Name', 'IconBuildingSkyscraper'],
      [
        'domainName',
        'LINKS',
        'Domain Name',
        'IconLink',
        { isUnique: true, universalSettings: { maxNumberOfValues: 1 } },
      ],
      ['address', 'ADDRESS', 'Address', 'IconMap'],
      ['linkedinLink', 'LINKS', 'Linkedin', 'IconBrandLinkedin'],
      ['annualRevenue', 'CURRENCY', 'Annual Revenue', 'IconMoneybag'],
    ],
    manyToOne: [['accountOwner', 'Account Owner', 'IconUserCircle', 'workspaceMember', 'accountOwnerForCompanies']],
    oneToMany: [
      ['people', 'People', 'IconUsers', 'person', 'company'],
      ['opportunities', 'Opportunities', 'IconTargetArrow', 'opportunity', 'company'],
    ],
  },
  {
    names: ['opportunity', 'opportunities'],
    labels: ['Opportunity', 'Opportunities'],
    icon: 'IconTargetArrow',
    labelField: 'name',
    searchFields: ['name'],
    fields: [
      ['name', 'TEXT', 'Name', 'IconTargetArrow'],
      ['amount', 'CURRENCY', 'Amount', 'IconCurrencyDollar'],
      ['closeDate', 'DATE_TIME', 'Close date', 'IconCalendarEvent'],
      [
        'stage',
        'SELECT',
        'Stage',
        'IconProgressCheck',
        required(
          "'NEW'",
          options(
            ['NEW', 'New', 'red'],
            ['SCREENING', 'Screening', 'purple'],
            ['MEETING', 'Meeting', 'sky'],
            ['PROPOSAL', 'Proposal', 'turquoise'],
            ['CUSTOMER', 'Customer', 'yellow'],
          ),
        ),
      ],
    ],
    manyToOne: [
      ['company', 'Company', 'IconBuildingSkyscraper', 'company', 'opportunities'],
      ['pointOfContact', 'Point of Contact', 'IconUser', 'person', 'pointOfContactForOpportunities'],
      ['owner', 'Owner', 'IconUserCircle', 'workspaceMember', 'ownedOpportunities'],
    ],
  },
  {
    names: ['task', 'tasks'],
    labels: ['Task', 'Tasks'],
    icon: 'IconCheckbox',
    labelField: 'title',
    searchFields: ['title', 'bodyV2'],
    fields: [
      ['title', 'TEXT', 'Title', 'IconNotes'],
      ['bodyV2', 'RICH_TEXT', 'Body', 'IconFilePencil'],
      ['dueAt', 'DATE_TIME', 'Due Date', 'IconCalendarEvent'],
      [
        'status',
        'SELECT',
        'Status',
        'IconCheck',
        {
          defaultValue: "'TODO'",
          ...options(['TODO', 'To do', 'sky'], ['IN_PROGRESS', 'In progress', 'purple'], ['DONE', 'Done', 'green']),
        },
      ],
    ],
    manyToOne: [['assignee', 'Assignee', 'IconUserCircle', 'workspaceMember', 'assignedTasks']],
    oneToMany: [['taskTargets', 'Relations', 'IconArrowUpRight', 'taskTarget', 'task']],
  },
  {
    names: ['note', 'notes'],
    labels: ['Note', 'Notes'],
    icon: 'IconNotes',
    labelField: 'title',
    searchFields: ['title', 'bodyV2'],
    fields: [
      ['title', 'TEXT', 'Title', 'IconNotes'],
      ['bodyV2', 'RICH_TEXT', 'Body', 'IconFilePencil'],
    ],
    oneToMany: [['noteTargets', 'Relations', 'IconArrowUpRight', 'noteTarget', 'note']],
  },
  {
    names: ['taskTarget', 'taskTargets'],
    labels: ['Task Target', 'Task Targets'],
    icon: 'IconCheckbox',
    isSystem: true,
    fields: [],
    manyToOne: [['task', 'Task', 'IconCheckbox', 'task', 'taskTargets', 'CASCADE']],
    targets: {
      list: 'taskTargets',
      label: 'Tasks',
      icon: 'IconCheckbox',
      objects: ['company', 'opportunity', 'person'],
    },
  },
  {
    names: ['noteTarget', 'noteTargets'],
    labels: ['Note Target', 'Note Targets'],
    icon: 'IconCheckbox',
    isSystem: true,
    fields: [],
    manyToOne: [['note', 'Note', 'IconNotes', 'note', 'noteTargets', 'CASCADE']],
    targets: { list: 'noteTargets', label: 'Notes', icon: 'IconNotes', objects: ['company', 'opportunity', 'person'] },
  },
  {
    names: ['attachment', 'attachments'],
    labels: ['Attachment', 'Attachments'],
    icon: 'IconFileImport',
    isSystem: true,
    labelField: 'name',
    fields: [
      ['name', 'TEXT', 'Name', 'IconFileUpload'],
      ['file', 'FILES', 'File', 'IconFileUpload', { universalSettings: { maxNumberOfValues: 1 } }],
      ['fullPath', 'TEXT', 'Full path', 'IconLink', { isSystem: true }],
      [
        'fileCategory',
        'SELECT',
        'File category',
        'IconList',
        required(
          "'OTHER'",
          options(
            ['ARCHIVE', 'Archive', 'gray'],
            ['AUDIO', 'Audio', 'pink'],
            ['IMAGE', 'Image', 'yellow'],
            ['PRESENTATION', 'Presentation', 'orange'],
            ['SPREADSHEET', 'Spreadsheet', 'turquoise'],
            ['TEXT_DOCUMENT', 'Text Document', 'blue'],
            ['VIDEO', 'Video', 'purple'],
            ['OTHER', 'Other', 'gray'],
          ),
        ),
      ],
    ],
    targets: {
      list: 'attachments',
      label: 'Attachments',
      icon: 'IconFileImport',
      objects: ['task', 'note', 'person', 'company', 'opportunity', 'workflow'],
    },
  },
  {
    names: ['timelineActivity', 'timelineActivities'],
    labels: ['Timeline Activity', 'Timeline Activities'],
    icon: 'IconTimelineEvent',
    isSystem: true,
    labelField: 'name',
    fields: [
      ['happensAt', 'DATE_TIME', 'Creation date', 'IconCalendar', required('now')],
      ['name', 'TEXT', 'Event name', 'IconAbc'],
      ['properties', 'RAW_JSON', 'Event details', 'IconListDetails'],
      ['linkedRecordCachedName', 'TEXT', 'Linked Record cached name', 'IconAbc', { isSystem: true }],
      ['linkedRecordId', 'UUID', 'Linked Record id', 'IconAbc', { isSystem: true }],
      ['linkedObjectMetadataId', 'UUID', 'Linked Object Metadata Id', 'IconAbc', { isSystem: true }],
    ],
    manyToOne: [
      ['workspaceMember', 'Workspace Member', 'IconCircleUser', 'workspaceMember', 'timelineActivities', 'CASCADE'],
    ],
    targets: {
      list: 'timelineActivities',
      label: 'Timeline Activities',
      icon: 'IconTimelineEvent',
      objects: ['company', 'note', 'opportunity', 'person', 'task', 'workflow', 'workflowVersion', 'workflowRun'],
    },
  },
  {
    names: ['workspaceMember', 'workspaceMembers'],
    labels: ['Workspace Member', 'Workspace Members'],
    icon: 'IconUserCircle',
    isSystem: true,
    labelField: 'name',
    searchFields: ['name', 'userEmail'],
    fields: [
      ['name', 'FULL_NAME', 'Name', 'IconCircleUser'],
      ['colorScheme', 'TEXT', 'Color Scheme', 'IconColorSwatch', required("'System'")],
      ['locale', 'TEXT', 'Language', 'IconLanguage', required("'en'")],
      ['avatarUrl', 'TEXT', 'Avatar Url', 'IconFileUpload'],
      ['userEmail', 'TEXT', 'User Email', 'IconMail', { isUnique: true }],
      ['jobTitle', 'TEXT', 'Job Title', 'IconBriefcase'],
      ['calendarStartDay', 'NUMBER', 'Start of the week', 'IconCalendar', required(7)],
      ['userId', 'UUID', 'User Id', 'IconCircleUsers'],
      ['timeZone', 'TEXT', 'Time zone', 'IconTimezone', required("'system'")],
      [
        'dateFormat',
        'SELECT',
        'Date format',
        'IconCalendarEvent',
        required(
          "'SYSTEM'",
          options(
            ['SYSTEM', 'System', 'turquoise'],
            ['MONTH_FIRST', 'Month First', 'red'],
            ['DAY_FIRST', 'Day First', 'purple'],
            ['YEAR_FIRST', 'Year First', 'sky'],
          ),
        ),
      ],
      [
        'timeFormat',
        'SELECT',
        'Time format',
        'IconClock2',
        required(
          "'SYSTEM'",
          options(['SYSTEM', 'System', 'sky'], ['HOUR_24', '24HRS', 'red'], ['HOUR_12', '12HRS', 'purple']),
        ),
      ],
      [
        'numberFormat',
        'SELECT',
        'Number format',
        'IconNumbers',
        required(
          "'SYSTEM'",
          options(
            ['SYSTEM', 'System', 'turquoise'],
            ['COMMAS_AND_DOT', 'Commas and dot', 'blue'],
            ['SPACES_AND_COMMA', 'Spaces and comma', 'green'],
            ['DOTS_AND_COMMA', 'Dots and comma', 'orange'],
            ['APOSTROPHE_AND_DOT', 'Apostrophe and dot', 'purple'],
          ),
        ),
      ],
    ],
    oneToMany: [
      ['accountOwnerForCompanies', 'Account Owner For Companies', 'IconBriefcase', 'company', 'accountOwner'],
      ['ownedOpportunities', 'Owned opportunities', 'IconTargetArrow', 'opportunity', 'owner'],
      ['assignedTasks', 'Assigned tasks', 'IconCheckbox', 'task', 'assignee'],
      ['timelineActivities', 'Events', 'IconTimelineEvent', 'timelineActivity', 'workspaceMember'],
    ],
  },
  {
    names: ['workflow', 'workflows'],
    labels: ['Workflow', 'Workflows'],
    icon: 'IconSettingsAutomation',
    labelField: 'name',
    searchFields: ['name'],
    fields: [
      ['name', 'TEXT', 'Name', 'IconSettingsAutomation'],
      ['lastPublishedVersionId', 'TEXT', 'Last published Version Id', 'IconVersions'],
      [
        'statuses',
        'MULTI_SELECT',
        'Statuses',
        'IconStatusChange',
        options(['DRAFT', 'Draft', 'yellow'], ['ACTIVE', 'Active', 'green'], ['DEACTIVATED', 'Deactivated', 'gray']),
      ],
    ],
    oneToMany: [
      ['versions', 'Versions', 'IconVersions', 'workflowVersion', 'workflow'],
      ['runs', 'Runs', 'IconRun', 'workflowRun', 'workflow'],
    ],
  },
  {
    names: ['workflowVersion', 'workflowVersions'],
    labels: ['Workflow Version', 'Workflow Versions'],
    icon: 'IconVersions',
    isSystem: true,
    labelField: 'name',
    fields: [
      ['name', 'TEXT', 'Name', 'IconSettingsAutomation'],
      ['trigger', 'RAW_JSON', 'Version trigger', 'IconSettingsAutomation'],
      ['steps', 'RAW_JSON', 'Version steps', 'IconSettingsAutomation'],
      [
        'status',
        'SELECT',
        'Version status',
        'IconStatusChange',
        required(
          "'DRAFT'",
          options(
            ['DRAFT', 'Draft', 'yellow'],
            ['ACTIVE', 'Active', 'green'],
            ['DEACTIVATED', 'Deactivated', 'orange'],
            ['ARCHIVED', 'Archived', 'gray'],
          ),
        ),
      ],
    ],
    manyToOne: [['workflow', 'Workflow', 'IconSettingsAutomation', 'workflow', 'versions', 'CASCADE']],
    oneToMany: [['runs', 'Runs', 'IconRun', 'workflowRun', 'workflowVersion']],
  },
  {
    names: ['workflowRun', 'workflowRuns'],
    labels: ['Workflow Run', 'Workflow Runs'],
    icon: 'IconHistoryToggle',
    isSystem: true,
    labelField: 'name',
    fields: [
      ['name', 'TEXT', 'Name', 'IconSettingsAutomation'],
      ['enqueuedAt', 'DATE_TIME', 'Workflow run enqueued at', 'IconHistory'],
      ['startedAt', 'DATE_TIME', 'Workflow run started at', 'IconHistory'],
      ['endedAt', 'DATE_TIME', 'Workflow run ended at', 'IconHistory'],
      [
        'status',
        'SELECT',
        'Workflow run status',
        'IconStatusChange',
        required(
          "'NOT_STARTED'",
          options(
            ['NOT_STARTED', 'Not started', 'gray'],
            ['RUNNING', 'Running', 'yellow'],
            ['COMPLETED', 'Completed', 'green'],
            ['FAILED', 'Failed', 'red'],
            ['ENQUEUED', 'Enqueued', 'blue'],
            ['STOPPING', 'Stopping', 'orange'],
            ['STOPPED', 'Stopped', 'gray'],
          ),
        ),
      ],
      ['state', 'RAW_JSON', 'State', 'IconHierarchy2'],
    ],
    manyToOne: [
      ['workflow', 'Workflow', 'IconSettingsAutomation', 'workflow', 'runs', 'CASCADE'],
      ['workflowVersion', 'Workflow version', 'IconSettingsAutomation', 'workflowVersion', 'runs', 'SET_NULL'],
    ],
  },
];

const toManifest = (declaration: Declaration): ObjectManifest => {
  const [object] = declaration.names;
  const base = (name: string, type: FieldType, label: string, icon: string): FieldManifest => ({
    universalIdentifier: fieldId(object, name),
    name,
    label,
    type,
    icon,
    isNullable: true,
  });
  const relation = (
    name: string,
    label: string,
    icon: string,
    target: string,
    onTarget: string,
    settings: Record<string, unknown>,
  ): FieldManifest => ({
    ...base(name, 'RELATION', label, icon),
    universalSettings: settings,
    relationTargetObjectMetadataUniversalIdentifier: standardObjectId(target),
    relationTargetFieldMetadataUniversalIdentifier: fieldId(target, onTarget),
  });
  return {
    universalIdentifier: standardObjectId(object),
    nameSingular: object,
    namePlural: declaration.names[1],
    labelSingular: declaration.labels[0],
    labelPlural: declaration.labels[1],
    icon: declaration.icon,
    isSystem: declaration.isSystem ?? false,
    isSearchable: declaration.searchFields !== undefined,
    searchFields: declaration.searchFields ?? [],
    duplicateCriteria: declaration.duplicateCriteria ?? [],
    labelIdentifierFieldMetadataUniversalIdentifier: fieldId(object, declaration.labelField ?? 'id'),
    fields: [
      ...declaration.fields.map(([name, type, label, icon, more]) => ({ ...base(name, type, label, icon), ...more })),
      ...(declaration.manyToOne ?? []).map(([name, label, icon, target, onTarget, onDelete = 'SET_NULL']) =>
        relation(name, label, icon, target, onTarget, {
          relationType: 'MANY_TO_ONE',
          joinColumnName: `${name}Id`,
          onDelete,
        }),
      ),
      ...(declaration.oneToMany ?? []).map(([name, label, icon, target, onTarget]) =>
        relation(name, label, icon, target, onTarget, { relationType: 'ONE_TO_MANY' }),
      ),
    ],
  };
};

export const standardObjects: ObjectManifest[] = DECLARATIONS.map(toManifest);

/**
 * Objects that attach themselves to others through one `target<Object>` relation each: tasks, notes, files and the
 * timeline. Every object of an app gets all four lists.
 */
export const attachingObjects = DECLARATIONS.flatMap(({ names: [object], targets }) =>
  targets === undefined ? [] : [{ object, ...targets }],
);
export const standardFieldId = fieldId;
