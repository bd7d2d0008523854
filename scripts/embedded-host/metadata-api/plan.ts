import { isDeepStrictEqual } from 'node:util';
import type { AppManifest } from '../metadata/manifest.ts';

/** One step of a sync, in the form that the command line prints. */
export type PlannedAction =
  | {
      type: 'create' | 'delete';
      metadataName: string;
      universalIdentifier: string;
      flatEntity: Record<string, unknown>;
    }
  | {
      type: 'update';
      metadataName: string;
      universalIdentifier: string;
      flatEntity: Record<string, unknown>;
      diff: Record<string, { before: unknown; after: unknown }>;
    };

/** Lists of the manifest, and lists inside their entries, by the name that the host has for what is in them. */
const METADATA_NAMES: Record<string, string> = {
  objects: 'objectMetadata',
  fields: 'fieldMetadata',
  indexes: 'index',
  views: 'view',
  viewFields: 'viewField',
  filters: 'viewFilter',
  sorts: 'viewSort',
  groups: 'viewGroup',
  navigationMenuItems: 'navigationMenuItem',
  pageLayouts: 'pageLayout',
  tabs: 'pageLayoutTab',
  pageLayoutTabs: 'pageLayoutTab',
  widgets: 'pageLayoutWidget',
  pageLayoutWidgets: 'pageLayoutWidget',
  commandMenuItems: 'commandMenuItem',
  roles: 'role',
  logicFunctions: 'logicFunction',
  frontComponents: 'frontComponent',
  permissionFlags: 'permissionFlag',
  skills: 'skill',
  agents: 'agent',
  timelineActivityTypes: 'timelineActivityType',
  settingsMenuItems: 'settingsMenuItem',
  publicAssets: 'publicAsset',
  connectionProviders: 'connectionProvider',
};
const INSIDE: Record<string, Record<string, string>> = {
  view: { fields: 'viewField' },
  index: { fields: 'indexField' },
};

type Entity = { metadataName: string; flat: Record<string, unknown> };
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every entity of a manifest by its identifier, each without the entities inside it. */
const entitiesOf = (manifest: AppManifest | undefined): Map<string, Entity> => {
  const entities = new Map<string, Entity>();
  const collect = (container: Record<string, unknown>, containerName: string): Record<string, unknown> => {
    const flat: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(container)) {
      const name = INSIDE[containerName]?.[key] ?? METADATA_NAMES[key];
      const entries: unknown[] = Array.isArray(value) ? value : [];
      const identified = entries.filter(
        (entry): entry is Record<string, unknown> =>
          isObject(entry) && typeof entry['universalIdentifier'] === 'string',
      );
      if (name === undefined || identified.length === 0) {
        flat[key] = value;
        continue;
      }
      for (const entry of identified)
        entities.set(String(entry['universalIdentifier']), { metadataName: name, flat: collect(entry, name) });
    }
    return flat;
  };
  if (manifest !== undefined) {
    collect(manifest, 'manifest');
    for (const [key, variable] of Object.entries(manifest.application.applicationVariables ?? {}))
      entities.set(variable.universalIdentifier, {
        metadataName: 'applicationVariable',
        flat: { name: key, ...variable },
      });
  }
  return entities;
};

/** What a sync of `next` over `installed` would do. Empty when nothing differs. */
export const planSync = (installed: AppManifest | undefined, next: AppManifest): PlannedAction[] => {
  const before = entitiesOf(installed);
  const after = entitiesOf(next);
  const actions: PlannedAction[] = [];
  for (const [universalIdentifier, { metadataName, flat }] of after) {
    const old = before.get(universalIdentifier);
    if (old === undefined) {
      actions.push({ type: 'create', metadataName, universalIdentifier, flatEntity: flat });
      continue;
    }
    const keys = [...new Set([...Object.keys(old.flat), ...Object.keys(flat)])].filter(
      (key) => !isDeepStrictEqual(old.flat[key] ?? null, flat[key] ?? null),
    );
    if (keys.length > 0)
      actions.push({
        type: 'update',
        metadataName,
        universalIdentifier,
        flatEntity: flat,
        diff: Object.fromEntries(keys.map((key) => [key, { before: old.flat[key] ?? null, after: flat[key] ?? null }])),
      });
  }
  for (const [universalIdentifier, { metadataName, flat }] of before)
    if (!after.has(universalIdentifier))
      actions.push({ type: 'delete', metadataName, universalIdentifier, flatEntity: flat });
  return actions;
};

/** The manifest with what it leaves out of the installed one kept (`--no-delete`). */
export const keepMissing = (installed: AppManifest | undefined, next: AppManifest): AppManifest => {
  if (installed === undefined) return next;
  const kept: AppManifest = { ...next };
  for (const [key, value] of Object.entries(installed)) {
    const entries = next[key];
    if (!Array.isArray(value) || !Array.isArray(entries)) continue;
    const present = new Set(entries.map((entry: { universalIdentifier?: string }) => entry.universalIdentifier));
    Object.assign(kept, {
      [key]: [
        ...(entries as unknown[]),
        ...value.filter((entry: { universalIdentifier?: string }) => !present.has(entry.universalIdentifier)),
      ],
    });
  }
  return kept;
};
