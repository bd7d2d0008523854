import { v5 as uuidFromName } from 'uuid';
import type { EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import type { AppManifest, FieldManifest } from '../../scripts/embedded-host/metadata/manifest.ts';
import { readManifest } from '../../scripts/build-app.ts';

/**
 * A second app beside the hotel's, for what a screen can hold and the hotel may not use: every kind of graph, a table
 * of records, a text, a frame, and components that call the host.
 */
const APP = '6d8f6f0e-7f4e-4f0e-9a55-2b1f0d9b3c11';
const id = (name: string): string => uuidFromName(name, APP);

/** Components as the SDK's build makes them: a module whose default export draws into a container. */
const COMPONENTS: Record<string, { isHeadless?: true; source: string }> = {
  'host-calls': {
    source: `export default (container) => {
      const host = globalThis.frontComponentHostCommunicationApi;
      const context = globalThis.__twentySdkExecutionContext__;
      const add = (text, run) => {
        const button = document.createElement('html-button');
        button.append(text);
        button.onclick = run;
        container.append(button);
      };
      const said = document.createElement('html-p');
      said.append([context.colorScheme, context.locale, context.selectedRecordIds.length].join(' '));
      container.append(said);
      add('Say hello', () => host.enqueueSnackbar({ message: 'Hello from inside', variant: 'success' }));
      add('Ask', async () => {
        const answer = await host.openCommandConfirmationModal({ title: 'Sure?', subtitle: 'It cannot be undone.' });
        host.enqueueSnackbar({ message: 'Answer: ' + answer, variant: 'info' });
      });
      add('Go to people', () => host.navigate('/objects/:objectNamePlural', { objectNamePlural: 'people' }));
      const input = document.createElement('html-input');
      input.setAttribute('aria-label', 'Nickname');
      const echo = document.createElement('html-output');
      input.oninput = (event) => { echo.textContent = event.target.value.toUpperCase(); input.value = event.target.value; };
      container.append(input, echo);
    };`,
  },
  intruder: {
    source: `export default (container) => {
      const attempts = { cookie: () => document.cookie ?? 'none', origin: () => self.origin, storage: () => typeof localStorage };
      const said = document.createElement('html-p');
      said.append(JSON.stringify(Object.fromEntries(Object.entries(attempts).map(([name, run]) => { try { return [name, String(run())]; } catch (error) { return [name, 'refused']; } }))));
      const link = document.createElement('html-a');
      link.href = 'javascript:document.title="taken"';
      link.append('harmful link');
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      container.append(said, link, script);
    };`,
  },
  'count-selected': {
    isHeadless: true,
    source: `export default async () => {
      const host = globalThis.frontComponentHostCommunicationApi;
      const { selectedRecordIds } = globalThis.__twentySdkExecutionContext__;
      await host.enqueueSnackbar({ message: selectedRecordIds.length + ' stays counted', variant: 'success' });
      await host.unmountFrontComponent();
    };`,
  },
};

const builtPath = (name: string): string => `components/${name}.mjs`;

type Place = { row: number; column: number; rowSpan: number; columnSpan: number };
const widget = (
  title: string,
  type: string,
  place: Place,
  configuration: Record<string, unknown>,
): Record<string, unknown> => ({
  universalIdentifier: id(`widget:${title}`),
  title,
  type,
  position: { layoutMode: 'GRID', ...place },
  configuration,
});

const manifestFor = (hotel: AppManifest): AppManifest => {
  const stay = hotel.objects.find(({ nameSingular }) => nameSingular === 'stay');
  const field = (name: string): string => {
    const found: FieldManifest | undefined = stay?.fields.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`A stay has no field "${name}".`);
    return found.universalIdentifier;
  };
  const view = hotel.views.find(({ name }) => name === 'All stays');
  const revenue = { aggregateFieldMetadataUniversalIdentifier: field('totalRevenue'), aggregateOperation: 'SUM' };
  const stays = { aggregateFieldMetadataUniversalIdentifier: field('name'), aggregateOperation: 'COUNT' };
  const widgets = [
    widget(
      'Number of stays',
      'GRAPH',
      { row: 0, column: 0, rowSpan: 3, columnSpan: 3 },
      { configurationType: 'AGGREGATE_CHART', ...stays },
    ),
    widget(
      'Revenue of stays',
      'GRAPH',
      { row: 0, column: 3, rowSpan: 3, columnSpan: 3 },
      { configurationType: 'AGGREGATE_CHART', ...revenue },
    ),
    widget(
      'Stays by channel',
      'GRAPH',
      { row: 0, column: 6, rowSpan: 6, columnSpan: 6 },
      { configurationType: 'PIE_CHART', ...stays, groupByFieldMetadataUniversalIdentifier: field('channel') },
    ),
    widget(
      'Revenue by month',
      'GRAPH',
      { row: 6, column: 0, rowSpan: 9, columnSpan: 6 },
      {
        configurationType: 'BAR_CHART',
        ...revenue,
        primaryAxisGroupByFieldMetadataUniversalIdentifier: field('arrivalOn'),
        primaryAxisDateGranularity: 'MONTH',
        secondaryAxisGroupByFieldMetadataUniversalIdentifier: field('channel'),
        filter: {
          recordFilters: [
            { fieldMetadataUniversalIdentifier: field('status'), operand: 'IS', value: '["CHECKED_OUT"]' },
          ],
        },
      },
    ),
    widget(
      'Stays by month',
      'GRAPH',
      { row: 6, column: 6, rowSpan: 9, columnSpan: 6 },
      {
        configurationType: 'LINE_CHART',
        ...stays,
        primaryAxisGroupByFieldMetadataUniversalIdentifier: field('arrivalOn'),
        primaryAxisDateGranularity: 'MONTH',
      },
    ),
    widget(
      'Stays by property',
      'GRAPH',
      { row: 15, column: 0, rowSpan: 5, columnSpan: 6 },
      {
        configurationType: 'BAR_CHART',
        layout: 'HORIZONTAL',
        ...stays,
        primaryAxisGroupByFieldMetadataUniversalIdentifier: field('property'),
      },
    ),
    widget(
      'Latest arrivals',
      'RECORD_TABLE',
      { row: 15, column: 6, rowSpan: 9, columnSpan: 6 },
      { configurationType: 'RECORD_TABLE', viewUniversalIdentifier: view?.universalIdentifier, recordLimit: 5 },
    ),
    widget(
      'House rules',
      'STANDALONE_RICH_TEXT',
      { row: 20, column: 0, rowSpan: 4, columnSpan: 6 },
      {
        configurationType: 'STANDALONE_RICH_TEXT',
        body: {
          blocknote: null,
          markdown:
            '## Before noon\n\nRooms are **free** until noon. <img src=x onerror="document.title=\'taken\'">\n\n- Keys\n- Towels',
        },
      },
    ),
    widget(
      'A frame',
      'IFRAME',
      { row: 24, column: 0, rowSpan: 4, columnSpan: 6 },
      { configurationType: 'IFRAME', url: 'about:blank' },
    ),
    ...['host-calls', 'intruder'].map((name, index) =>
      widget(
        name,
        'FRONT_COMPONENT',
        { row: 24 + 4 * index, column: 6, rowSpan: 4, columnSpan: 6 },
        { configurationType: 'FRONT_COMPONENT', frontComponentUniversalIdentifier: id(name) },
      ),
    ),
  ];
  const command = (
    label: string,
    component: string,
    more: Record<string, unknown>,
  ): AppManifest['commandMenuItems'][number] => ({
    universalIdentifier: id(`command:${label}`),
    label,
    frontComponentUniversalIdentifier: id(component),
    ...more,
  });
  return {
    application: { universalIdentifier: APP, displayName: 'Screens', defaultRoleUniversalIdentifier: id('role') },
    roles: [{ universalIdentifier: id('role'), label: 'Screens', canReadAllObjectRecords: true }],
    objects: [],
    fields: [],
    indexes: [],
    logicFunctions: [],
    views: [
      {
        universalIdentifier: id('calendar'),
        name: 'Days of arrival',
        type: 'CALENDAR',
        icon: 'IconCalendar',
        position: 90,
        objectUniversalIdentifier: stay?.universalIdentifier,
        calendarLayout: 'MONTH',
        calendarFieldMetadataUniversalIdentifier: field('arrivalOn'),
        fields: ['name', 'guest', 'status', 'roomNumber'].map((name, position) => ({
          universalIdentifier: id(`calendar/${name}`),
          fieldMetadataUniversalIdentifier: field(name),
          position,
          isVisible: true,
          size: 150,
        })),
        filters: [
          {
            universalIdentifier: id('calendar/filter'),
            fieldMetadataUniversalIdentifier: field('status'),
            operand: 'IS',
            value: ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'],
          },
        ],
        sorts: [],
        groups: [],
      },
    ],
    viewFields: [],
    pageLayoutTabs: [],
    pageLayoutWidgets: [],
    frontComponents: Object.entries(COMPONENTS).map(([name, { isHeadless = false }]) => ({
      universalIdentifier: id(name),
      name,
      isHeadless,
      builtComponentPath: builtPath(name),
    })),
    pageLayouts: [
      {
        universalIdentifier: id('page'),
        name: 'All widgets',
        type: 'STANDALONE_PAGE',
        tabs: [{ universalIdentifier: id('tab'), title: 'Everything', position: 0, layoutMode: 'GRID', widgets }],
      },
    ],
    navigationMenuItems: [
      {
        universalIdentifier: id('navigation'),
        type: 'PAGE_LAYOUT',
        name: 'All widgets',
        icon: 'IconLayoutDashboard',
        position: 99,
        pageLayoutUniversalIdentifier: id('page'),
      },
    ],
    commandMenuItems: [
      command('Count selected stays', 'count-selected', {
        availabilityType: 'RECORD_SELECTION',
        availabilityObjectUniversalIdentifier: stay?.universalIdentifier,
        conditionalAvailabilityExpression: 'numberOfSelectedRecords >= 2',
        isPinned: true,
      }),
      command('Open the host calls', 'host-calls', { availabilityType: 'GLOBAL' }),
      command('Only on stays', 'count-selected', {
        availabilityType: 'GLOBAL_OBJECT_CONTEXT',
        availabilityObjectUniversalIdentifier: stay?.universalIdentifier,
      }),
      command('When nothing else is found', 'host-calls', { availabilityType: 'FALLBACK' }),
    ],
  };
};

export const SCREENS_PAGE = `/page/${id('page')}`;

export const installScreensApp = (host: EmbeddedHost): Promise<void> =>
  host.installApp(manifestFor(readManifest<AppManifest>()), async (path) => {
    if (path === 'package.json')
      return Buffer.from(JSON.stringify({ name: 'screens', version: '1.0.0', type: 'module' }));
    const found = Object.entries(COMPONENTS).find(([name]) => builtPath(name) === path);
    if (found === undefined) throw new Error(`There is no file ${path}.`);
    return Buffer.from(found[1].source);
  });
