import { renderSVG } from 'uqr';

/** A QR code as the address of an image; black on white in the dark theme too, because cameras read no other. */
export const qrCode = (text: string): string =>
  `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { ecc: 'L', border: 2, pixelSize: 4 }))}`;
