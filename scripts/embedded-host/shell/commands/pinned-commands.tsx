import { Icon } from '../frame/icon.tsx';
import { useLanguage } from '../language/language.tsx';
import { useWorkspace } from '../workspace/workspace.ts';
import { isPinned } from './availability.ts';
import { startCommand, useCommandContext, useCommands } from './use-commands.ts';

/** Pinned commands stand at the top right of the page that they are for. */
export const PinnedCommands = () => {
  const { label } = useLanguage();
  const workspace = useWorkspace();
  const context = useCommandContext();
  const commands = useCommands().filter((command) => isPinned(workspace, context, command));
  return commands.map((command) => (
    <button
      key={command.universalIdentifier}
      type="button"
      className="button"
      title={label(command.label, 'command')}
      onClick={() => startCommand(workspace, command, label(command.label, 'command'))}
    >
      <Icon name={command.icon ?? 'IconBolt'} />
      {command.shortLabel === null ? label(command.label, 'command') : label(command.shortLabel, 'shortCommand')}
    </button>
  ));
};
