/** The script's own text, which only the moment in which it begins to run can tell. */
export const OWN_TEXT =
  typeof document === 'undefined' ? '' : (document.currentScript?.textContent ?? '');
