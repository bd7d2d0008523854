import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { create } from 'zustand';
import { Icon } from '../frame/icon.tsx';
import { addressOf } from '../frame/navigation.tsx';
import { useLanguage } from '../language/language.tsx';
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

type Entry = { id: string; label: string; icon: string; group: string; start: () => void };

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
  const found = [...asEntries(commands), ...places].filter(matches);
  const entries = found.length > 0 ? found : asEntries(fallbacks);
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
      <ul id={`${base}list`} className="command-list" role="listbox" aria-label={say('commands')}>
        {entries.map((entry, at) => (
          <li
            key={entry.id}
            id={`${base}${entry.id}`}
            role="option"
            aria-selected={at === index}
            className="option"
            onClick={() => start(entry)}
            onPointerMove={() => setIndex(at)}
          >
            <Icon name={entry.icon} />
            <span>{entry.label}</span>
            <span className="command-group">{entry.group}</span>
          </li>
        ))}
      </ul>
      {entries.length === 0 ? <p className="faint">{say('noCommand')}</p> : null}
    </dialog>
  );
};
