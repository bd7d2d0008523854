import { objectIdentifier } from '../../../objects/fields.ts';
import type { Check } from '../check.ts';
import type { Host } from '../host.ts';
import { cells } from './role-table.ts';
import { destroyRecords, makeRecords } from './records.ts';
import { rightOnField, rightOnObject } from './rights.ts';
import { tableObjects, type Manifest, type TableObject } from './table-objects.ts';
import { waysToField, waysToObject } from './ways-around.ts';

/** What the checks of the table work with: who speaks in which role, and the records made for them. */
export type RoleTrial = {
  /** Somebody who may do everything. */
  administrator: Host;
  byRole: Map<string, Host>;
  objects: Map<string, TableObject>;
  ids: Map<string, string>;
};

/** Makes the records, after clearing away those of a run that was broken off. */
export const openRoleTrial = async (
  manifest: Manifest,
  administrator: Host,
  byRole: Map<string, Host>,
): Promise<RoleTrial> => {
  const objects = tableObjects(manifest, objectIdentifier);
  await destroyRecords(administrator, objects);
  return { administrator, byRole, objects, ids: await makeRecords(administrator, objects) };
};

/**
 * The table of roles in objects/README.md, cell by cell: first what the role does, then, where it shall see nothing,
 * that there is no way round it. A way counts when the administrator gets there by it.
 */
export const roleChecks = (trial: RoleTrial): Check[] =>
  cells
    .filter(({ role }) => trial.byRole.has(role))
    .flatMap(({ role, subject, right }) => {
      const object = trial.objects.get(subject.split('.')[0]!)!;
      const field = subject.includes('.') ? object.fields.get(subject.split('.')[1]!)! : undefined;
      const host = trial.byRole.get(role)!;
      const seen = { ...trial, objects: new Map([...trial.objects].filter(([name]) => rightOf(role, name) !== '–')) };
      const checks: Check[] = [
        {
          name: `role: ${role}, ${subject}: ${right}`,
          from: 'objects/README.md',
          ask: () =>
            field
              ? rightOnField(host, object, field, trial.ids)
              : rightOnObject(host, object, trial.ids.get(object.name)),
          answer: right,
          ...(field?.isComputed &&
            right === 'changes' && { newer: { from: 'handbook, manifest fields', answer: 'sees' } }),
        },
      ];
      if (right === '–' && trial.ids.has(object.name))
        checks.push({
          name: `role: ${role} learns nothing of ${subject}`,
          from: 'objects/README.md',
          ask: () => learnt(trial, host, field ? waysToField(object, field, seen) : waysToObject(object, seen)),
          answer: [],
          older: {
            from: 'seen on 2.21',
            answer: field
              ? waysToField(object, field, seen)
                  .map(({ name }) => name)
                  .filter((name) => OPEN_ON_OLD_SERVERS.test(name))
              : ['the timeline'],
          },
        });
      return checks;
    });

/** 2.21 compares hidden fields in filters, lists them among the records of groups, and shows every timeline to everybody. */
const OPEN_ON_OLD_SERVERS = /^a filter|^the records of groups$/;

const rightOf = (role: string, subject: string): string | undefined =>
  cells.find((cell) => cell.role === role && cell.subject === subject)?.right;

const learnt = async (
  { administrator }: RoleTrial,
  host: Host,
  ways: ReturnType<typeof waysToField>,
): Promise<string[]> => {
  const led: string[] = [];
  for (const way of ways) if ((await way.tells(administrator)) && (await way.tells(host))) led.push(way.name);
  return led;
};
