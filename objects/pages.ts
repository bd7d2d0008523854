import { identifier } from '../plugin/identifiers.ts';
import { fieldIdentifier, objectIdentifier } from './fields.ts';
import {
  PageLayoutTabLayoutMode,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
  type definePageLayout,
  type definePageLayoutTab,
  type definePageLayoutWidget,
} from './sdk.ts';

type Page = Parameters<typeof definePageLayout>[0];
type Tab = NonNullable<Page['tabs']>[number];
type Widget = NonNullable<Tab['widgets']>[number];

/**
 * A tab of related records: `relations` are fields of the object, each with the title of its list. With `fields` the
 * fields that `pageFields` names for the object stand above them, under that title.
 */
type RelatedTab = { title: string; icon: string; fields?: string; relations: Record<string, string> };

const HOST_TABS = [
  { title: 'Timeline', icon: 'IconTimelineEvent', type: 'TIMELINE' },
  { title: 'Tasks', icon: 'IconCheckbox', type: 'TASKS' },
  { title: 'Notes', icon: 'IconNotes', type: 'NOTES' },
  { title: 'Files', icon: 'IconPaperclip', type: 'FILES' },
] as const;

const cards = (object: string, tab: string, relations: Record<string, string>): Widget[] =>
  Object.entries(relations).map(([field, title]) => ({
    universalIdentifier: identifier(`page:${object}/${tab}/${field}`),
    title,
    type: 'FIELD',
    configuration: {
      configurationType: 'FIELD',
      fieldMetadataId: fieldIdentifier(`${object}.${field}`),
      fieldDisplayMode: 'CARD',
    },
  }));

const fieldsOf = (object: string, title: string): Omit<Widget, 'universalIdentifier'> => ({
  title,
  type: 'FIELDS',
  configuration: { configurationType: 'FIELDS', viewUniversalIdentifier: identifier(`view:${object}.page`) },
});

const relatedTab = (object: string, { title, icon, fields, relations }: RelatedTab, position: number): Tab => ({
  universalIdentifier: identifier(`page:${object}/${title}`),
  title,
  icon,
  position,
  layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
  widgets: [
    ...(fields === undefined
      ? []
      : [{ universalIdentifier: identifier(`page:${object}/${title}/fields`), ...fieldsOf(object, fields) }]),
    ...cards(object, title, relations),
  ],
});

/** A tab that a component of the app fills; the page opens on it, because the first tab is the panel beside the others. */
type OwnTab = { title: string; icon: string; component: string };

type TabKeys = { tab: string; widget: string };

const keysOnPage = (object: string, { title, component }: OwnTab): TabKeys => ({
  tab: `page:${object}/${title}`,
  widget: `page:${object}/${title}/${component}`,
});

const ownTab = ({ title, icon, component }: OwnTab, keys: TabKeys): Tab => ({
  universalIdentifier: identifier(keys.tab),
  title,
  icon,
  position: 5,
  layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
  widgets: [
    {
      universalIdentifier: identifier(keys.widget),
      title,
      type: 'FRONT_COMPONENT',
      heightBehavior: 'TAB_VIEWPORT',
      configuration: {
        configurationType: 'FRONT_COMPONENT',
        frontComponentUniversalIdentifier: identifier(`component:${component}`),
      },
    },
  ],
});

/**
 * The record page of one of the app's objects, for `definePageLayout`: the fields of its `pageFields` with the records it belongs to
 * (`beside`, shown in the left panel), `opensOn`, tabs of related records, then the tabs that every record of the host has.
 */
export const recordPage = (
  object: string,
  name: string,
  {
    beside = {},
    tabs = [],
    opensOn,
    further = [],
  }: {
    beside?: Record<string, string>;
    tabs?: readonly RelatedTab[];
    opensOn?: OwnTab;
    /** Further tabs that components of the app fill, after the one that the page opens on. */
    further?: readonly OwnTab[];
  },
): Page => ({
  universalIdentifier: identifier(`page:${object}`),
  name,
  type: 'RECORD_PAGE',
  objectUniversalIdentifier: objectIdentifier(object),
  // A phone and the side panel have no panel beside the tabs, and would open on it.
  ...(opensOn === undefined
    ? {}
    : { defaultTabToFocusOnMobileAndSidePanelUniversalIdentifier: identifier(`page:${object}/${opensOn.title}`) }),
  tabs: [
    {
      universalIdentifier: identifier(`page:${object}/Home`),
      title: 'Home',
      icon: 'IconHome',
      position: 0,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [
        { universalIdentifier: identifier(`page:${object}/Home/fields`), ...fieldsOf(object, 'Fields') },
        ...cards(object, 'Home', beside),
      ],
    },
    ...(opensOn === undefined ? [] : [ownTab(opensOn, keysOnPage(object, opensOn))]),
    ...further.map((tab, index) => ({
      ...ownTab(tab, keysOnPage(object, tab)),
      position: 6 + index,
    })),
    ...tabs.map((tab, index) => relatedTab(object, tab, 10 + index)),
    ...HOST_TABS.map(({ title, icon, type }, index): Tab => ({
      universalIdentifier: identifier(`page:${object}/${title}`),
      title,
      icon,
      position: 20 + index,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [
        {
          universalIdentifier: identifier(`page:${object}/${title}/${title}`),
          title,
          type,
          heightBehavior: 'TAB_VIEWPORT',
          configuration: { configurationType: type },
        },
      ],
    })),
  ],
});

/**
 * A page of its own that a component of the app fills, for `definePageLayout`: `ownPage('today', 'Today', 'IconSun')`; with
 * `further` tabs, one component each, the first bears the title `opensOn`.
 */
export const ownPage = (
  component: string,
  name: string,
  icon: string,
  { opensOn = name, further = [] }: { opensOn?: string; further?: readonly OwnTab[] } = {},
): Page => ({
  universalIdentifier: identifier(`page:${component}`),
  name,
  type: 'STANDALONE_PAGE',
  tabs: [{ title: opensOn, icon, component }, ...further].map((tab, position) => ({
    ...ownTab(tab, keysOnPage(component, tab)),
    position,
  })),
});

const STANDARD_PAGES = {
  task: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.taskRecordPage.universalIdentifier,
  person: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.personRecordPage.universalIdentifier,
  company: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.companyRecordPage.universalIdentifier,
  opportunity: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.opportunityRecordPage.universalIdentifier,
};

/**
 * A tab on the host's page of a record that a component of the app fills, for `definePageLayoutTab`; `keys` of its
 * identifiers where they are not those of the component.
 */
export const ownTabOnStandardPage = (
  object: keyof typeof STANDARD_PAGES,
  tab: OwnTab,
  { position, keys }: { position: number; keys?: TabKeys },
): Parameters<typeof definePageLayoutTab>[0] => ({
  ...ownTab(tab, keys ?? { tab: `tab:${tab.component}`, widget: `widget:${tab.component}` }),
  position,
  pageLayoutUniversalIdentifier: STANDARD_PAGES[object],
});

/** A tab of related records on the host's page of a person, company or opportunity, for `definePageLayoutTab`. */
export const tabOnStandardPage = (
  object: keyof typeof STANDARD_PAGES,
  tab: RelatedTab,
  position: number,
): Parameters<typeof definePageLayoutTab>[0] => ({
  ...relatedTab(object, tab, position),
  pageLayoutUniversalIdentifier: STANDARD_PAGES[object],
});

/** The fields that `pageFields` names for people, below the host's own on their page, for `definePageLayoutWidget`. */
export const fieldsOnPersonPage = (title: string): Parameters<typeof definePageLayoutWidget>[0] => ({
  universalIdentifier: identifier('page:person/Home/fields'),
  ...fieldsOf('person', title),
  objectUniversalIdentifier: objectIdentifier('person'),
  pageLayoutTabUniversalIdentifier:
    STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.personRecordPage.tabs.home.universalIdentifier,
  position: { layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST, index: 1 },
});
