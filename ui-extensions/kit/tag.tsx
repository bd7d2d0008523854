import type { CSSProperties, ReactNode } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import { tagColour, type TagColour } from './tag-colours.ts';

/** The host's tag, its text a shade stronger: the host's own contrast falls short of 4.5 to 1. */
export const tagStyle = (colour: TagColour): CSSProperties => ({
  background: `var(--t-tag-background-${colour})`,
  color: `color-mix(in srgb, var(--t-tag-text-${colour}) 70%, var(--t-font-color-primary))`,
});

/** A word on a colour. */
export const Tag = ({ colour, children }: { colour: TagColour; children: ReactNode }) => (
  <span className="hotel-tag" style={tagStyle(colour)}>
    {children}
  </span>
);

/** A tier of a loyalty program under its own name and colour, as `loyaltyTier.colour` holds it. */
export const TierTag = ({ name, colour }: { name: string; colour: string | null }) => (
  <Tag colour={tagColour(colour)}>{name}</Tag>
);

/** Words and colours of the options of `stay.status`. */
const STATUS: Record<StayStatus, readonly [label: MessageDescriptor, colour: TagColour]> = {
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

/** Where a stay stands. */
export const StayStatusTag = ({ status }: { status: StayStatus }) => {
  const { t } = useTranslate();
  const [label, colour] = STATUS[status];
  return <Tag colour={colour}>{t(label)}</Tag>;
};
