/** Arrows through the entries of a list that are buttons. */

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
  Home: -Infinity,
  End: Infinity,
};

/** Moves the focus from one entry to another; true where the key means that. */
export function moveInList(event: React.KeyboardEvent, list: HTMLElement | null): boolean {
  const step = STEPS[event.key];
  const entries = [...(list?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const row = (event.target as HTMLElement).closest('li');
  const at = entries.findIndex((entry) => row?.contains(entry));
  if (step === undefined || at < 0) return false;
  event.preventDefault();
  entries[Math.min(entries.length - 1, Math.max(0, at + step))]?.focus();
  return true;
}
