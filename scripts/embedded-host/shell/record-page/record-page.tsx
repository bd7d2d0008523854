import { useParams } from 'react-router-dom';
import { Message } from '../frame/message.tsx';
import { useWorkspace } from '../workspace/workspace.ts';
import { RecordView } from './record-view.tsx';

/** `/object/:name/:id`: the page of one record. */
export const RecordPage = () => {
  const workspace = useWorkspace();
  const { objectNameSingular = '', objectRecordId = '' } = useParams();
  const object = workspace.object(objectNameSingular);
  if (object === undefined) return <Message word="notFound" />;
  if (!workspace.may(object).canReadObjectRecords) return <Message word="noAccess" />;
  return <RecordView key={objectRecordId} object={object} id={objectRecordId} isPage />;
};
