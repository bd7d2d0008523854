import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { create } from 'zustand';
import { Icon } from '../frame/icon.tsx';
import { addressOf } from '../frame/navigation.tsx';
import { useLanguage } from '../language/language.tsx';
import { useSearch } from '../records/use-search.ts';
import { LoadMore } from '../views/load-more.tsx';
import { useWorkspace } from '../workspace/workspace.ts';
import { startCommand, useCommands } from './use-commands.ts';

const useIsOpen = create<{ isOpen: boolean }>(() => ({ isOpen: false }));
export const openCommandMenu = (): void => useIsOpen.setState({ isOpen: true });
const close = (): void => useIsOpen.setState({ isOpen: false });

/** Opened by Ctrl+K or ⌘K from anywhere. */
export const CommandMenu = () => {
  const isOpen = useIsOpen((state) => state.isOpen);
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      useIsOpen.setState((state) => ({ isOpen: !state.isOpen }));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return isOpen ? <OpenMenu /> : null;
};

/** Objects whose records have no page of their own here. */
const NO_PAGE = ['workspaceMember'];

type Entry = { id: string; label: string; icon: string; group: string; isRecord?: true; start: () => void };

const OpenMenu = () => {
  const { say, label } = useLanguage();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const base = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  const commands = useCommands();
  const fallbacks = useCommands(true);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const matches = (entry: Entry): boolean => entry.label.toLowerCase().includes(text.trim().toLowerCase());
  const asEntries = (items: typeof commands): Entry[] =>
    items.map((command) => ({
      id: command.universalIdentifier,
      label: label(command.label, 'command'),
      icon: command.icon ?? 'IconBolt',
      group: say('commands'),
      start: () => startCommand(workspace, command, label(command.label, 'command')),
    }));
  const places = workspace.navigationMenuItems.flatMap((item): Entry[] => {
    const address = addressOf(workspace, item);
    const name = item.name ?? workspace.view(item.viewUniversalIdentifier)?.name;
    return address === undefined || !name
      ? []
      : [
          {
            id: item.universalIdentifier,
            label: label(name, 'navigation'),
            icon: item.icon ?? 'IconArrowUpRight',
            group: say('goTo'),
            start: () => {
              if (address.startsWith('/')) navigate(address);
              else window.open(address, '_blank', 'noreferrer');
            },
          },
        ];
  });
  const { found, isAsking, hasMore, more } = useSearch(text, NO_PAGE);
  const records = found.flatMap(({ recordId, objectNameSingular, label: name }): Entry[] => {
    const object = workspace.object(objectNameSingular);
    return object === undefined
      ? []
      : [
          {
            id: recordId,
            label: name || say('untitled'),
            icon: object.icon ?? 'IconBox',
            group: label(object.labelPlural, 'objects'),
            isRecord: true,
            start: () => navigate(`/object/${objectNameSingular}/${recordId}`),
          },
        ];
  });
  const known = [...asEntries(commands), ...places].filter(matches);
  const anything = [...known, ...records];
  const listed = anything.length > 0 || isAsking ? anything : asEntries(fallbacks);
  const groups = [...Map.groupBy(listed, ({ group }) => group)];
  const entries = groups.flatMap(([, items]) => items);
  const start = (entry: Entry | undefined): void => {
    if (entry !== undefined) {
      close();
      entry.start();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setIndex((index + step + entries.length) % Math.max(entries.length, 1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      start(entries[index]);
    }
  };
  const active = entries[index];
  useEffect(() => {
    document.getElementById(`${base}${active?.id ?? ''}`)?.scrollIntoView({ block: 'nearest' });
  }, [base, active?.id]);
  return (
    <dialog
      ref={dialog}
      className="command-menu"
      aria-label={say('commands')}
      onClose={close}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <input
        className="command-search"
        role="combobox"
        autoFocus
        aria-expanded="true"
        aria-controls={`${base}list`}
        aria-activedescendant={active === undefined ? undefined : `${base}${active.id}`}
        aria-label={say('searchCommands')}
        placeholder={say('searchCommands')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${base}list`} className="command-list" role="listbox" aria-label={say('commands')} aria-busy={isAsking}>
        {groups.map(([group, items]) => (
          <ul key={group} role="group" aria-label={group}>
            <li role="presentation" aria-hidden="true" className="command-heading">
              {group}
            </li>
            {items.map((entry) => (
              <li
                key={entry.id}
                id={`${base}${entry.id}`}
                role="option"
                aria-selected={entry === active}
                className="option"
                onClick={() => start(entry)}
                onPointerMove={() => setIndex(entries.indexOf(entry))}
              >
                <Icon name={entry.icon} />
                <span {...(entry.isRecord ? { 'data-value': '' } : {})}>{entry.label}</span>
              </li>
            ))}
          </ul>
        ))}
      </div>
      <LoadMore shown={records.length} total={null} hasMore={hasMore} isLoading={isAsking} onMore={() => void more()} />
      {entries.length === 0 ? (
        <p className="faint" role="status">
          {say(isAsking ? 'loading' : 'noCommand')}
        </p>
      ) : null}
    </dialog>
  );
};
