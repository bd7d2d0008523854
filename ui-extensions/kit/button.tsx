import type { ReactNode } from 'react';

/** `main` is the one thing to do here, `danger` cannot be undone. */
export type ButtonKind = 'plain' | 'main' | 'danger';

/** A command on a page. `submit` is for the button that sends a form. */
export const Button = ({
  kind = 'plain',
  isDisabled = false,
  isSubmit = false,
  onPress,
  children,
}: {
  kind?: ButtonKind;
  isDisabled?: boolean;
  isSubmit?: boolean;
  onPress?: () => void;
  children: ReactNode;
}) => (
  <button
    type={isSubmit ? 'submit' : 'button'}
    className={kind === 'plain' ? 'hotel-button' : `hotel-button hotel-button-${kind}`}
    disabled={isDisabled}
    onClick={onPress}
  >
    {children}
  </button>
);
