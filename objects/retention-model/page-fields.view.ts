import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('retentionModel', 'Retention model', [
    'fittedOn',
    'guests',
    'returned',
    'limits',
    'topDecileLift',
    'r',
    'alpha',
    'a',
    'b',
    'logLikelihood',
  ]),
);
