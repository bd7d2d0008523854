import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { PinnedCommands } from '../commands/pinned-commands.tsx';
import { useSelection } from '../commands/selection.ts';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useWorkspace } from '../workspace/workspace.ts';
import { PageTabs } from './page-tabs.tsx';

/** `/page/:id`: a page of its own, or a dashboard. */
export const PageLayoutPage = () => {
  const { label } = useLanguage();
  const workspace = useWorkspace();
  const { pageLayoutId } = useParams();
  const layout = workspace.pageLayouts.find(({ universalIdentifier }) => universalIdentifier === pageLayoutId);
  useEffect(
    () => useSelection.setState({ pageType: 'STANDALONE_PAGE', object: null, records: [], isSelectAll: false }),
    [],
  );
  if (layout === undefined) return <Message word="notFound" />;
  const entry = workspace.navigationMenuItems.find(
    ({ pageLayoutUniversalIdentifier }) => pageLayoutUniversalIdentifier === pageLayoutId,
  );
  return (
    <div className="page" key={pageLayoutId}>
      <header className="page-header">
        <h1>
          <Icon name={entry?.icon ?? 'IconLayoutDashboard'} size={18} />
          {label(entry?.name ?? layout.name, 'page')}
        </h1>
        <div className="page-actions">
          <PinnedCommands />
        </div>
      </header>
      <PageTabs layout={layout} />
    </div>
  );
};
