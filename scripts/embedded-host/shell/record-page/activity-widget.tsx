import { useState } from 'react';
import * as z from 'zod';
import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { RecordChip } from '../fields/record-chip.tsx';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import type { RecordItem } from '../records/record.ts';
import { useCreateRecord, useRecords } from '../records/use-records.ts';
import { LoadMore } from '../views/load-more.tsx';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** How tasks, notes and files hang on a record: through an object of their own, or directly. */
const KINDS = {
  TASKS: {
    link: 'taskTarget',
    item: 'task',
    fields: ['title', 'status', 'dueAt', 'assignee'],
    empty: 'noTasks',
    create: 'newTask',
  },
  NOTES: {
    link: 'noteTarget',
    item: 'note',
    fields: ['title', 'bodyV2', 'createdAt'],
    empty: 'noNotes',
    create: 'newNote',
  },
  FILES: { link: 'attachment', item: null, fields: ['name', 'file', 'createdAt'], empty: 'noFiles', create: null },
} as const;
type Kind = keyof typeof KINDS;
const PAGE = 30;

export const ActivityWidget = ({ kind, object, record }: { kind: Kind; object: ObjectItem; record: RecordItem }) => {
  const workspace = useWorkspace();
  const { link: linkName, item: itemName, empty } = KINDS[kind];
  const link = workspace.object(linkName);
  const item = itemName === null ? link : workspace.object(itemName);
  const target = link?.fields.find(
    ({ relation }) => relation?.targetObject === object.nameSingular && relation.type === 'MANY_TO_ONE',
  );
  if (item === undefined || !workspace.may(item).canReadObjectRecords) return <Message word="noAccess" />;
  return link === undefined || target === undefined ? (
    <Message word={empty} />
  ) : (
    <Activities kind={kind} link={link} item={item} joinColumn={target.relation?.joinColumn ?? ''} record={record} />
  );
};

type ActivitiesProps = { kind: Kind; link: ObjectItem; item: ObjectItem; joinColumn: string; record: RecordItem };

/** What hangs on the record, read by its own ids: relations of a record that is reached through another come out empty. */
const Activities = ({ kind, link, item, joinColumn, record }: ActivitiesProps) => {
  const { say } = useLanguage();
  const workspace = useWorkspace();
  const { item: itemName, fields: fieldNames, empty, create } = KINDS[kind];
  const shown = fieldNames.flatMap((name) => item.fields.find((field) => field.name === name) ?? []);
  const links = useRecords({
    object: link,
    fields: itemName === null ? shown : link.fields.filter(({ name }) => name === itemName),
    filter: { [joinColumn]: { eq: record.id } },
    orderBy: [{ createdAt: 'DescNullsLast' }],
    pageSize: PAGE,
  });
  const ids = links.records.flatMap((found) => idShape.safeParse(found[itemName ?? '']).data?.id ?? []);
  const items = useRecords({
    object: item,
    fields: shown,
    filter: { id: { in: ids } },
    orderBy: [{ createdAt: 'DescNullsLast' }],
    pageSize: Math.max(ids.length, 1),
    isEnabled: itemName !== null && ids.length > 0,
  });
  const { records, error } = itemName === null ? links : { records: items.records, error: links.error ?? items.error };
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (links.isPending || (ids.length > 0 && items.isPending && itemName !== null)) return <Message word="loading" />;
  return (
    <>
      {records.length === 0 ? (
        <Message word={empty} />
      ) : (
        <ul className="related">
          {records.map((found) => (
            <Activity key={found.id} item={item} isPage={itemName !== null} fields={shown} record={found} />
          ))}
        </ul>
      )}
      <LoadMore
        shown={links.records.length}
        total={links.totalCount}
        hasMore={links.hasNextPage}
        isLoading={links.isFetchingNextPage}
        onMore={() => void links.fetchNextPage()}
      />
      {create !== null && workspace.may(item).canUpdateObjectRecords ? (
        <NewActivity
          label={say(create)}
          item={item}
          link={link}
          joinColumn={joinColumn}
          linkTo={`${itemName ?? ''}Id`}
          recordId={record.id}
        />
      ) : null}
    </>
  );
};

const idShape = z.object({ id: z.string() });

type ActivityProps = { item: ObjectItem; isPage: boolean; fields: readonly FieldItem[]; record: RecordItem };

const Activity = ({ item, isPage, fields, record }: ActivityProps) => (
  <li>
    {isPage ? (
      <RecordChip object={item} record={record} />
    ) : (
      <span className="chip">
        <Icon name="IconPaperclip" />
        <span className="chip-label" data-value="">
          {String(record['name'] ?? '')}
        </span>
      </span>
    )}
    <span className="values">
      {fields
        .filter((field) => field.name !== item.labelIdentifierFieldName && !isBlank(field, record[field.name]))
        .map((field) => (
          <span key={field.name} className={field.type === 'RICH_TEXT' ? 'excerpt' : undefined}>
            <FieldValue field={field} value={record[field.name]} />
          </span>
        ))}
    </span>
  </li>
);

type NewProps = {
  label: string;
  item: ObjectItem;
  link: ObjectItem;
  joinColumn: string;
  linkTo: string;
  recordId: string;
};

/** A task or note is there only once it hangs on the record, so the two are written one after the other. */
const NewActivity = ({ label, item, link, joinColumn, linkTo, recordId }: NewProps) => {
  const { say } = useLanguage();
  const [title, setTitle] = useState('');
  const createItem = useCreateRecord(item);
  const createLink = useCreateRecord(link);
  const save = (): void => {
    if (title.trim() === '') return;
    createItem.mutate(
      { title: title.trim() },
      {
        onSuccess: ({ id }) => {
          createLink.mutate({ [joinColumn]: recordId, [linkTo]: id });
          setTitle('');
        },
      },
    );
  };
  return (
    <form
      className="new-activity"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        className="input"
        aria-label={label}
        placeholder={label}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <button type="submit" className="button" disabled={createItem.isPending}>
        {say('creating')}
      </button>
    </form>
  );
};
