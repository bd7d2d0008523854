import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { Button } from '../kit/button.tsx';
import { NumberField, SelectField, TextField } from '../kit/fields.tsx';
import { useGiving } from '../kit/use-command.ts';
import { roomTypeForm, roomTypeToSave, type Property, type RoomType } from './set-up-view.ts';

/** A room type of a property, with how many rooms there are of it and what a night costs. */
export const RoomTypeFormFields = ({
  properties,
  type,
  onDone,
  onClose,
}: {
  properties: readonly Property[];
  type: RoomType | null;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { t } = useTranslate();
  const give = useGiving();
  const [form, setForm] = useState(() => roomTypeForm(type?.propertyId ?? properties[0]?.id ?? '', type));
  const [isBusy, setIsBusy] = useState(false);
  const change = (field: keyof typeof form) => (value: string) => setForm((before) => ({ ...before, [field]: value }));
  const ready = roomTypeToSave(form);
  const currency = properties.find(({ id }) => id === form.propertyId)?.currencyCode ?? '';
  const save = async (): Promise<void> => {
    if (ready === null) return;
    setIsBusy(true);
    const isDone = await give('/hotel/set-up/room-type', ready);
    setIsBusy(false);
    if (isDone) onDone();
  };
  return (
    <div className="hotel-form">
      {properties.length > 1 && (
        <SelectField
          label={t('Property')}
          value={form.propertyId}
          onChange={change('propertyId')}
          isDisabled={type !== null}
          choices={properties.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField label={t('Name of the room type')} value={form.name} onChange={change('name')} />
      <TextField
        label={t('Code')}
        value={form.code}
        onChange={change('code')}
        isDisabled={type !== null}
        hint={t('How hotel systems and files call it, such as DBL.')}
      />
      <NumberField label={t('Rooms of this type')} value={form.rooms} onChange={change('rooms')} />
      <NumberField
        label={currency === '' ? t('Price of a night') : t('Price of a night, {currency}', { currency })}
        value={form.baseRate}
        onChange={change('baseRate')}
        hint={t('Without seasons and discounts. It can be left empty.')}
      />
      <div className="hotel-set-up-actions">
        <Button kind="main" isDisabled={isBusy || ready === null} onPress={() => void save()}>
          {t('Save the room type')}
        </Button>
        <Button onPress={onClose}>{t('Cancel')}</Button>
      </div>
    </div>
  );
};
