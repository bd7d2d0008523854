import { useSelection } from '../commands/selection.ts';
import { RecordChip } from '../fields/record-chip.tsx';
import { useLanguage } from '../language/language.tsx';
import { recordLabel, type RecordItem } from '../records/record.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { CardFields } from './card-fields.tsx';

/** Fields below the name: a card is read at a glance, the rest is on the record. */
const SHOWN = 6;

type Props = {
  object: ObjectItem;
  fields: readonly FieldItem[];
  records: readonly RecordItem[];
  name: string;
  /** Whether commands may act on cards that are ticked. */
  isSelectable?: boolean;
};

/** Records of a list on a phone, one below the other. */
export const RecordCards = ({ object, fields, records, name, isSelectable = false }: Props) => {
  const { say } = useLanguage();
  const selected = useSelection((selection) => selection.records);
  const shown = fields.filter((field) => field.name !== object.labelIdentifierFieldName).slice(0, SHOWN);
  const select = (record: RecordItem, isOn: boolean): void =>
    useSelection.setState({
      records: isOn ? [...selected, record] : selected.filter(({ id }) => id !== record.id),
      isSelectAll: false,
    });
  return (
    <ul className="record-cards" aria-label={name}>
      {records.map((record) => (
        <li key={record.id} className="card">
          <span className="card-title">
            <RecordChip object={object} record={record} />
            {isSelectable ? (
              <input
                type="checkbox"
                aria-label={say('selectRow', { record: recordLabel(object, record) || say('untitled') })}
                checked={selected.some(({ id }) => id === record.id)}
                onChange={({ target }) => select(record, target.checked)}
              />
            ) : null}
          </span>
          <CardFields fields={shown} record={record} />
        </li>
      ))}
    </ul>
  );
};
