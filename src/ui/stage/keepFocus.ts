/** Keeps a press on a button from taking the focus; who comes to it by keys has it there all the same. */
export function keepFocus(event: React.PointerEvent): void {
  if ((event.target as Element).closest('button')) event.preventDefault();
}
