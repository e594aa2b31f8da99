/** A button that opens a short list of things to do; arrows move in it, Esc closes it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly about?: string;
  /** Default: it can be pressed. */
  readonly isEnabled?: boolean;
  readonly run: () => void;
}

export function Menu({
  label,
  name,
  items,
}: {
  label: ReactNode;
  name: string;
  items: readonly MenuItem[];
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener('pointerdown', closeOutside, true);
    return () => window.removeEventListener('pointerdown', closeOutside, true);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (step) focusNext(root.current, step);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the menu within
    <div className="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="button outlined"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div role="menu" className="menu-list" aria-label={name}>
          {items.map(({ key, label: itemLabel, about, isEnabled = true, run }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-describedby={about && `${key}-about`}
              aria-disabled={!isEnabled}
              onClick={() => {
                if (!isEnabled) return;
                close();
                run();
              }}
            >
              <strong>{itemLabel}</strong>
              {about && (
                <span id={`${key}-about`} aria-hidden="true">
                  {about}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function focusNext(root: HTMLElement | null, step: number): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
