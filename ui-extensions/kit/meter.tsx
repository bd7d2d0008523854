import './meter.css';

/**
 * How far something has come, from 0 to `target`: `text` is the same in words, such as `18 of 25 nights`. Full once the
 * target is reached. `isLabelHidden` where a heading says the label already.
 */
export const Meter = ({
  label,
  value,
  target,
  text,
  isLabelHidden = false,
}: {
  label: string;
  value: number;
  target: number;
  text: string;
  isLabelHidden?: boolean;
}) => {
  const share = target <= 0 ? 1 : Math.min(1, Math.max(0, value / target));
  return (
    <div className="hotel-meter">
      <span className={isLabelHidden ? 'hotel-hidden' : undefined}>{label}</span>
      <span className="hotel-muted">{text}</span>
      <div
        className="hotel-meter-bar"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={target}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <div
          className={share === 1 ? 'hotel-meter-fill hotel-reached' : 'hotel-meter-fill'}
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
};
