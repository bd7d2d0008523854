import {
  definePageLayoutTab,
  PageLayoutTabLayoutMode,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
} from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';

export default definePageLayoutTab({
  universalIdentifier: identifier('tab:guest-sources'),
  pageLayoutUniversalIdentifier: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.personRecordPage.universalIdentifier,
  title: 'Sources',
  icon: 'IconListSearch',
  // Before the tab with the source records themselves.
  position: 19,
  layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
  widgets: [
    {
      universalIdentifier: identifier('widget:guest-sources'),
      title: 'Sources',
      type: 'FRONT_COMPONENT',
      heightBehavior: 'TAB_VIEWPORT',
      configuration: {
        configurationType: 'FRONT_COMPONENT',
        frontComponentUniversalIdentifier: identifier('component:guest-sources'),
      },
    },
  ],
});
