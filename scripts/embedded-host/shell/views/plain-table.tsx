import { FieldValue } from '../fields/field-value.tsx';
import { RecordChip } from '../fields/record-chip.tsx';
import { useIsWide } from '../frame/use-is-wide.ts';
import { useLanguage } from '../language/language.tsx';
import type { RecordItem } from '../records/record.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { RecordCards } from './record-cards.tsx';

export const isNumeric = ({ type }: FieldItem): boolean => ['NUMBER', 'NUMERIC', 'CURRENCY'].includes(type);

/** A few records in rows, with the name first: a section of a grouped list, a widget, related records. */
export const PlainTable = ({
  object,
  fields,
  records,
  name,
}: {
  object: ObjectItem;
  fields: readonly FieldItem[];
  records: readonly RecordItem[];
  name: string;
}) => {
  const { label } = useLanguage();
  const isWide = useIsWide();
  const shown = [
    ...fields.filter((field) => isName(object, field)),
    ...fields.filter((field) => !isName(object, field)),
  ];
  if (!isWide) return <RecordCards object={object} fields={shown} records={records} name={name} />;
  return (
    <div className="table-scroll table-scroll-plain" tabIndex={0} role="group" aria-label={name}>
      <table className="plain-table">
        <thead>
          <tr>
            {shown.map((field) => (
              <th key={field.name} scope="col" className={isNumeric(field) ? 'plain-number' : undefined}>
                {label(field.label, 'field')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              {shown.map((field) => (
                <td key={field.name} className={isNumeric(field) ? 'plain-number' : undefined}>
                  {isName(object, field) ? (
                    <RecordChip object={object} record={record} />
                  ) : (
                    <FieldValue field={field} value={record[field.name]} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const isName = (object: ObjectItem, field: FieldItem): boolean => field.name === object.labelIdentifierFieldName;
