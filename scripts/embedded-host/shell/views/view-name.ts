import type { Language } from '../language/language.tsx';
import type { ViewItem } from '../workspace/metadata.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The name of a view. The list of all records that the host gives every object is named after the object. */
export const viewName = (workspace: Workspace, { label, say }: Language, view: ViewItem): string => {
  const object = workspace.objectById(view.objectUniversalIdentifier);
  return view.key === 'INDEX' && object !== undefined
    ? say('allOf', { objects: label(object.labelPlural, 'objects') })
    : label(view.name, 'view');
};
