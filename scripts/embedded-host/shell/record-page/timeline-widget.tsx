import * as z from 'zod';
import { formatInstant } from '../fields/format.ts';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { capitalised, fullNameShape, type RecordItem } from '../records/record.ts';
import { useRecords } from '../records/use-records.ts';
import { LoadMore } from '../views/load-more.tsx';
import type { ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';

const eventShape = z.object({
  id: z.string(),
  name: z.string().nullish(),
  happensAt: z.string().nullish(),
  linkedRecordCachedName: z.string().nullish(),
  workspaceMember: z.object({ name: fullNameShape.nullish() }).nullish(),
  createdBy: z.object({ name: z.string().nullish() }).nullish(),
  properties: z.object({ diff: z.record(z.string(), z.unknown()).nullish() }).nullish(),
});
const SHOWN_FIELDS = ['name', 'happensAt', 'linkedRecordCachedName', 'workspaceMember', 'createdBy', 'properties'];
const ICONS: Record<string, string> = {
  created: 'IconCirclePlus',
  updated: 'IconEditCircle',
  deleted: 'IconTrash',
  restored: 'IconRestore',
};

/** What happened to a record, the latest first. */
export const TimelineWidget = ({ object, record }: { object: ObjectItem; record: RecordItem }) => {
  const workspace = useWorkspace();
  const timeline = workspace.object('timelineActivity');
  const target = timeline?.fields.find(
    ({ relation }) => relation?.targetObject === object.nameSingular && relation.type === 'MANY_TO_ONE',
  );
  if (timeline === undefined || target === undefined) return <Message word="noTimeline" />;
  return <Events timeline={timeline} joinColumn={target.relation?.joinColumn ?? ''} object={object} record={record} />;
};

const Events = ({
  timeline,
  joinColumn,
  object,
  record,
}: {
  timeline: ObjectItem;
  joinColumn: string;
  object: ObjectItem;
  record: RecordItem;
}) => {
  const { say, label, locale } = useLanguage();
  const { records, totalCount, hasNextPage, fetchNextPage, isFetchingNextPage, isPending } = useRecords({
    object: timeline,
    fields: timeline.fields.filter(({ name }) => SHOWN_FIELDS.includes(name)),
    filter: { [joinColumn]: { eq: record.id } },
    orderBy: [{ happensAt: 'DescNullsLast' }],
    pageSize: 30,
  });
  if (isPending) return <Message word="loading" />;
  if (records.length === 0) return <Message word="noTimeline" />;
  const fieldNames = (diff: Record<string, unknown> | null | undefined): string =>
    object.fields
      .filter(({ name }) => Object.hasOwn(diff ?? {}, name))
      .map((field) => label(field.label, 'field'))
      .join(', ');
  const sentence = (action: string, diff: Record<string, unknown> | null | undefined): string => {
    switch (action) {
      case 'created':
        return say('created');
      case 'deleted':
        return say('deleted');
      case 'restored':
        return say('restoredAction');
      case 'updated':
        return say('updated', { fields: fieldNames(diff) });
      default:
        return label(capitalised(action.replaceAll('-', ' ')));
    }
  };
  return (
    <>
      <ol className="timeline">
        {records.map((item) => {
          const event = eventShape.parse(item);
          const action = event.name?.split('.').at(-1) ?? '';
          const person = [event.workspaceMember?.name?.firstName, event.workspaceMember?.name?.lastName]
            .filter(Boolean)
            .join(' ');
          return (
            <li key={event.id}>
              <Icon name={ICONS[action] ?? 'IconPoint'} />
              <span>
                {say('timelineOf', {
                  who: person || (event.createdBy?.name ?? say('system')),
                  what: sentence(action, event.properties?.diff),
                })}
                {event.linkedRecordCachedName ? <em data-value=""> {event.linkedRecordCachedName}</em> : null}
              </span>
              <time dateTime={event.happensAt ?? ''} data-value="">
                {formatInstant(event.happensAt ?? '', locale)}
              </time>
            </li>
          );
        })}
      </ol>
      <LoadMore
        shown={records.length}
        total={totalCount}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </>
  );
};
