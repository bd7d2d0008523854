import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import {
  CHOSEN_FIELDS,
  asText,
  goldenPlan,
  isSaidAlike,
  type GoldenPlan,
  type SaidValues,
} from '../../domain/identity/merge/golden-record.ts';
import { writtenPhone, type Phone } from '../../domain/identity/merge/person-values.ts';
import { batches, type Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import {
  asProfileWrite,
  guestsWithSources,
  type ChosenWrite,
  type GuestWithSources,
} from '../../host/golden-record.ts';
import { upsertProfiles, type ProfileWrite } from '../../host/merging.ts';
import { emailsInput, phonesInput, savePeople } from '../../host/people.ts';

const phoneOf = (written: string): Phone => {
  const phone = parsePhoneNumberFromString(written);
  return phone === undefined
    ? { number: written, countryCode: '', callingCode: '' }
    : {
        number: phone.nationalNumber,
        callingCode: `+${phone.countryCallingCode}`,
        countryCode: phone.country ?? '',
      };
};

/** A list with another first one. The one that was first goes, unless a source still says it. */
const withFirst = <Item>(
  list: readonly Item[],
  first: Item | null,
  isAlike: (one: Item, other: Item) => boolean,
  isStillSaid: (one: Item) => boolean,
): Item[] => {
  const [former, ...others] = list;
  const rest = former !== undefined && isStillSaid(former) ? [former, ...others] : others;
  return first === null ? rest : [first, ...rest.filter((one) => !isAlike(one, first))];
};

const writeOf = ({ emails, phones, sources }: GuestWithSources, { changes, chosen }: GoldenPlan): ChosenWrite => {
  const isStillSaid = (field: 'email' | 'phone', value: string): boolean =>
    sources.some(({ says, staff }) => staff === null && isSaidAlike(field, says[field], value));
  const write: ChosenWrite = { guestChosen: chosen };
  if (changes.name !== undefined) write.name = changes.name;
  if (changes.email !== undefined) {
    const listed = withFirst(
      emails,
      changes.email || null,
      (one, other) => isSaidAlike('email', one, other),
      (email) => isStillSaid('email', email),
    );
    write.emails = emailsInput(listed);
  }
  if (changes.phone !== undefined) {
    const listed = withFirst(
      phones,
      changes.phone === '' ? null : phoneOf(changes.phone),
      (one, other) => isSaidAlike('phone', writtenPhone(one), writtenPhone(other)),
      (phone) => isStillSaid('phone', writtenPhone(phone)),
    );
    write.phones = phonesInput(listed);
  }
  if (changes.birthday !== undefined) write.guestBirthday = changes.birthday || null;
  if (changes.nationality !== undefined) write.guestNationality = changes.nationality;
  if (changes.language !== undefined) write.guestLanguage = changes.language;
  return write;
};

/** What is written where the host refuses the e-mail, since another guest has it: the record keeps its own. */
const withoutEmail = (
  { record }: GuestWithSources,
  { emails: _refused, guestChosen, ...others }: ChosenWrite,
): ChosenWrite => ({ ...others, guestChosen: { ...guestChosen, email: record.says.email } });

const isNoted = ({ record: { chosen } }: GuestWithSources, plan: GoldenPlan): boolean =>
  chosen !== null && CHOSEN_FIELDS.every((field) => isSaidAlike(field, chosen[field], plan.chosen[field]));

/** Writes what is chosen. A primary e-mail is unique on the host: who cannot have it does not hold up the others. */
const write = async (host: Host, guests: readonly { guest: GuestWithSources; write: ChosenWrite }[]): Promise<void> => {
  const rows = (some: typeof guests) => some.map(({ guest, write: fields }) => ({ id: guest.record.id, ...fields }));
  try {
    await savePeople(host, rows(guests));
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'INVALID') throw error;
    for (const one of guests)
      try {
        await savePeople(host, rows([one]));
      } catch (refusal) {
        if (!(refusal instanceof HostError) || refusal.kind !== 'INVALID' || one.write.emails === undefined)
          throw refusal;
        await savePeople(host, rows([{ ...one, write: withoutEmail(one.guest, one.write) }]));
      }
  }
};

/**
 * Lets guests' records say what is chosen from their sources, and keeps what was written into them by hand as a value of
 * staff: two requests for 200 guests where something changes, one where nothing does, one more where something is kept.
 * Repeated, it writes nothing.
 * @param options.before what records said before the change that is looked at, where the app never wrote them
 * @param options.always guests without any source are taken up too, as before a merge that mixes two records
 */
export const refreshRecords = async (
  host: Host,
  guestIds: readonly string[],
  { before = new Map(), always = false }: { before?: ReadonlyMap<string, SaidValues>; always?: boolean } = {},
): Promise<{ written: number }> => {
  let written = 0;
  for (const ids of batches([...new Set(guestIds)])) {
    const guests = await guestsWithSources(host, ids);
    const planned = guests.flatMap((guest) => {
      const { record, sources } = guest;
      if (!always && sources.length === 0 && record.chosen === null && !before.has(record.id)) return [];
      return [{ guest, plan: goldenPlan(record, sources, before.get(record.id)) }];
    });
    const captured = planned.flatMap(({ guest: { record }, plan }): ProfileWrite[] =>
      plan.captured.map((one) =>
        asProfileWrite(
          record.id,
          one,
          one.kind === 'STAFF' ? asText(one.value.says ?? '') : asText(one.says.name ?? record.says.name),
        ),
      ),
    );
    if (captured.length > 0) await upsertProfiles(host, captured);
    const writes = planned.flatMap(({ guest, plan }) =>
      Object.keys(plan.changes).length === 0 && isNoted(guest, plan) ? [] : [{ guest, write: writeOf(guest, plan) }],
    );
    if (writes.length > 0) await write(host, writes);
    written += writes.length;
  }
  return { written };
};
