/** The field of a line: a combobox for the pelaksana before the colon, with the lines of this sitting behind the arrow up. */
import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { LINE } from '../../words.ts';
import { useDesk, useEditor, useSop } from '../editorContext.tsx';
import { giveKeys } from '../giveKeys.ts';
import { type Completion, completed, completionAt } from './completion.ts';
import { showList } from './pasteList.ts';

/** By this name the shortcut finds the field. */
export const LINE_FIELD = 'typed-line';
const LIST = 'typed-line-roles';

interface LineFieldProps {
  readonly text: string;
  readonly lines: readonly { readonly text: string }[];
  readonly onText: (text: string) => void;
  readonly onAdd: () => void;
}

export function LineField({ text, lines, onText, onAdd }: LineFieldProps) {
  const editor = useEditor();
  const desk = useDesk();
  const lanes = useSop().actors.map(({ name }) => name);
  const field = useRef<HTMLInputElement>(null);
  const [offered, setOffered] = useState<Completion | null>(null);
  const [active, setActive] = useState(-1);
  /** The line that was called back, counted from the last; 0 is what is being typed. */
  const [back, setBack] = useState(0);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  useEffect(() => {
    if (giveKeys('line')) field.current?.focus();
  }, []);
  const offer = (completion: Completion | null) => {
    setOffered(completion);
    setActive(-1);
  };
  const type = (next: string, at: number) => {
    onText(next);
    setBack(0);
    offer(completionAt(next, at, lanes));
  };
  const take = (name: string) => {
    if (!offered) return;
    const next = completed(text, offered, name);
    caret.current = next.caret;
    onText(next.text);
    offer(null);
    field.current?.focus();
  };
  const recall = (to: number) => {
    const line = lines.at(-to)?.text ?? '';
    setBack(to);
    onText(line);
    caret.current = line.length;
    offer(null);
  };
  const add = () => {
    offer(null);
    setBack(0);
    onAdd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (offered ? listKey(event) : lineKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const read = (type: string) => event.clipboardData.getData(type);
    const isList = showList(editor, desk, { html: read('text/html'), text: read('text/plain') });
    if (isList) event.preventDefault();
  };
  const listKey = (event: KeyboardEvent): boolean => {
    const names = offered?.names ?? [];
    const name = names[Math.max(active, 0)];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const from = active < 0 && step < 0 ? 0 : active;
        setActive((from + step + names.length) % names.length);
        return true;
      }
      case 'Tab':
        if (event.shiftKey || name === undefined) return false;
        take(name);
        return true;
      case 'Enter':
        if (active < 0 || name === undefined) return lineKey(event);
        take(name);
        return true;
      case 'Escape':
        offer(null);
        return true;
      default:
        return false;
    }
  };
  const lineKey = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'Enter':
        add();
        return true;
      case 'Escape':
        desk.view.focus();
        return true;
      case 'ArrowUp':
        if (back < lines.length) recall(back + 1);
        return lines.length > 0;
      case 'ArrowDown':
        if (back > 0) recall(back - 1);
        return back > 0;
      case 'z':
      case 'Z':
        // With nothing typed there is nothing of its own to undo.
        if (!(event.ctrlKey || event.metaKey) || text !== '') return false;
        if (event.shiftKey) editor.redo();
        else editor.undo();
        return true;
      default:
        return false;
    }
  };
  return (
    <div className="line-field">
      <input
        ref={field}
        id={LINE_FIELD}
        type="text"
        role="combobox"
        aria-label={LINE.name}
        aria-autocomplete="list"
        aria-expanded={offered !== null}
        aria-controls={LIST}
        aria-activedescendant={active >= 0 ? `${LIST}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="enter"
        placeholder={LINE.placeholder}
        value={text}
        onPaste={onPaste}
        onChange={({ target }) => type(target.value, target.selectionStart ?? target.value.length)}
        onKeyDown={onKeyDown}
        onBlur={() => offer(null)}
      />
      <div
        id={LIST}
        className="line-roles"
        role="listbox"
        aria-label={LINE.roles}
        hidden={offered === null}
      >
        {offered?.names.map((name, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field
          <div
            key={name}
            id={`${LIST}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(name)}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}
