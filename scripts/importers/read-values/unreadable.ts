/** A value that cannot be read as what the field is; the message follows the field's name. */
export class Unreadable extends Error {}
