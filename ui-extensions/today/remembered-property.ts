const REMEMBERED = 'hotel-today-property';

/** The property that was looked at last on this device; '' for none. */
export const remembered = (): string => {
  try {
    return localStorage.getItem(REMEMBERED) ?? '';
  } catch {
    // Hosts before 2.40 give a component no storage.
    return '';
  }
};

/** Keeps in mind which property is looked at. */
export const remember = (id: string): void => {
  try {
    localStorage.setItem(REMEMBERED, id);
  } catch {
    // As above: the page opens on the first property then.
  }
};
