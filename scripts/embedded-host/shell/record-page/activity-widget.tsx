import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { FieldValue } from '../fields/field-value.tsx';
import { Message } from '../frame/message.tsx';
import { Icon } from '../frame/icon.tsx';
import { useLanguage } from '../language/language.tsx';
import { RecordChip } from '../fields/record-chip.tsx';
import { capitalised, recordShape, selectionOf, type RecordItem } from '../records/record.ts';
import { useCreateRecord } from '../records/use-records.ts';
import type { ObjectItem } from '../workspace/metadata.ts';
import { requestData } from '../workspace/graphql.ts';
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
const linksShape = z.object({ edges: z.array(z.object({ node: z.record(z.string(), z.unknown()) })) });

export const ActivityWidget = ({ kind, object, record }: { kind: Kind; object: ObjectItem; record: RecordItem }) => {
  const { say } = useLanguage();
  const workspace = useWorkspace();
  const { link: linkName, item: itemName, fields: fieldNames, empty, create } = KINDS[kind];
  const link = workspace.object(linkName);
  const item = itemName === null ? link : workspace.object(itemName);
  const target = link?.fields.find(
    ({ relation }) => relation?.targetObject === object.nameSingular && relation.type === 'MANY_TO_ONE',
  );
  const fields =
    item?.fields
      .filter(({ name }) => fieldNames.some((shown) => shown === name))
      .toSorted(
        (one, other) =>
          fieldNames.findIndex((name) => name === one.name) - fieldNames.findIndex((name) => name === other.name),
      ) ?? [];
  const isReadable = item !== undefined && workspace.may(item).canReadObjectRecords;
  const { data: items, error } = useQuery({
    queryKey: ['records', linkName, record.id],
    enabled: link !== undefined && target !== undefined && isReadable,
    queryFn: async () => {
      const selection = selectionOf(workspace, item!, fields);
      const node = itemName === null ? selection : `id ${itemName} { ${selection} }`;
      const query = `query Linked($filter: ${capitalised(linkName)}FilterInput) { ${link!.namePlural}(filter: $filter, first: 60, orderBy: [{ createdAt: DescNullsLast }]) { edges { node { ${node} } } } }`;
      const data = await requestData(z.record(z.string(), linksShape), query, {
        filter: { [target!.relation?.joinColumn ?? '']: { eq: record.id } },
      });
      return data[link!.namePlural]!.edges.flatMap(
        ({ node: found }) => recordShape.safeParse(itemName === null ? found : found[itemName]).data ?? [],
      );
    },
  });
  if (!isReadable) return <Message word="noAccess" />;
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (link === undefined || target === undefined || item === undefined) return <Message word={empty} />;
  if (items === undefined) return <Message word="loading" />;
  const isWritable = create !== null && workspace.may(item).canUpdateObjectRecords;
  return (
    <>
      {items.length === 0 ? (
        <Message word={empty} />
      ) : (
        <ul className="related">
          {items.map((found) => (
            <li key={found.id}>
              {itemName === null ? (
                <span className="chip">
                  <Icon name="IconPaperclip" />
                  <span data-value="">{String(found['name'] ?? '')}</span>
                </span>
              ) : (
                <RecordChip object={item} record={found} />
              )}
              <span className="values">
                {fields
                  .filter(({ name }) => name !== item.labelIdentifierFieldName)
                  .map((field) => (
                    <span key={field.name} className={field.type === 'RICH_TEXT' ? 'excerpt' : undefined}>
                      <FieldValue field={field} value={found[field.name]} />
                    </span>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isWritable ? (
        <NewActivity
          label={say(create)}
          item={item}
          link={link}
          joinColumn={target.relation?.joinColumn ?? ''}
          linkTo={`${itemName ?? ''}Id`}
          recordId={record.id}
        />
      ) : null}
    </>
  );
};

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
