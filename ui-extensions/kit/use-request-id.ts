import { useState } from 'react';

/** A name for one press of a button, however often it arrives. */
export const useRequestId = (): string => useState(() => crypto.getRandomValues(new Uint32Array(4)).join('-'))[0];
