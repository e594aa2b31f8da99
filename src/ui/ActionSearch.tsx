/** Cari perintah: every action of the table by a part of its name, run from the keyboard. */
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { COMMANDS } from '../words.ts';
import { actionKey, type Offer, offers } from './actionSearch.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk, useEditor } from './editorContext.tsx';
import { shownKey } from './keys.ts';

/** What was run from here, the last first; for this sitting. */
let recent: readonly string[] = [];
const MOST_RECENT = 8;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

export function ActionSearch() {
  const editor = useEditor();
  const desk = useDesk();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus(), []);
  const id = useId();
  const found = offers(editor.store.getState(), text, recent);
  const chosen = found[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another one is chosen
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at, text]);
  const run = (offer: Offer | undefined) => {
    if (!offer?.isEnabled) return;
    const key = actionKey(offer.action);
    recent = [key, ...recent.filter((one) => one !== key)].slice(0, MOST_RECENT);
    // What the action does to the focus needs the page, which rests while a dialog is open.
    flushSync(() => desk.showDialog(null));
    desk.view.focus();
    offer.action.run(editor, desk);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') run(chosen);
    else if (step === undefined) return;
    else setAt(Math.min(found.length - 1, Math.max(0, at + step)));
    event.preventDefault();
  };
  return (
    <Dialog title={COMMANDS.title} className="commands">
      <input
        className="field"
        ref={field}
        role="combobox"
        aria-label={COMMANDS.title}
        aria-expanded={found.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={chosen && `${id}${at}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={COMMANDS.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}list`}
        role="listbox"
        aria-label={COMMANDS.title}
        className="offers"
      >
        {found.map((offer, i) => (
          <Option
            key={actionKey(offer.action)}
            id={`${id}${i}`}
            offer={offer}
            isChosen={i === at}
            onPoint={() => setAt(i)}
            onPress={() => run(offer)}
          />
        ))}
      </div>
      <p className={found.length > 0 ? 'hidden-text' : 'none'} aria-live="polite">
        {found.length > 0 ? COMMANDS.found(found.length) : COMMANDS.none}
      </p>
    </Dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly offer: Offer;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onPress: () => void;
}

function Option({ id, offer, isChosen, onPoint, onPress }: OptionProps) {
  const { action, isEnabled, why } = offer;
  const key = action.keys[0];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: named to the field as its active descendant
    <div
      id={id}
      role="option"
      className="offer"
      aria-selected={isChosen}
      aria-disabled={!isEnabled}
      onPointerMove={isChosen ? undefined : onPoint}
      onClick={onPress}
    >
      <span>{action.label}</span>
      <em>{why}</em>
      {key && <kbd>{shownKey(key)}</kbd>}
    </div>
  );
}
