import { enqueueSnackbar, openCommandConfirmationModal } from 'twenty-sdk/front-component';

/** Asks in the host's own dialogue; true when the answer is yes. `text` says what will happen and whether it can be undone. */
export const confirmed = async ({
  title,
  text,
  confirm,
  isDangerous = false,
}: {
  title: string;
  text: string;
  confirm: string;
  isDangerous?: boolean;
}): Promise<boolean> =>
  (await openCommandConfirmationModal({
    title,
    subtitle: text,
    confirmButtonText: confirm,
    confirmButtonAccent: isDangerous ? 'danger' : 'blue',
  })) === 'confirm';

/** Says in the host's own toast what was done, or what went wrong. */
export const tell = (message: string, kind: 'success' | 'error' | 'info' | 'warning' = 'success'): void => {
  void enqueueSnackbar({ message, variant: kind });
};
