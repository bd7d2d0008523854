import { useLanguage } from '../language/language.tsx';
import { LOCALE_NAMES, LOCALES } from '../language/words.ts';
import { openCommandMenu } from '../commands/command-menu.tsx';
import { signOut } from '../workspace/session.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { Avatar } from '../fields/record-chip.tsx';
import { Icon } from './icon.tsx';
import { usePreferences, type Theme } from './preferences.ts';
import { usePopover } from './use-popover.ts';

const THEMES: Theme[] = ['light', 'dark', 'system'];

/** Who is at the screen, how they want to see it, and the way to the commands. */
export const UserMenu = () => {
  const { say, label } = useLanguage();
  const { currentUser } = useWorkspace();
  const { theme, locale } = usePreferences();
  const popover = usePopover();
  const name = currentUser === null ? '' : `${currentUser.firstName} ${currentUser.lastName}`;
  return (
    <section className="user-menu" aria-label={say('settings')}>
      <details className="popover" ref={popover}>
        <summary className="user-summary" aria-label={`${say('settings')}: ${name}`}>
          <Avatar id={currentUser?.workspaceMemberId ?? ''} label={name} isRound size={20} />
          <span className="user-name" data-value="">
            {name}
          </span>
          <Icon name="IconChevronDown" size={14} />
        </summary>
        <div className="popover-body">
          <p className="faint">{label(currentUser?.role.label ?? '')}</p>
          <label className="editor-part">
            {say('theme')}
            <select
              className="input"
              value={theme}
              onChange={({ target }) =>
                usePreferences.setState({ theme: THEMES.find((candidate) => candidate === target.value) ?? 'system' })
              }
            >
              {THEMES.map((candidate) => (
                <option key={candidate} value={candidate}>
                  {say(candidate)}
                </option>
              ))}
            </select>
          </label>
          <label className="editor-part">
            {say('language')}
            <select
              className="input"
              value={locale}
              onChange={({ target }) =>
                usePreferences.setState({ locale: LOCALES.find((candidate) => candidate === target.value) ?? 'en' })
              }
            >
              {LOCALES.map((candidate) => (
                <option key={candidate} value={candidate} lang={candidate}>
                  {LOCALE_NAMES[candidate]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="button"
            onClick={() => {
              sessionStorage.setItem('hotel-shell.choosing', 'yes');
              signOut();
            }}
          >
            {say('signOut')}
          </button>
        </div>
      </details>
      <button
        type="button"
        className="icon-button"
        aria-label={say('commands')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={openCommandMenu}
      >
        <Icon name="IconSearch" />
      </button>
    </section>
  );
};
