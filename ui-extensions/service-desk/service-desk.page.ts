import { ownPage } from '../../objects/pages.ts';
import { definePageLayout } from '../../objects/sdk.ts';

export default definePageLayout(ownPage('service-desk', 'Service desk', 'IconLifebuoy'));
