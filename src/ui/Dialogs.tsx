/** The few questions and lists that need the whole attention; native dialogs, so that focus and Esc are the browser's. */
import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { actorSymbols, removeActor, setActorGroup } from '../commands/actors.ts';
import { actorById } from '../model/lookup.ts';
import { ACTIONS, ASK, FILES, KEYS_HELP, sizeOf, UI } from '../words.ts';
import { AskedFor, Dialog } from './Dialog.tsx';
import { type DialogName, useDesk, useEditor, useSop } from './editorContext.tsx';
import { GoToRow } from './GoToRow.tsx';
import { keysOf } from './keysHelp.ts';
import { onDemand } from './later.ts';
import { openSample, type Sample, sampleList } from './samples.ts';

/** Each is loaded when it is asked for. */
const dialog = <P,>(load: () => Promise<ComponentType<P>>) => onDemand(load, NotLoaded);
const About = dialog(async () => (await import('./About.tsx')).About);
const ActionSearch = dialog(async () => (await import('./ActionSearch.tsx')).ActionSearch);
const StepList = dialog(async () => (await import('./StepList.tsx')).StepList);
const FileChanged = dialog(async () => (await import('./FileChanged.tsx')).FileChanged);
const VersionsDialog = dialog(
  async () => (await import('./kept/VersionsDialog.tsx')).VersionsDialog,
);
const DocumentsDialog = dialog(
  async () => (await import('./kept/DocumentsDialog.tsx')).DocumentsDialog,
);
const GuideDialog = dialog(async () => (await import('./guide/GuideDialog.tsx')).GuideDialog);
const ListDialog = dialog(async () => (await import('./line/ListDialog.tsx')).ListDialog);
const SheetDialog = dialog(async () => (await import('./sheet/SheetDialog.tsx')).SheetDialog);
const ReviewDialog = dialog(async () => (await import('./review/ReviewDialog.tsx')).ReviewDialog);
const ImportDialog = dialog(async () => (await import('./import/ImportDialog.tsx')).ImportDialog);

/**
 * The dialog that was asked for last. One that is closed says so a moment later; what is asked for in that moment is
 * a dialog of its own, also where it is the same again.
 */
export function Dialogs({ dialog }: { dialog: DialogName }) {
  const [asked, ask] = useState({ dialog, count: 0 });
  if (asked.dialog !== dialog) ask({ dialog, count: asked.count + 1 });
  return (
    <AskedFor key={asked.count} value={asked.dialog}>
      <Named dialog={asked.dialog} />
    </AskedFor>
  );
}

function Named({ dialog }: { dialog: DialogName }) {
  switch (dialog.name) {
    case 'samples':
      return <Samples />;
    case 'keys':
      return <Keys />;
    case 'about':
      return (
        <Suspense>
          <About />
        </Suspense>
      );
    case 'guide':
      return (
        <Suspense>
          <GuideDialog rule={dialog.rule} />
        </Suspense>
      );
    case 'commands':
      return (
        <Suspense>
          <ActionSearch />
        </Suspense>
      );
    case 'steps':
      return (
        <Suspense>
          <StepList />
        </Suspense>
      );
    case 'file-changed':
      return (
        <Suspense>
          <FileChanged />
        </Suspense>
      );
    case 'documents':
      return (
        <Suspense>
          <DocumentsDialog />
        </Suspense>
      );
    case 'versions':
      return (
        <Suspense>
          <VersionsDialog />
        </Suspense>
      );
    case 'go-to-row':
      return <GoToRow />;
    case 'remove-actor':
      return <RemoveActor actor={dialog.actor} />;
    case 'actor-group':
      return <ActorGroup actor={dialog.actor} />;
    case 'sheet':
      return (
        <Suspense>
          <SheetDialog />
        </Suspense>
      );
    case 'review':
      return (
        <Suspense>
          <ReviewDialog />
        </Suspense>
      );
    case 'import':
      return (
        <Suspense>
          <ImportDialog brought={dialog.brought} />
        </Suspense>
      );
    case 'list':
      return (
        <Suspense>
          <ListDialog list={dialog.list} />
        </Suspense>
      );
  }
}

/** Says that what was asked for can't be had, and that no question is open. */
function NotLoaded() {
  const editor = useEditor();
  const desk = useDesk();
  useEffect(() => {
    desk.showDialog(null);
    editor.notify({ tone: 'error', text: UI.notLoaded });
  }, [desk, editor]);
  return null;
}

function Samples() {
  const editor = useEditor();
  const desk = useDesk();
  const [samples, setSamples] = useState<readonly Sample[] | null>(null);
  useEffect(() => {
    sampleList().then(setSamples, () => {
      desk.showDialog(null);
      editor.notify({ tone: 'error', text: FILES.samplesMissing });
    });
  }, [desk, editor]);
  return (
    <Dialog title={UI.samples} className="wide">
      <ul className="samples">
        {samples?.map((sample) => (
          <li key={sample.file}>
            <button
              type="button"
              onClick={() => {
                desk.showDialog(null);
                void openSample(editor, sample).then(desk.view.focus);
              }}
            >
              <strong>{sample.title}</strong>
              <span>{sample.about}</span>
              <em>{sizeOf(sample.rows, sample.actors)}</em>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const GROUPS = ['symbol', 'text', 'row', 'view', 'all'] as const;

const Keys = () => (
  <Dialog title={KEYS_HELP.title} className="wide">
    <ToGuide />
    <div className="keys">
      {GROUPS.map((group) => (
        <section key={group}>
          <h3>{KEYS_HELP.groups[group]}</h3>
          <dl>
            {group === 'text' &&
              KEYS_HELP.moving.map(([keys, what]) => <Key key={keys} keys={keys} what={what} />)}
            {keysOf(group).map(({ keys, what }) => (
              <Key key={`${keys} ${what}`} keys={keys} what={what} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  </Dialog>
);

/** Whoever looks for help with the method finds the keys first. */
function ToGuide() {
  const desk = useDesk();
  return (
    <p>
      {KEYS_HELP.toGuide}{' '}
      <button
        type="button"
        className="button outlined"
        onClick={() => desk.showDialog({ name: 'guide' })}
      >
        {UI.guide}
      </button>
    </p>
  );
}

const Key = ({ keys, what }: { keys: string; what: string }) => (
  <>
    <dt>
      <kbd>{keys}</kbd>
    </dt>
    <dd>{what}</dd>
  </>
);

/** A lane goes only once it is said what becomes of its symbols. */
function RemoveActor({ actor }: { actor: string }) {
  const editor = useEditor();
  const desk = useDesk();
  const sop = useSop();
  const others = sop.actors.filter(({ id }) => id !== actor);
  const [target, setTarget] = useState(others[0]?.id ?? '');
  const remove = (symbols: { moveTo: string } | 'remove') => {
    desk.showDialog(null);
    editor.run((current) => removeActor(current, actor, symbols));
    desk.view.focus();
  };
  return (
    <Dialog title={ASK.removeActor(actorById(sop, actor)?.name ?? '')}>
      <p>{ASK.removeActorWhy(actorSymbols(sop, actor).length)}</p>
      {others.length > 0 && (
        <p>
          <label>
            {ASK.moveSymbolsTo}{' '}
            <select value={target} onChange={(event) => setTarget(event.target.value)}>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name === '' ? UI.nameless : name}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <footer>
        <button type="button" className="button" onClick={() => desk.showDialog(null)}>
          {UI.cancel}
        </button>
        <button type="button" className="button danger" onClick={() => remove('remove')}>
          {ASK.removeToo}
        </button>
        {others.length > 0 && (
          <button
            type="button"
            className="button primary"
            onClick={() => remove({ moveTo: target })}
          >
            {ASK.move}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

/** Neighbouring lanes with the same group share a head above theirs. */
function ActorGroup({ actor }: { actor: string }) {
  const editor = useEditor();
  const desk = useDesk();
  const sop = useSop();
  const [group, setGroup] = useState(actorById(sop, actor)?.group ?? '');
  const groups = [...new Set(sop.actors.flatMap((a) => (a.group ? [a.group] : [])))];
  return (
    <Dialog title={ACTIONS.setGroup.replace('…', '')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          desk.showDialog(null);
          editor.run((current) => setActorGroup(current, actor, group === '' ? undefined : group));
          desk.view.focus();
        }}
      >
        <p>{ASK.groupWhy}</p>
        <input
          className="field"
          aria-label={ASK.groupName}
          value={group}
          list="groups"
          onChange={(event) => setGroup(event.target.value)}
        />
        <datalist id="groups">
          {groups.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <footer>
          <button type="button" className="button" onClick={() => desk.showDialog(null)}>
            {UI.cancel}
          </button>
          <button type="submit" className="button primary">
            {UI.apply}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
