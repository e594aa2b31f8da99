/** Choosing the other end of an arrow: the symbol that it is drawn from, and the one that Enter would take. */
import { centre } from '../../geometry/geometry.ts';
import { symbolOnSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import type { Picking } from '../../store/session.ts';
import { boxStyle, elbow, SheetLines } from './overlayParts.tsx';

export function PickingLine({ layout, picking }: { layout: SopLayout; picking: Picking }) {
  const anchor = symbolOnSheet(layout, picking.anchor);
  const candidate = picking.candidate ? symbolOnSheet(layout, picking.candidate) : null;
  return (
    <>
      {anchor && <div className="outline anchor" style={boxStyle(anchor)} />}
      {candidate && <div className="outline candidate" style={boxStyle(candidate)} />}
      {anchor && candidate && (
        <SheetLines className="ghost">
          <path d={elbow(centre(anchor), centre(candidate))} />
        </SheetLines>
      )}
    </>
  );
}
