import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('company', many('company.accountQuotes', 'Quotes', 'quote.company', { icon: 'IconFileInvoice' })),
);
