/** A right click that comes before the menu has loaded is kept for it. */
let kept: MouseEvent | null = null;
let isLoaded = false;

export function keepForMenu(event: MouseEvent): void {
  const isField = event.target instanceof Element && event.target.closest('textarea, input');
  if (isLoaded || isField) return;
  event.preventDefault();
  kept = event;
}

/** What was kept, once: from now on the menu hears for itself. */
export function keptForMenu(): MouseEvent | null {
  const event = kept;
  isLoaded = true;
  kept = null;
  return event;
}
