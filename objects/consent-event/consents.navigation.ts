import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('consentEvent.all', 'guests', 'Consents', 'IconShieldCheck', 4));
