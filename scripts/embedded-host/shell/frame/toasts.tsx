import { create } from 'zustand';
import { useLanguage } from '../language/language.tsx';
import { Icon } from './icon.tsx';

export type ToastVariant = 'error' | 'success' | 'info' | 'warning';
type Toast = {
  id: number;
  message: string;
  variant: ToastVariant;
  detail: string | undefined;
  dedupeKey: string | undefined;
};

const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));
const SHOWN_MS = 6000;
let lastId = 0;

const dismiss = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));

/** Shows a message for a while. One with a `dedupeKey` takes the place of an earlier one with the same key. */
export const showToast = (
  message: string,
  variant: ToastVariant = 'info',
  more: { detail?: string; dedupeKey?: string; milliseconds?: number } = {},
): void => {
  lastId += 1;
  const id = lastId;
  const toast: Toast = { id, message, variant, detail: more.detail, dedupeKey: more.dedupeKey };
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter(({ dedupeKey }) => dedupeKey === undefined || dedupeKey !== more.dedupeKey), toast],
  }));
  setTimeout(() => dismiss(id), more.milliseconds ?? SHOWN_MS);
};

export const showError = (error: unknown): void =>
  showToast(error instanceof Error ? error.message : String(error), 'error');

const ICONS: Record<ToastVariant, string> = {
  error: 'IconAlertTriangle',
  success: 'IconSquareRoundedCheck',
  info: 'IconInfoCircle',
  warning: 'IconAlertCircle',
};

export const Toasts = () => {
  const { say } = useLanguage();
  const toasts = useToasts((state) => state.toasts);
  return (
    <section className="toasts" aria-label={say('notify')} aria-live="polite">
      {toasts.map(({ id, message, variant, detail }) => (
        <div key={id} className={`toast toast-${variant}`} role={variant === 'error' ? 'alert' : 'status'}>
          <Icon name={ICONS[variant]} size={20} />
          <div className="toast-text">
            <strong>{message}</strong>
            {detail === undefined ? null : <span>{detail}</span>}
          </div>
          <button type="button" className="icon-button" aria-label={say('close')} onClick={() => dismiss(id)}>
            <Icon name="IconX" />
          </button>
        </div>
      ))}
    </section>
  );
};
