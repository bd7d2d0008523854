import { computed, onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(
      text('company.accountImportFingerprint', 'Account import fingerprint', {
        icon: 'IconFingerprint',
        description: 'What the importer last read for this record, as a digest: an unchanged row is not written again.',
      }),
      { rewritten: true },
    ),
  ),
);
