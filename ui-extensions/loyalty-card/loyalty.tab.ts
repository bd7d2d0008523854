import {
  definePageLayoutTab,
  PageLayoutTabLayoutMode,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
} from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';

export default definePageLayoutTab({
  universalIdentifier: identifier('page:person/Loyalty'),
  pageLayoutUniversalIdentifier: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.personRecordPage.universalIdentifier,
  title: 'Loyalty',
  icon: 'IconAward',
  position: 17,
  layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
  widgets: [
    {
      universalIdentifier: identifier('page:person/Loyalty/enrol-guest'),
      title: 'Loyalty',
      type: 'FRONT_COMPONENT',
      heightBehavior: 'TAB_VIEWPORT',
      configuration: {
        configurationType: 'FRONT_COMPONENT',
        frontComponentUniversalIdentifier: identifier('component:enrol-guest'),
      },
    },
  ],
});
