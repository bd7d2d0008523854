/** How whoever asks says, in `accept`, that it unpacks an answer. */
export const PACKED_TYPE = 'application/x-hotel-packed';

/** What an answer says, taken out of its packing where it has any: gzip as base64 in `packed`, in browsers and Node alike. */
export const unpacked = async (said: unknown): Promise<unknown> => {
  const packed = (said as { packed?: unknown } | null)?.packed;
  if (typeof packed !== 'string') return said;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
};
