import { useRef, useState, type ReactNode } from 'react';
import { CommandMenu, openCommandMenu } from '../commands/command-menu.tsx';
import { RunningCommands } from '../commands/running-commands.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from './icon.tsx';
import { Navigation } from './navigation.tsx';
import { SidePanel } from './side-panel.tsx';
import { UserMenu } from './user-menu.tsx';

/** Navigation beside, content in the middle, the side panel over or beside it. On a narrow screen the navigation opens over the content. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  return (
    <div className={isOpen ? 'frame frame-navigation-open' : 'frame'}>
      <a
        className="skip-link"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say('skipToContent')}
      </a>
      <header className="phone-bar">
        <button
          type="button"
          className="icon-button"
          aria-expanded={isOpen}
          aria-label={say(isOpen ? 'closeNavigation' : 'openMenu')}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'IconX' : 'IconMenu2'} size={20} />
        </button>
        <button type="button" className="icon-button" aria-label={say('search')} onClick={openCommandMenu}>
          <Icon name="IconSearch" size={20} />
        </button>
      </header>
      <div className="sidebar">
        <UserMenu />
        <Navigation onLeave={() => setIsOpen(false)} />
      </div>
      <main className="content" id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
      <SidePanel />
      <CommandMenu />
      <RunningCommands />
    </div>
  );
};
