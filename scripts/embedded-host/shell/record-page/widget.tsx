import * as z from 'zod';
import { GraphWidget } from '../charts/graph-widget.tsx';
import { FrontComponent } from '../front-components/front-component.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import type { RecordItem } from '../records/record.ts';
import type { ObjectItem, WidgetItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { ActivityWidget } from './activity-widget.tsx';
import { FieldWidget } from './field-widget.tsx';
import { FieldsWidget } from './fields-widget.tsx';
import { Markdown } from './markdown.tsx';
import { RecordTableWidget } from './record-table-widget.tsx';
import { RichTextWidget } from './rich-text-widget.tsx';
import { TimelineWidget } from './timeline-widget.tsx';

type Props = { widget: WidgetItem; object: ObjectItem | undefined; record: RecordItem | undefined; isOnly: boolean };
const namedShape = z.object({
  fieldMetadataId: z.string().nullish(),
  viewUniversalIdentifier: z.string().nullish(),
  frontComponentUniversalIdentifier: z.string().nullish(),
  url: z.string().nullish(),
  recordLimit: z.number().nullish(),
  body: z.object({ markdown: z.string().nullish() }).nullish(),
});

/** One block of a page, of the types that the host knows. */
export const Widget = ({ widget, object, record, isOnly }: Props) => {
  const { label } = useLanguage();
  // A tab that is one component or one host list has the tab's name already.
  const isBare =
    widget.type === 'FRONT_COMPONENT' ||
    (isOnly && !['GRAPH', 'FIELD', 'FIELDS', 'RECORD_TABLE'].includes(widget.type));
  return (
    <section
      className={isBare ? 'widget widget-bare' : 'widget'}
      aria-label={label(widget.title, 'widget')}
      data-widget={widget.type}
    >
      {isBare ? null : <h2 className="widget-title">{label(widget.title, 'widget')}</h2>}
      <Content widget={widget} object={object} record={record} />
    </section>
  );
};

const Content = ({ widget, object, record }: Omit<Props, 'isOnly'>) => {
  const workspace = useWorkspace();
  const named = namedShape.parse(widget.configuration);
  switch (widget.type) {
    case 'GRAPH':
      return <GraphWidget widget={widget} />;
    case 'RECORD_TABLE':
      return (
        <RecordTableWidget
          view={workspace.view(named.viewUniversalIdentifier ?? null)}
          limit={named.recordLimit ?? 10}
        />
      );
    case 'IFRAME':
      return named.url ? (
        <iframe
          className="widget-iframe"
          src={named.url}
          title={widget.title}
          sandbox="allow-scripts allow-forms allow-popups"
        />
      ) : (
        <Message word="notFound" />
      );
    case 'STANDALONE_RICH_TEXT':
      return <Markdown text={named.body?.markdown ?? ''} />;
    case 'FRONT_COMPONENT':
      return (
        <FrontComponent
          componentId={named.frontComponentUniversalIdentifier ?? ''}
          recordIds={record === undefined ? [] : [record.id]}
          object={object}
        />
      );
    default:
  }
  if (object === undefined || record === undefined) return <Message word="notFound" />;
  switch (widget.type) {
    case 'FIELDS':
      return (
        <FieldsWidget object={object} record={record} view={workspace.view(named.viewUniversalIdentifier ?? null)} />
      );
    case 'FIELD':
      return <FieldWidget object={object} record={record} fieldIdentifier={named.fieldMetadataId ?? null} />;
    case 'TIMELINE':
      return <TimelineWidget object={object} record={record} />;
    case 'TASKS':
    case 'NOTES':
    case 'FILES':
      return <ActivityWidget kind={widget.type} object={object} record={record} />;
    case 'FIELD_RICH_TEXT':
      return <RichTextWidget object={object} record={record} />;
    default:
      return <Message word="notFound" detail={widget.type} />;
  }
};
