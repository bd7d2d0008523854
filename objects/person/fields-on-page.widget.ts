import { fieldsOnPersonPage } from '../pages.ts';
import { definePageLayoutWidget } from '../sdk.ts';

export default definePageLayoutWidget(fieldsOnPersonPage('Guest details'));
