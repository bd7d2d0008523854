import {
  definePageLayoutTab,
  PageLayoutTabLayoutMode,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
} from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';

export default definePageLayoutTab({
  universalIdentifier: identifier('tab:guest-retention'),
  pageLayoutUniversalIdentifier: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.personRecordPage.universalIdentifier,
  title: 'Retention',
  icon: 'IconHeartHandshake',
  // After the guest at a glance and before the tabs of related records.
  position: 16,
  layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
  widgets: [
    {
      universalIdentifier: identifier('widget:guest-retention'),
      title: 'Retention',
      type: 'FRONT_COMPONENT',
      heightBehavior: 'TAB_VIEWPORT',
      configuration: {
        configurationType: 'FRONT_COMPONENT',
        frontComponentUniversalIdentifier: identifier('component:guest-retention'),
      },
    },
  ],
});
