import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(recordPage('accountClassRule', 'Account class page', {}));
