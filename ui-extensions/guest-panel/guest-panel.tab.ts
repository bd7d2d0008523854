import {
  definePageLayoutTab,
  PageLayoutTabLayoutMode,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
} from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';

export default definePageLayoutTab({
  universalIdentifier: identifier('tab:guest-panel'),
  pageLayoutUniversalIdentifier: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.personRecordPage.universalIdentifier,
  title: 'Guest',
  icon: 'IconBed',
  // After the host’s first tab, which is the panel beside the others, and before its second: the page opens on the guest.
  position: 15,
  layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
  widgets: [
    {
      universalIdentifier: identifier('widget:guest-panel'),
      title: 'Guest',
      type: 'FRONT_COMPONENT',
      heightBehavior: 'TAB_VIEWPORT',
      configuration: {
        configurationType: 'FRONT_COMPONENT',
        frontComponentUniversalIdentifier: identifier('component:guest-panel'),
      },
    },
  ],
});
