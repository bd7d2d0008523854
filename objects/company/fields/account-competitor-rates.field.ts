import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    many('company.accountCompetitorRates', 'Rates seen', 'competitorRate.competitor', { icon: 'IconScale' }),
  ),
);
