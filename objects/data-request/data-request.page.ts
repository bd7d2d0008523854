import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(recordPage('dataRequest', 'Data request page', { beside: { person: 'Guest' } }));
