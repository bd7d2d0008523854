import { useEffect } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { useSelection } from '../commands/selection.ts';
import { PinnedCommands } from '../commands/pinned-commands.tsx';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { usePopover } from '../frame/use-popover.ts';
import { useLanguage } from '../language/language.tsx';
import type { ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { BoardView } from './board-view.tsx';
import { CalendarView } from './calendar-view.tsx';
import { GroupedTable } from './grouped-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NewRecordButton } from './new-record.tsx';
import { TableView } from './table-view.tsx';
import { viewName } from './view-name.ts';
import { useViewState } from './view-state.ts';

/** `/objects/:plural?viewId=…`: one view of an object's records. */
export const ViewPage = () => {
  const workspace = useWorkspace();
  const [search] = useSearchParams();
  const object = workspace.objectByPlural(useParams()['objectNamePlural'] ?? '');
  if (object === undefined) return <Message word="notFound" />;
  if (!workspace.may(object).canReadObjectRecords) return <Message word="noAccess" />;
  const view = workspace.view(search.get('viewId')) ?? workspace.viewsOf(object)[0];
  return view === undefined ? (
    <Message word="notFound" />
  ) : (
    <OpenView key={`${view.universalIdentifier} ${search.toString()}`} object={object} view={view} search={search} />
  );
};

const OpenView = ({ object, view, search }: { object: ObjectItem; view: ViewItem; search: URLSearchParams }) => {
  const { label } = useLanguage();
  const state = useViewState(view, search);
  useEffect(() => {
    useSelection.setState({ pageType: 'INDEX_PAGE', object, records: [], isSelectAll: false });
    return () => useSelection.setState({ records: [], isSelectAll: false });
  }, [object]);
  return (
    <div className="page">
      <header className="page-header">
        <h1>
          <Icon name={object.icon} size={18} />
          {label(object.labelPlural, 'objects')}
        </h1>
        <div className="page-actions">
          <PinnedCommands />
          <NewRecordButton object={object} />
        </div>
      </header>
      <div className="view-bar">
        <ViewSwitcher object={object} view={view} />
        <FilterBar object={object} state={state} />
      </div>
      {view.type === 'KANBAN' ? (
        <BoardView object={object} view={view} state={state} />
      ) : view.type === 'CALENDAR' ? (
        <CalendarView object={object} view={view} state={state} />
      ) : view.mainGroupByFieldMetadataUniversalIdentifier === null ? (
        <TableView object={object} view={view} state={state} />
      ) : (
        <GroupedTable object={object} view={view} state={state} />
      )}
    </div>
  );
};

const KIND_ICONS: Record<string, string> = {
  KANBAN: 'IconLayoutKanban',
  CALENDAR: 'IconCalendarWeek',
  TABLE: 'IconList',
};

const ViewSwitcher = ({ object, view }: { object: ObjectItem; view: ViewItem }) => {
  const workspace = useWorkspace();
  const language = useLanguage();
  const popover = usePopover();
  return (
    <details className="popover" ref={popover}>
      <summary className="view-name">
        <Icon name={KIND_ICONS[view.type] ?? view.icon} />
        <span>{viewName(workspace, language, view)}</span>
        <Icon name="IconChevronDown" size={14} />
      </summary>
      <nav className="popover-body" aria-label={language.say('views')}>
        <ul className="options">
          {workspace.viewsOf(object).map((other) => (
            <li key={other.universalIdentifier}>
              <Link
                className="option"
                to={`/objects/${object.namePlural}?viewId=${other.universalIdentifier}`}
                aria-current={other === view ? 'page' : undefined}
              >
                <Icon name={KIND_ICONS[other.type] ?? other.icon} />
                {viewName(workspace, language, other)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
};
