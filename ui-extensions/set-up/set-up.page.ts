import { ownPage } from '../../objects/pages.ts';
import { definePageLayout } from '../../objects/sdk.ts';

export default definePageLayout(ownPage('set-up', 'Set-up', 'IconListCheck'));
