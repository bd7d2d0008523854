import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('company.competitors', {
    name: 'Competitors',
    icon: 'IconScale',
    position: 4,
    columns: ['name', 'accountType', 'accountRelocationPartnerOf', 'domainName'],
    filters: [{ field: 'accountType', operand: 'IS', value: ['COMPETITOR'] }],
  }),
);
