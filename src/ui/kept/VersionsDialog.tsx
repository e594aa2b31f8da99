/** Versi: states of the open document to go back to, each with a picture and what has changed since. */
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { listChanges } from '../../commands/listChanges.ts';
import { shareParts } from '../../commands/shareParts.ts';
import { readSop } from '../../model/file.ts';
import type { Sop } from '../../model/sop.ts';
import type { KeptVersion } from '../../store/database.ts';
import { keepVersion, versionsOf, versionText } from '../../store/versions.ts';
import { SINCE, VERSIONS } from '../../words.ts';
import { Dialog } from '../Dialog.tsx';
import { useDesk, useEditor, useEditorState, useSop } from '../editorContext.tsx';
import { moveInList } from './moveInList.ts';
import { Stamp } from './Stamp.tsx';
import { when } from './when.ts';
import './kept.css';

export function VersionsDialog() {
  const document = useEditorState((state) => state.file.id);
  const { versions, failed, refresh } = useVersions(document);
  const [chosen, choose] = useState<KeptVersion | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const restoring = useRef<HTMLButtonElement>(null);
  const shown = chosen ?? versions?.[0] ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!list.current?.contains(event.target as Node)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      restoring.current?.focus();
    } else moveInList(event, list.current);
  };
  const isListed = versions !== null;
  useEffect(() => {
    // Not from the name, which one may be typing.
    if (isListed && !window.document.activeElement?.closest('.keep-version'))
      list.current?.querySelector<HTMLElement>('[data-entry]')?.focus();
  }, [isListed]);
  return (
    <Dialog title={VERSIONS.title} className="wide versions" onKeyDown={onKeyDown}>
      <p>{VERSIONS.help}</p>
      <KeepByName
        onKept={async () => {
          choose(null);
          await refresh();
        }}
      />
      {failed && <p className="refused">{VERSIONS.unlisted}</p>}
      {versions?.length === 0 && <p className="none">{VERSIONS.none}</p>}
      {versions && shown && (
        <div className="versions-and-one">
          <ul ref={list} className="version-list" aria-label={VERSIONS.list}>
            {versions.map((version) => (
              <li key={version.at}>
                <button
                  type="button"
                  data-entry
                  aria-current={version.at === shown.at}
                  onFocus={() => choose(version)}
                  onClick={() => choose(version)}
                >
                  <span className={version.name === null ? '' : 'named'}>{nameOf(version)}</span>
                  <em>{when(version.at)}</em>
                </button>
              </li>
            ))}
          </ul>
          <OneVersion key={shown.at} version={shown} restoring={restoring} />
        </div>
      )}
    </Dialog>
  );
}

/** What is there, the newest first; null until it has been read. */
function useVersions(document: string) {
  const [versions, setVersions] = useState<readonly KeptVersion[] | null>(null);
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(async () => {
    const found = await versionsOf(document).catch(() => null);
    setFailed(found === null);
    if (found) setVersions(found);
  }, [document]);
  useEffect(() => void refresh(), [refresh]);
  return { versions, failed, refresh };
}

const nameOf = ({ name, why, what }: KeptVersion): string => {
  if (name !== null) return name;
  return why === 'before' ? VERSIONS.before(what) : VERSIONS.why[why];
};

/** A name for the document as it is now. */
function KeepByName({ onKept }: { onKept: () => Promise<void> }) {
  const editor = useEditor();
  const [name, setName] = useState('');
  const [isRefused, setRefused] = useState(false);
  const keep = async () => {
    const { id } = editor.store.getState().file;
    try {
      await keepVersion(id, editor.sop(), { name: name.trim(), why: 'hand', what: '' });
      setRefused(false);
      setName('');
      await onKept();
    } catch {
      setRefused(true);
    }
  };
  return (
    <form
      className="keep-version"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void keep();
      }}
    >
      <input
        className="field"
        aria-label={VERSIONS.name}
        placeholder={`${VERSIONS.name}, ${VERSIONS.placeholder}`}
        autoComplete="off"
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button primary" disabled={name.trim() === ''}>
        {VERSIONS.keep}
      </button>
      <p className="refused" aria-live="polite">
        {isRefused && VERSIONS.noRoom}
      </p>
    </form>
  );
}

/** Changes that are listed before the others are only counted. */
const LISTED = 10;

interface OneProps {
  readonly version: KeptVersion;
  readonly restoring: React.RefObject<HTMLButtonElement | null>;
}

function OneVersion({ version, restoring }: OneProps) {
  const editor = useEditor();
  const desk = useDesk();
  const present = useSop();
  const kept = useKeptSop(version, present);
  const restore = (sop: Sop) => {
    const { id } = editor.store.getState().file;
    const label = { name: null, why: 'before', what: VERSIONS.restoring } as const;
    flushSync(() => desk.showDialog(null));
    desk.view.focus();
    // A document that is only read says why by itself.
    if (!editor.run(() => sop, '', VERSIONS.restoring)) return;
    void keepVersion(id, present, label).catch(() => {});
    editor.notify({ tone: 'info', text: VERSIONS.restored(when(version.at)) });
  };
  if (kept === 'unreadable') return <p className="refused">{VERSIONS.unreadable}</p>;
  const changes = kept ? listChanges(kept, present) : [];
  const isSame = kept === present;
  return (
    <section className="one-version" aria-label={nameOf(version)}>
      <Stamp sop={kept} />
      <h3>{VERSIONS.since}</h3>
      <ul>
        {isSame && <li>{VERSIONS.same}</li>}
        {changes.slice(0, LISTED).map((change, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be true of two rows
          <li key={i}>{change}</li>
        ))}
        {changes.length > LISTED && <li>{SINCE.more(changes.length - LISTED)}</li>}
      </ul>
      <button
        ref={restoring}
        type="button"
        className="button primary"
        disabled={!kept || isSame}
        onClick={() => kept && kept !== present && restore(kept)}
      >
        {VERSIONS.restore}
      </button>
    </section>
  );
}

/** The version as a document that shares what it can with the present one; null until it has been read. */
function useKeptSop(version: KeptVersion, present: Sop): Sop | null | 'unreadable' {
  const [kept, setKept] = useState<Sop | null | 'unreadable'>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (text: string | undefined) => {
      const read = text === undefined ? null : readSop(text);
      if (isWanted) setKept(read?.ok ? shareParts(read.sop, present) : 'unreadable');
    };
    versionText(version).then(show, () => isWanted && setKept('unreadable'));
    return () => {
      isWanted = false;
    };
  }, [version, present]);
  return kept;
}
