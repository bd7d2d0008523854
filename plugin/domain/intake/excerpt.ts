/** Names, in small letters alone, of what tells where a message belongs and nothing of a person. */
const PLAIN_NAMES =
  /^(source|status|state|resstatus|reservationstatus|computedreservationstatus|type|hotelid|hotelcode|propertycode|property|enterpriseid|confirmationnumber|reservationid|number|roomtype|roomtypecode|bookedroomtypecode|rateplancode|currency|currencycode|channel|version|count|adults|children|infants|arrival(on|date)?|departure(on|date)?|start|end|(scheduled|actual)?(start|end)utc|checkin(date)?|checkout(date)?|startdate|enddate|changedat|updatedutc|createdutc|modified|created|lastmodifydatetime|createdatetime)$/;
/** A code, a day, a time or a number. An address of any kind, or words, are none. */
const PLAIN_VALUE = /^[\w.:+-]{1,40}$/;
/** Below these a name is of a person: the `number` of a phone, the `type` of a document. */
const OF_PERSONS = /phone|mail|guest|customer|profile|person|name|address|document|contact|booker|holder|payer|other/;

const MASK = '•••';
const MOST_CHARACTERS = 1_500;
const MOST_ITEMS = 20;

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');

const mask = (value: unknown, name: string, isOfPerson: boolean): unknown => {
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item: unknown) => mask(item, name, isOfPerson));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .slice(0, MOST_ITEMS)
        .map(([inner, item]) => {
          const plain = plainName(inner);
          return [
            // What is no name of a field may be anything: a key that is made of a guest's name, say.
            /^[\w.:@#-]{1,40}$/.test(inner) && !/\d{5}|@./.test(inner) ? inner : MASK,
            mask(item, plain, isOfPerson || OF_PERSONS.test(plain)),
          ];
        }),
    );
  if (typeof value === 'boolean' || value === null) return value;
  const isPlain = !isOfPerson && PLAIN_NAMES.test(name) && PLAIN_VALUE.test(String(value));
  return isPlain ? value : MASK;
};

/**
 * What a message said, for whoever has to find what is wrong with it: its fields, and of their values only those that say nothing of
 * a person. `excerptOf({ stays: [{ status: 'IN', guestName: 'Ada' }] })` → `'{"stays":[{"status":"IN","guestName":"•••"}]}'`
 */
export const excerptOf = (message: unknown): string =>
  JSON.stringify(mask(message, '', false)).slice(0, MOST_CHARACTERS);
