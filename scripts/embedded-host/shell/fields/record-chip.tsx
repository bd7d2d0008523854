import { Link } from 'react-router-dom';
import { tagColors } from './tag.tsx';
import { useLanguage } from '../language/language.tsx';
import type { ObjectItem } from '../workspace/metadata.ts';
import { recordLabel, type RecordItem } from '../records/record.ts';

const COLORS = ['blue', 'green', 'orange', 'purple', 'turquoise', 'pink', 'yellow', 'red', 'sky', 'jade'];

/** The same colour for the same record wherever it is shown. */
const colorOf = (id: string): string =>
  COLORS[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % COLORS.length]!;

export const Avatar = ({
  id,
  label,
  isRound = false,
  size = 16,
}: {
  id: string;
  label: string;
  isRound?: boolean;
  size?: number;
}) => (
  <span
    className={isRound ? 'avatar avatar-round' : 'avatar'}
    aria-hidden="true"
    style={{ width: size, height: size, fontSize: size * 0.6, ...tagColors(colorOf(id)) }}
  >
    {[...label][0]?.toUpperCase() ?? '–'}
  </span>
);

/** A record by its name, leading to its page. */
export const RecordChip = ({ object, record }: { object: ObjectItem; record: RecordItem }) => {
  const { say } = useLanguage();
  const label = recordLabel(object, record);
  const content = (
    <>
      <Avatar id={record.id} label={label} isRound={['person', 'workspaceMember'].includes(object.nameSingular)} />
      <span className="chip-label" data-value="">
        {label === '' ? say('untitled') : label}
      </span>
    </>
  );
  return object.isSystem ? (
    <span className="chip">{content}</span>
  ) : (
    <Link className="chip" to={`/object/${object.nameSingular}/${record.id}`}>
      {content}
    </Link>
  );
};
