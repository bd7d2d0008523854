import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { Button } from '../kit/button.tsx';
import { NumberField, SelectField, TextField } from '../kit/fields.tsx';
import { useGiving } from '../kit/use-command.ts';
import { propertyForm, propertyToSave, type Property } from './set-up-view.ts';

const READERS_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Time zones by name; the one that stands in the form is among them, whatever it is. */
const zones = (standing: string) =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), READERS_ZONE, standing])]
    .filter((zone) => zone !== '')
    .toSorted()
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

/** Currencies by name in the language of the reader. */
const currencies = (locale: string) => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
};

/** What the days, prices and figures of a property rest on. */
export const PropertyFormFields = ({
  property,
  onDone,
  onClose,
}: {
  property: Property | null;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { t, locale } = useTranslate();
  const give = useGiving();
  const [form, setForm] = useState(() => propertyForm(property, READERS_ZONE));
  const [isBusy, setIsBusy] = useState(false);
  const change = (field: keyof typeof form) => (value: string) => setForm((before) => ({ ...before, [field]: value }));
  const ready = propertyToSave(form, property?.id ?? null);
  const save = async (): Promise<void> => {
    if (ready === null) return;
    setIsBusy(true);
    const isDone = await give('/hotel/set-up/property', ready);
    setIsBusy(false);
    if (isDone) onDone();
  };
  return (
    <div className="hotel-form">
      <TextField label={t('Name of the property')} value={form.name} onChange={change('name')} />
      <TextField
        label={t('Code')}
        value={form.code}
        onChange={change('code')}
        isDisabled={property !== null && property.code !== ''}
        hint={t('How hotel systems and files call it, such as LIS.')}
      />
      <SelectField
        label={t('Time zone')}
        value={form.timeZone}
        onChange={change('timeZone')}
        choices={zones(form.timeZone)}
      />
      <SelectField
        label={t('Currency')}
        value={form.currencyCode}
        onChange={change('currencyCode')}
        choices={[{ value: '', label: t('Choose') }, ...currencies(locale)]}
      />
      <SelectField
        label={t('Language of what the app writes')}
        value={form.language}
        onChange={change('language')}
        choices={[
          { value: 'EN', label: 'English' },
          { value: 'ZH_CN', label: '简体中文' },
          { value: 'ZH_TW', label: '繁體中文' },
        ]}
      />
      <NumberField label={t('Rooms in all')} value={form.rooms} onChange={change('rooms')} />
      <div className="hotel-set-up-actions">
        <Button kind="main" isDisabled={isBusy || ready === null} onPress={() => void save()}>
          {t('Save the property')}
        </Button>
        <Button onPress={onClose}>{t('Cancel')}</Button>
      </div>
    </div>
  );
};
