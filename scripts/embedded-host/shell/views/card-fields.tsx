import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { useLanguage } from '../language/language.tsx';
import type { RecordItem } from '../records/record.ts';
import type { FieldItem } from '../workspace/metadata.ts';

/** What a card says of a record below its name: the fields that have a value. */
export const CardFields = ({ fields, record }: { fields: readonly FieldItem[]; record: RecordItem }) => {
  const { label } = useLanguage();
  return (
    <dl>
      {fields
        .filter((field) => !isBlank(field, record[field.name]))
        .map((field) => (
          <div key={field.name}>
            <dt>{label(field.label, 'field')}</dt>
            <dd>
              <FieldValue field={field} value={record[field.name]} />
            </dd>
          </div>
        ))}
    </dl>
  );
};
