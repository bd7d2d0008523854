import { computed, day, json, number, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

export default defineObject({
  ...named('retentionModel', 'retentionModels', 'Retention model', 'Retention models', {
    icon: 'IconChartDots3',
    description:
      'What the stays of the hotel’s own guests say about coming back: fitted once a month, checked against what happened after, and used for every score until the next.',
  }),
  ...appendedByTheApp,
  fields: [
    text('retentionModel.name', 'Model', { icon: 'IconAbc' }),
    text('retentionModel.key', 'Key', { icon: 'IconKey', description: 'The day of the fit, unique.' }),
    computed(day('retentionModel.fittedOn', 'Fitted on', { icon: 'IconCalendar' })),
    computed(number('retentionModel.guests', 'Guests looked at', { icon: 'IconUsers' })),
    computed(number('retentionModel.returned', 'Of whom returned', { icon: 'IconRepeat' })),
    computed(number('retentionModel.r', 'r', { icon: 'IconMathFunction', decimals: 4 })),
    computed(number('retentionModel.alpha', 'alpha', { icon: 'IconMathFunction', decimals: 4 })),
    computed(number('retentionModel.a', 'a', { icon: 'IconMathFunction', decimals: 4 })),
    computed(number('retentionModel.b', 'b', { icon: 'IconMathFunction', decimals: 4 })),
    computed(
      number('retentionModel.logLikelihood', 'Log-likelihood', {
        icon: 'IconMathFunction',
        decimals: 2,
        description: 'How well the model fits; of two models of the same stays the higher one is the better.',
      }),
    ),
    computed(
      number('retentionModel.topDecileLift', 'Lift of the best tenth', {
        icon: 'IconTrendingUp',
        decimals: 2,
        description:
          'Of stays that the model had not seen, how many times the average guest’s were those of the tenth that it ranked first.',
      }),
    ),
    computed(
      text('retentionModel.limits', 'What it cannot say', {
        icon: 'IconAlertTriangle',
        description: 'Where the stays do not suffice, scores follow the rhythm of stays alone.',
      }),
    ),
    computed(json('retentionModel.parameters', 'Parameters', { icon: 'IconBraces' })),
    computed(
      json('retentionModel.calibration', 'Calibration', {
        icon: 'IconChartHistogram',
        description: 'The model fitted to all but the last year, set against that year.',
      }),
    ),
    computed(
      json('retentionModel.cohorts', 'Cohorts', {
        icon: 'IconGridDots',
        description: 'Of the guests who first came in one half-year, how many came in each later one.',
      }),
    ),
  ],
});
