import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { FrontComponent } from '../front-components/front-component.tsx';
import { useLanguage } from '../language/language.tsx';
import { RecordView } from '../record-page/record-view.tsx';
import { useWorkspace } from '../workspace/workspace.ts';
import { Icon } from './icon.tsx';
import { Message } from './message.tsx';
import { closeSidePanel, useSidePanel } from './side-panel-pages.ts';

export const SidePanel = () => {
  const { say } = useLanguage();
  const workspace = useWorkspace();
  const pages = useSidePanel((state) => state.pages);
  const page = pages.at(-1);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (page !== undefined) panel.current?.focus();
  }, [page]);
  if (page === undefined) return null;
  const object = workspace.object(page.objectNameSingular ?? '');
  return (
    <aside
      className="side-panel"
      aria-label={page.kind === 'component' ? page.title : say('sidePanel')}
      ref={panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeSidePanel();
      }}
    >
      <header className="side-panel-header">
        {pages.length > 1 ? (
          <button
            type="button"
            className="icon-button"
            aria-label={say('back')}
            onClick={() => useSidePanel.setState({ pages: pages.slice(0, -1) })}
          >
            <Icon name="IconArrowLeft" />
          </button>
        ) : null}
        <h2>
          {page.kind === 'component' ? (
            <>
              <Icon name={page.icon ?? 'IconApps'} />
              {page.title}
            </>
          ) : null}
        </h2>
        {page.kind === 'record' ? (
          <Link className="button" to={`/object/${page.objectNameSingular}/${page.recordId}`} onClick={closeSidePanel}>
            {say('openPage')}
          </Link>
        ) : null}
        <button type="button" className="icon-button" aria-label={say('close')} onClick={closeSidePanel}>
          <Icon name="IconX" />
        </button>
      </header>
      <div className="side-panel-body">
        {page.kind === 'component' ? (
          <FrontComponent
            key={`${page.componentId}:${page.recordIds.join()}`}
            componentId={page.componentId}
            recordIds={page.recordIds}
            object={object}
            onUnmount={closeSidePanel}
          />
        ) : object === undefined ? (
          <Message word="notFound" />
        ) : (
          <RecordView key={page.recordId} object={object} id={page.recordId} isNarrow />
        )}
      </div>
    </aside>
  );
};
