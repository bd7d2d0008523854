import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import { languageOf } from '../../plugin/words/language.ts';
import { measureInWords } from '../../plugin/words/loyalty-conditions.ts';
import { Button } from '../kit/button.tsx';
import { CheckboxField, NumberField, TextField } from '../kit/fields.tsx';
import { Card, Section } from '../kit/frame.tsx';
import { BENEFITS } from '../loyalty-card/loyalty-words.ts';
import {
  generalFields,
  tierForms,
  typedValue,
  withBenefit,
  withFurtherTier,
  withoutTier,
  withValue,
  type LimitField,
  type RuleField,
  type TierForm,
  type WrittenRules,
} from './rules-form.ts';

/** Labels of `GENERAL`, by path. */
const LABELS: Record<string, MessageDescriptor> = {
  'earning.points': msg('Points earned'),
  'earning.per': msg('for each so much spent'),
  currency: msg('Currency'),
  'expiry.inactivity.months': msg('Points expire after months without activity'),
  'expiry.perEarning.months': msg('Points expire months after they were earned'),
  'value.perPoint': msg('What a point costs when spent'),
  'value.breakagePercent': msg('Points never spent, in percent'),
  awardLimit: msg('Points that staff may give by hand'),
};

/** What counts where a field is left empty, by the end of its path. */
const LEFT_OUT: Record<string, string> = { per: '1', awardLimit: '1000', bonusPercent: '0', breakagePercent: '0' };

export type Editing = {
  rules: WrittenRules;
  /** What was typed last, by path, so that half a number is not lost while it is typed. */
  typed: ReadonlyMap<string, string>;
  problems: ReadonlyMap<string, string>;
  onType: (field: RuleField, typed: string) => void;
  onChange: (rules: WrittenRules) => void;
};

/** The rules with what was typed into a field. */
export const afterTyping = (rules: WrittenRules, field: RuleField, typed: string): WrittenRules =>
  withValue(rules, field.keys, typedValue(field, typed)) as WrittenRules;

const Field = ({ field, label, editing }: { field: RuleField; label: string; editing: Editing }) => {
  const Input = field.kind === 'number' ? NumberField : TextField;
  return (
    <Input
      label={label}
      value={editing.typed.get(field.path) ?? field.value}
      onChange={(typed) => editing.onType(field, typed)}
      error={editing.problems.get(field.path) ?? null}
      placeholder={LEFT_OUT[String(field.keys.at(-1))] ?? ''}
    />
  );
};

const useLimitLabel = (): ((limit: LimitField) => string) => {
  const { t, locale } = useTranslate();
  return (limit) => {
    const words = measureInWords(limit, languageOf(locale));
    const measure = words.charAt(0).toUpperCase() + words.slice(1);
    if (limit.bound === 'atMost') return t('{measure}, at most', { measure });
    return limit.rule === 'keep'
      ? t('{measure} to keep it, at least', { measure })
      : t('{measure}, at least', { measure });
  };
};

const Tier = ({ tier, editing }: { tier: TierForm; editing: Editing }) => {
  const { t } = useTranslate();
  const labelOf = useLimitLabel();
  const { rules, onChange } = editing;
  return (
    <Card title={tier.name.value || t('Tier {number}', { number: tier.index + 1 })}>
      <div className="hotel-rule-fields">
        <Field field={tier.name} label={t('Name')} editing={editing} />
        {tier.limits.map((limit) => (
          <Field key={limit.path} field={limit} label={labelOf(limit)} editing={editing} />
        ))}
        <Field field={tier.bonus} label={t('Bonus points, in percent')} editing={editing} />
      </div>
      <fieldset className="hotel-benefits">
        <legend className="hotel-field-label">{t('Benefits')}</legend>
        {Object.entries(BENEFITS).map(([benefit, label]) => (
          <CheckboxField
            key={benefit}
            label={t(label)}
            value={tier.benefits.includes(benefit)}
            onChange={(isGiven) => onChange(withBenefit(rules, tier, benefit, isGiven))}
          />
        ))}
      </fieldset>
      {tier.index > 0 && (
        <div>
          <Button onPress={() => onChange(withoutTier(rules, tier.index))}>{t('Remove this tier')}</Button>
        </div>
      )}
    </Card>
  );
};

/** The settings that most hotels change, each in a field; what is wrong stands at the field. */
export const RulesFields = ({ editing }: { editing: Editing }) => {
  const { t } = useTranslate();
  const { rules, onChange } = editing;
  return (
    <>
      <Section title={t('Points')}>
        <div className="hotel-rule-fields">
          {generalFields(rules).map((field) => (
            <Field key={field.path} field={field} label={t(LABELS[field.path]!)} editing={editing} />
          ))}
        </div>
      </Section>
      <Section
        title={t('Tiers')}
        aside={<Button onPress={() => onChange(withFurtherTier(rules, t('New tier')))}>{t('Add a tier')}</Button>}
      >
        {tierForms(rules).map((tier) => (
          <Tier key={tier.index} tier={tier} editing={editing} />
        ))}
      </Section>
    </>
  );
};
