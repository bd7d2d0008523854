import { useId, type ReactNode } from 'react';
import { useFrontComponentId } from 'twenty-sdk/front-component';

type FieldProps<Value> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  /** What to write here, below the field. */
  hint?: string;
  /** What is wrong with it and how to put it right. */
  error?: string | null;
  isDisabled?: boolean;
};

/** An id that no other component on the host's page has: each counts its own from one. */
export const useOwnId = (): string => {
  const component = useFrontComponentId();
  return `hotel-${component}-${useId().replaceAll(/[^\w-]/gu, '')}`;
};

type Attributes = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' };

/** Label above, hint and error below, each told to the control. */
const Labelled = ({
  label,
  hint,
  error = null,
  children,
}: Pick<FieldProps<unknown>, 'label' | 'hint' | 'error'> & { children: (attributes: Attributes) => ReactNode }) => {
  const id = useOwnId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`].filter(Boolean);
  return (
    <div className="hotel-field">
      <label className="hotel-field-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
        ...(error === null ? {} : { 'aria-invalid': 'true' }),
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hotel-field-hint">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} className="hotel-field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
};

const input = (type: string) =>
  function TypedField({
    value,
    onChange,
    isDisabled = false,
    placeholder,
    ...labels
  }: FieldProps<string> & { placeholder?: string }) {
    return (
      <Labelled {...labels}>
        {(attributes) => (
          <input
            {...attributes}
            className="hotel-input"
            type={type}
            value={value}
            placeholder={placeholder}
            disabled={isDisabled}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )}
      </Labelled>
    );
  };

/** One line of text. */
export const TextField = input('text');
/** A number as it is typed; the view model reads it, so that half a number is not lost while it is typed. */
export const NumberField = input('number');
/** A calendar day, `YYYY-MM-DD` or empty; shown as the reader's browser writes dates. */
export const DateField = input('date');

/** Text of several lines. */
export const TextAreaField = ({
  value,
  onChange,
  isDisabled = false,
  rows = 3,
  ...labels
}: FieldProps<string> & { rows?: number }) => (
  <Labelled {...labels}>
    {(attributes) => (
      <textarea
        {...attributes}
        className="hotel-input"
        rows={rows}
        value={value}
        disabled={isDisabled}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )}
  </Labelled>
);

export type Choice = { value: string; label: string };

/** One of a few choices. */
export const SelectField = ({
  value,
  onChange,
  isDisabled = false,
  choices,
  ...labels
}: FieldProps<string> & { choices: readonly Choice[] }) => (
  <Labelled {...labels}>
    {(attributes) => (
      <select
        {...attributes}
        className="hotel-input"
        value={value}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);

/** Yes or no. */
export const CheckboxField = ({
  label,
  value,
  onChange,
  hint,
  error = null,
  isDisabled = false,
}: FieldProps<boolean>) => {
  const id = useOwnId();
  return (
    <div className="hotel-field">
      <label className="hotel-choice">
        <input
          type="checkbox"
          checked={value}
          disabled={isDisabled}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hotel-field-hint">
          {hint}
        </p>
      )}
      {error !== null && (
        <p className="hotel-field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
