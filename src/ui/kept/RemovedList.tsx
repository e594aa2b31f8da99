/** Terhapus: documents that can still be had back, with the days that are left. */
import type { RemovedDocument } from '../../store/documentList.ts';
import { DOCUMENT_LIST, UI } from '../../words.ts';
import { sizeOf } from './DocumentRow.tsx';

interface RemovedProps {
  readonly removed: readonly RemovedDocument[];
  readonly onBringBack: (document: RemovedDocument) => void;
}

export function RemovedList({ removed, onBringBack }: RemovedProps) {
  if (removed.length === 0) return null;
  return (
    <details className="removed-documents">
      <summary>{DOCUMENT_LIST.removed(removed.length)}</summary>
      <p>{DOCUMENT_LIST.removedHelp}</p>
      <ul>
        {removed.map((document) => {
          const title = document.title === '' ? UI.untitled : document.title;
          return (
            <li key={document.id}>
              <span>
                {title}{' '}
                <em>{`${sizeOf(document)} · ${DOCUMENT_LIST.daysLeft(document.daysLeft)}`}</em>
              </span>
              <button
                type="button"
                className="button outlined"
                aria-label={DOCUMENT_LIST.bringBackName(title)}
                onClick={() => onBringBack(document)}
              >
                {DOCUMENT_LIST.bringBack}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
