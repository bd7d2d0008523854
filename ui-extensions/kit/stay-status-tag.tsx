import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';

/** Words and the host's tag colour, the same as the options of the field. */
const LOOK: Record<StayStatus, readonly [label: MessageDescriptor, colour: string]> = {
  INQUIRY: [msg('Inquiry'), 'gray'],
  TENTATIVE: [msg('Tentative'), 'yellow'],
  WAITLISTED: [msg('Waitlisted'), 'orange'],
  CONFIRMED: [msg('Confirmed'), 'blue'],
  IN_HOUSE: [msg('In house'), 'green'],
  CHECKED_OUT: [msg('Checked out'), 'turquoise'],
  CANCELLED: [msg('Cancelled'), 'red'],
  NO_SHOW: [msg('No-show'), 'pink'],
  RELOCATED: [msg('Relocated'), 'purple'],
};

/** The status of a stay as a coloured word, a shade stronger than the host's tags, whose contrast falls short of 4.5 to 1. */
export const StayStatusTag = ({ status }: { status: StayStatus }) => {
  const { t } = useTranslate();
  const [label, colour] = LOOK[status];
  return (
    <span
      className="hotel-tag"
      style={{
        background: `var(--t-tag-background-${colour})`,
        color: `color-mix(in srgb, var(--t-tag-text-${colour}) 70%, var(--t-font-color-primary))`,
      }}
    >
      {t(label)}
    </span>
  );
};
