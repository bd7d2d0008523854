import { openSidePanel, isSidePanelOpen } from '../frame/side-panel-pages.ts';
import type { CommandItem } from '../workspace/metadata.ts';
import { useWorkspace, type Workspace } from '../workspace/workspace.ts';
import { availableCommands, type CommandContext } from './availability.ts';
import { runHeadless } from './running-commands.tsx';
import { useSelection } from './selection.ts';

export const useCommandContext = (): CommandContext => ({ ...useSelection(), isInSidePanel: isSidePanelOpen() });

export const useCommands = (isFallback = false): CommandItem[] =>
  availableCommands(useWorkspace(), useCommandContext(), isFallback);

/** Starts a command: one without a face runs out of sight, any other opens in the side panel. */
export const startCommand = (workspace: Workspace, command: CommandItem, label: string): void => {
  const { object, records } = useSelection.getState();
  const recordIds = records.map(({ id }) => id);
  const component = workspace.component(command.frontComponentUniversalIdentifier);
  if (component?.isHeadless === true) runHeadless({ componentId: component.universalIdentifier, recordIds, object });
  else
    openSidePanel(
      {
        kind: 'component',
        componentId: command.frontComponentUniversalIdentifier,
        title: label,
        icon: command.icon ?? undefined,
        recordIds,
        objectNameSingular: object?.nameSingular,
      },
      true,
    );
};
