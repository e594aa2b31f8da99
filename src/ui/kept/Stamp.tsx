/** The small picture of a document; drawn after the list that it stands in, one after another. */
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { nextTask } from '../../exporters/turns.ts';
import { readSop } from '../../model/file.ts';
import type { Sop } from '../../model/sop.ts';
import { toReact } from '../canvas/PageInk.tsx';
import { stampOf } from './stamp.ts';

/** The one that is being drawn: a list of twenty must not hold up the page. */
let drawing: Promise<unknown> = Promise.resolve();

/** Stands empty until there is a document to draw, and while another is being drawn. */
export const Stamp = memo(function Stamp({ sop }: { sop: Sop | null }) {
  const [picture, setPicture] = useState<ReactNode>(null);
  useEffect(() => {
    if (!sop) return;
    let isWanted = true;
    drawing = drawing.then(nextTask).then(() => {
      const stamp = isWanted ? stampOf(sop) : null;
      if (isWanted) setPicture(stamp && toReact(stamp, 0));
    });
    drawing.catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [sop]);
  return (
    <div className="stamp" aria-hidden="true">
      {picture}
    </div>
  );
});

/** The same of a document that is a text; read once it comes into sight. */
export const StampOfText = memo(function StampOfText({ text }: { text: string }) {
  const [sop, setSop] = useState<Sop | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watching = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watching.disconnect();
      const read = readSop(text);
      setSop(read.ok ? read.sop : (read.newer?.sop ?? null));
    });
    if (place.current) watching.observe(place.current);
    return () => watching.disconnect();
  }, [text]);
  return (
    <div ref={place}>
      <Stamp sop={sop} />
    </div>
  );
});
