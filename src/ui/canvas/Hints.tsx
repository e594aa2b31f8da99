/** Grey words where something is waited for. Never printed. */
import { memo, Suspense } from 'react';
import type { Rect } from '../../geometry/geometry.ts';
import { flowPages, onSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { APPROVAL_FIELDS, IDENTITY_LISTS, type Sop } from '../../model/sop.ts';
import { HINTS, identityName } from '../../words.ts';
import { useEditorState } from '../editorContext.tsx';
import { later } from '../later.ts';
import { selectedText } from '../selecting.ts';
import { boxStyle } from './overlayParts.tsx';
import { regionOf } from './regions.ts';

const Beginnings = later(async () => (await import('./Beginnings.tsx')).Beginnings);

export const Hints = memo(function Hints({ sop, layout }: { sop: Sop; layout: SopLayout }) {
  const editing = useEditorState((state) => state.editing);
  const isDragging = useEditorState((state) => state.drag !== null);
  const isEmpty = sop.activities.every((a) => a.symbols.length === 0 && a.description === '');
  const page = flowPages(layout)[0];
  const firstRow = sop.activities[0];
  const editingField = editing?.target.kind === 'identity' ? editing.target.field : null;
  const editingHead = editing?.target.kind === 'actor' ? editing.target.id : null;
  return (
    <>
      {sop.actors
        .filter(({ id, name }) => name === '' && id !== editingHead)
        .map(({ id }) => {
          const region = regionOf(layout, { kind: 'actor', id });
          return region && <Hint key={id} rect={region.rect} text={HINTS.actorName} />;
        })}
      {WAITING_IDENTITY.filter(
        (field) => selectedText(sop, { kind: 'identity', field }) === '' && field !== editingField,
      ).map((field) => {
        const region = regionOf(layout, { kind: 'identity', field });
        const isLogo = field === 'logo';
        if (!region || (isLogo && sop.identity.logo)) return null;
        const text = isLogo ? HINTS.logo : identityName(field);
        return (
          <Hint
            key={field}
            rect={region.rect}
            text={isList(field) ? HINTS.list : text}
            dashed={isLogo}
          />
        );
      })}
      {isEmpty && page && firstRow && !isDragging && (
        <>
          <PlaceHint layout={layout} activity={firstRow.id} actor={sop.actors[0]?.id ?? ''} />
          <Suspense>
            <Beginnings
              rect={onSheet(layout, page.index, {
                x: page.frame.x,
                y: page.frame.y + page.frame.height + 8,
                width: page.frame.width,
                height: 40,
              })}
            />
          </Suspense>
        </>
      )}
    </>
  );
});

/** Fields of the identity page whose place has no printed name beside it. */
const WAITING_IDENTITY = [
  'logo',
  'institution',
  'unit',
  ...APPROVAL_FIELDS.map((field) => `approval.${field}`),
  ...IDENTITY_LISTS,
];
const isList = (field: string): boolean => (IDENTITY_LISTS as readonly string[]).includes(field);

const Hint = ({ rect, text, dashed = false }: { rect: Rect; text: string; dashed?: boolean }) => (
  <div className={dashed ? 'hint dashed' : 'hint'} style={boxStyle(rect)}>
    {text}
  </div>
);

function PlaceHint({
  layout,
  activity,
  actor,
}: {
  layout: SopLayout;
  activity: string;
  actor: string;
}) {
  const region = regionOf(layout, { kind: 'place', activity, actor });
  const text = regionOf(layout, { kind: 'cell', activity, column: 'description' });
  return (
    <>
      {region && (
        <div className="hint waiting" style={boxStyle(region.rect)}>
          <span>{HINTS.dropHere}</span>
        </div>
      )}
      {text && (
        <div className="hint start" style={boxStyle(text.rect)}>
          {HINTS.description}
        </div>
      )}
    </>
  );
}
