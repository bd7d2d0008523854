import { useEffect, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { PinnedCommands } from '../commands/pinned-commands.tsx';
import { useSelection } from '../commands/selection.ts';
import { Avatar } from '../fields/record-chip.tsx';
import { confirm } from '../frame/confirmation.tsx';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { showToast } from '../frame/toasts.tsx';
import { useLanguage } from '../language/language.tsx';
import { recordLabel, type RecordItem } from '../records/record.ts';
import { useDeleteRecord, useRecord } from '../records/use-records.ts';
import type { ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { PageTabs } from './page-tabs.tsx';

type Props = { object: ObjectItem; id: string; isPage?: boolean; isNarrow?: boolean };

/** One record with its tabs, as a page or in the side panel. */
export const RecordView = ({ object, id, isPage = false, isNarrow = false }: Props) => {
  const { say, label } = useLanguage();
  const workspace = useWorkspace();
  const fields = useMemo(() => object.fields.filter(({ relation }) => relation?.type !== 'ONE_TO_MANY'), [object]);
  const { data: record, isPending, error } = useRecord(object, id, fields);
  useEffect(() => {
    if (isPage && record)
      useSelection.setState({ pageType: 'RECORD_PAGE', object, records: [record], isSelectAll: false });
  }, [isPage, object, record]);
  useEffect(
    () => () => {
      if (isPage) useSelection.setState({ records: [] });
    },
    [isPage],
  );
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (isPending) return <Message word="loading" />;
  const layout = workspace.recordLayout(object);
  if (record === null || layout === undefined) return <Message word="notFound" />;
  const name = recordLabel(object, record) || say('untitled');
  return (
    <div className="page">
      <header className="page-header">
        <h1>
          <Avatar id={record.id} label={name} isRound={object.nameSingular === 'person'} size={24} />
          <span data-value="">{name}</span>
          <span className="page-kind">
            <Icon name={object.icon} size={14} />
            {label(object.labelSingular, 'object')}
          </span>
        </h1>
        {isPage ? (
          <div className="page-actions">
            <PinnedCommands />
            <DeleteButton object={object} record={record} />
          </div>
        ) : null}
      </header>
      <PageTabs layout={layout} object={object} record={record} isNarrow={isNarrow} />
    </div>
  );
};

const DeleteButton = ({ object, record }: { object: ObjectItem; record: RecordItem }) => {
  const { say } = useLanguage();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const remove = useDeleteRecord(object);
  if (!workspace.may(object).canSoftDeleteObjectRecords) return null;
  const ask = async (): Promise<void> => {
    if (!(await confirm(say('deleteQuestion'), say('deleteExplanation'), { confirmText: say('deleteRecord') }))) return;
    remove.mutate(record.id, {
      onSuccess: () => {
        showToast(say('deletedToast'), 'success');
        navigate(`/objects/${object.namePlural}`);
      },
    });
  };
  return (
    <button type="button" className="icon-button" aria-label={say('deleteRecord')} onClick={() => void ask()}>
      <Icon name="IconTrash" />
    </button>
  );
};
