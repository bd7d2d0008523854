import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('quarterlyReview', 'Quarterly review', ['property', 'quarter', 'status', 'heldOn', 'owner', 'summary']),
);
