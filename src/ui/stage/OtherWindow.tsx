/** A second window of the show. It is a part of this page drawn elsewhere, so that both can never show different things. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { PRESENTER } from '../../words.ts';

/** Draws its children in a window of its own; `onClosed` when the person, or a screen that went, closed it. */
export function OtherWindow({
  onClosed,
  onKey,
  children,
}: {
  onClosed: (isRefused: boolean) => void;
  onKey: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const told = useRef({ onClosed, onKey });
  told.current = { onClosed, onKey };
  useEffect(() => {
    const other = window.open('', 'alir-penyaji', 'popup,width=960,height=720');
    if (!other) {
      told.current.onClosed(true);
      return;
    }
    setPlace(furnished(other));
    const isOver = { now: false };
    const onLeave = () => !isOver.now && told.current.onClosed(false);
    const onDown = (event: KeyboardEvent) => told.current.onKey(event);
    other.addEventListener('pagehide', onLeave);
    other.addEventListener('keydown', onDown);
    return () => {
      isOver.now = true;
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
  page.body.replaceChildren();
  page.head.replaceChildren(
    ...[...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) => {
      const copy = page.createElement('link');
      copy.rel = 'stylesheet';
      copy.href = link.href;
      return copy;
    }),
  );
  const place = page.createElement('div');
  place.className = 'presenter';
  page.body.append(place);
  return place;
}
