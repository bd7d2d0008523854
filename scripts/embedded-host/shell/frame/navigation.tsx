import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useLanguage } from '../language/language.tsx';
import type { NavigationItem } from '../workspace/metadata.ts';
import { useWorkspace, type Workspace } from '../workspace/workspace.ts';
import { Icon } from './icon.tsx';

/** Where an entry leads, or nothing when the role may not go there. */
export const addressOf = (workspace: Workspace, item: NavigationItem): string | undefined => {
  switch (item.type) {
    case 'VIEW': {
      const view = workspace.view(item.viewUniversalIdentifier);
      const object = workspace.objectById(view?.objectUniversalIdentifier ?? null);
      return view !== undefined && object !== undefined && workspace.may(object).canReadObjectRecords
        ? `/objects/${object.namePlural}?viewId=${view.universalIdentifier}`
        : undefined;
    }
    case 'OBJECT': {
      const object = workspace.objectById(item.targetObjectUniversalIdentifier);
      return object !== undefined && workspace.may(object).canReadObjectRecords
        ? `/objects/${object.namePlural}`
        : undefined;
    }
    case 'PAGE_LAYOUT':
      return `/page/${item.pageLayoutUniversalIdentifier ?? ''}`;
    case 'LINK':
      return item.link ?? undefined;
    default:
      return undefined;
  }
};

/** The name of an entry; one without its own takes that of what it shows. */
const nameOf = (workspace: Workspace, item: NavigationItem): string =>
  item.name ??
  workspace.view(item.viewUniversalIdentifier)?.name ??
  workspace.objectById(item.targetObjectUniversalIdentifier)?.labelPlural ??
  item.link ??
  '';

const inOrder = (items: NavigationItem[]): NavigationItem[] =>
  items.toSorted((one, other) => one.position - other.position);

export const Navigation = ({ onLeave }: { onLeave: () => void }) => {
  const { say } = useLanguage();
  const { navigationMenuItems } = useWorkspace();
  const top = inOrder(
    navigationMenuItems.filter(({ folderUniversalIdentifier }) => folderUniversalIdentifier === null),
  );
  return (
    <nav
      className="navigation"
      aria-label={say('navigation')}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('a') !== null) onLeave();
      }}
    >
      <h2 className="navigation-title">{say('standard')}</h2>
      <ul>
        {top.map((item) =>
          item.type === 'FOLDER' ? (
            <Folder
              key={item.universalIdentifier}
              folder={item}
              items={inOrder(
                navigationMenuItems.filter(
                  ({ folderUniversalIdentifier }) => folderUniversalIdentifier === item.universalIdentifier,
                ),
              )}
            />
          ) : (
            <Entry key={item.universalIdentifier} item={item} />
          ),
        )}
      </ul>
    </nav>
  );
};

const Folder = ({ folder, items }: { folder: NavigationItem; items: NavigationItem[] }) => {
  const { label } = useLanguage();
  const workspace = useWorkspace();
  const { pathname, search } = useLocation();
  const reachable = items.filter((item) => addressOf(workspace, item) !== undefined);
  const isHere = reachable.some((item) => addressOf(workspace, item) === `${pathname}${search}`);
  const [isOpen, setIsOpen] = useState(true);
  if (reachable.length === 0) return null;
  return (
    <li>
      <button
        type="button"
        className="navigation-item"
        aria-expanded={isOpen || isHere}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={folder.icon ?? 'IconFolder'} />
        <span>{label(folder.name ?? '', 'navigation')}</span>
        <Icon name={isOpen || isHere ? 'IconChevronDown' : 'IconChevronRight'} size={14} />
      </button>
      {isOpen || isHere ? (
        <ul className="navigation-folder">
          {reachable.map((item) => (
            <Entry key={item.universalIdentifier} item={item} />
          ))}
        </ul>
      ) : null}
    </li>
  );
};

const Entry = ({ item }: { item: NavigationItem }) => {
  const { label } = useLanguage();
  const workspace = useWorkspace();
  const { pathname, search } = useLocation();
  const address = addressOf(workspace, item);
  if (address === undefined) return null;
  const content = (
    <>
      <Icon name={item.icon} />
      <span>{label(nameOf(workspace, item), 'navigation')}</span>
    </>
  );
  return (
    <li>
      {address.startsWith('/') ? (
        <Link
          className="navigation-item"
          to={address}
          aria-current={address === `${pathname}${search}` ? 'page' : undefined}
        >
          {content}
        </Link>
      ) : (
        <a className="navigation-item" href={address} target="_blank" rel="noreferrer">
          {content}
        </a>
      )}
    </li>
  );
};
