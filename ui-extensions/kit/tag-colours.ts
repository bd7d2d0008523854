/** The host's tag colours, as options of its select fields name them. */
export const TAG_COLOURS = [
  'gray',
  'sky',
  'blue',
  'turquoise',
  'green',
  'yellow',
  'orange',
  'red',
  'pink',
  'purple',
] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** A colour as a record holds it, such as a tier's `GOLD`-like `YELLOW`; gray for what is none. */
export const tagColour = (value: string | null): TagColour =>
  TAG_COLOURS.find((colour) => colour === value?.toLowerCase()) ?? 'gray';
