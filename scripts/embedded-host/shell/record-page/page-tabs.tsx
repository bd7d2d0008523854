import { useId, useState, type KeyboardEvent } from 'react';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { useIsWide } from '../frame/use-is-wide.ts';
import { useLanguage } from '../language/language.tsx';
import type { RecordItem } from '../records/record.ts';
import type { LayoutItem, ObjectItem, TabItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { Widget } from './widget.tsx';

type Props = { layout: LayoutItem; object?: ObjectItem; record?: RecordItem; isNarrow?: boolean };

/** The tabs of a page. On a wide record page the first tab is the panel beside the others, as in Twenty. */
export const PageTabs = ({ layout, object, record, isNarrow = false }: Props) => {
  const { label } = useLanguage();
  const workspace = useWorkspace();
  const base = useId();
  const tabs = workspace.tabsOf(layout).filter((tab) => workspace.widgetsOf(tab).length > 0);
  const isWide = useIsWide() && !isNarrow;
  const hasPanel = record !== undefined && isWide && tabs.length > 1;
  const [first, ...others] = tabs;
  const [chosen, setChosen] = useState<string | null>(null);
  if (first === undefined) return <Message word="notFound" />;
  const listed = hasPanel ? others : tabs;
  const focused = isWide ? null : layout.defaultTabToFocusOnMobileAndSidePanelUniversalIdentifier;
  const open = listed.find(({ universalIdentifier }) => universalIdentifier === (chosen ?? focused)) ?? listed[0]!;
  const hasTabs = listed.length > 1 || record !== undefined;
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = listed.at((listed.indexOf(open) + step) % listed.length)!;
    setChosen(next.universalIdentifier);
    document.getElementById(`${base}${next.universalIdentifier}`)?.focus();
  };
  const content = (tab: TabItem): React.ReactNode => (
    <TabContent key={tab.universalIdentifier} tab={tab} object={object} record={record} />
  );
  return (
    <div className={hasPanel ? 'tabs tabs-with-panel' : 'tabs'}>
      {hasPanel ? (
        <section className="tabs-panel" aria-label={label(first.title, 'tab')}>
          {content(first)}
        </section>
      ) : null}
      <div className="tabs-main">
        {hasTabs ? (
          <div className="tab-list" role="tablist" onKeyDown={move}>
            {listed.map((tab) => (
              <button
                key={tab.universalIdentifier}
                id={`${base}${tab.universalIdentifier}`}
                type="button"
                role="tab"
                className="tab"
                aria-selected={tab === open}
                aria-controls={`${base}panel`}
                tabIndex={tab === open ? 0 : -1}
                onClick={() => setChosen(tab.universalIdentifier)}
              >
                <Icon name={tab.icon} />
                {label(tab.title, 'tab')}
              </button>
            ))}
          </div>
        ) : null}
        <div
          {...(hasTabs ? { role: 'tabpanel', 'aria-label': label(open.title, 'tab') } : {})}
          id={`${base}panel`}
          className="tab-panel"
          tabIndex={0}
        >
          {content(open)}
        </div>
      </div>
    </div>
  );
};

const TabContent = ({
  tab,
  object,
  record,
}: {
  tab: TabItem;
  object: ObjectItem | undefined;
  record: RecordItem | undefined;
}) => {
  const workspace = useWorkspace();
  const widgets = workspace.widgetsOf(tab);
  const isGrid = tab.layoutMode === 'GRID' && widgets.some(({ position }) => position?.layoutMode === 'GRID');
  return (
    <div className={isGrid ? 'widgets-grid' : 'widgets-list'}>
      {widgets.map((widget) => {
        const { row = 0, column = 0, rowSpan = 4, columnSpan = 12 } = widget.position ?? {};
        return (
          <div
            key={widget.universalIdentifier}
            className="widget-place"
            style={
              isGrid
                ? { gridRow: `${row + 1} / span ${rowSpan}`, gridColumn: `${column + 1} / span ${columnSpan}` }
                : {}
            }
          >
            <Widget widget={widget} object={object} record={record} isOnly={widgets.length === 1} />
          </div>
        );
      })}
    </div>
  );
};
