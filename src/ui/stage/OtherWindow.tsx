/** A second window of the show. It is a part of this page drawn elsewhere, so that both can never show different things. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { PRESENTER } from '../../words.ts';
import { seatAtScreens } from './screens.ts';

/** Why there is no second window, or none any more. */
export type NoWindow = 'refused' | 'closed' | 'unplugged';

interface OtherWindowProps {
  readonly onGone: (why: NoWindow) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** Draws its children in a window of its own; says so where it can't be had or has gone. */
export function OtherWindow({ onGone, onKey, children }: OtherWindowProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const told = useRef({ onGone, onKey });
  told.current = { onGone, onKey };
  useEffect(() => {
    const other = window.open('', 'alir-penyaji', 'popup,width=960,height=720');
    if (!other) {
      told.current.onGone('refused');
      return;
    }
    const stop = new AbortController();
    const { signal } = stop;
    other.addEventListener('pagehide', () => told.current.onGone('closed'), { signal });
    other.addEventListener('keydown', (event) => told.current.onKey(event), { signal });
    seatAtScreens(other, () => told.current.onGone('unplugged'), signal);
    setPlace(furnished(other));
    // A page that goes takes its second window along.
    window.addEventListener('pagehide', () => other.close(), { signal });
    return () => {
      stop.abort();
      other.close();
    };
  }, []);
  return place && createPortal(children, place);
}

/** A window with the looks of this page and nothing in it yet. */
function furnished(other: Window): HTMLElement {
  const { document: page } = other;
  page.title = PRESENTER.title;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset.theme = 'light';
  page.adoptedStyleSheets = [...document.styleSheets].map((sheet) => copyFor(other, sheet));
  const place = page.createElement('div');
  place.className = 'presenter';
  page.body.replaceChildren(place);
  return place;
}

/** A style sheet belongs to one window, so the other one gets a copy. */
function copyFor(other: Window, sheet: CSSStyleSheet): CSSStyleSheet {
  const { CSSStyleSheet: OtherSheet } = other as Window & typeof globalThis;
  const copy = new OtherSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  return copy;
}
