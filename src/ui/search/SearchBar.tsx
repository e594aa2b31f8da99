/** Cari dan ganti: a bar over the canvas, so that what is found is seen while one looks. */
import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { replaceMatches, replaceText } from '../../commands/replaceText.ts';
import type { TextQuery } from '../../model/findText.ts';
import type { Search } from '../../store/session.ts';
import { CHANGES, SEARCH, UI } from '../../words.ts';
import { useDesk, useEditor, useEditorState, useSop } from '../editorContext.tsx';
import { giveKeys } from '../giveKeys.ts';
import { matchesOf, showMatch, stepMatch } from './seeking.ts';
import './search.css';

export function SearchBar() {
  const search = useEditorState((state) => state.search);
  return search && <Bar search={search} />;
}

function Bar({ search }: { search: Search }) {
  const editor = useEditor();
  const desk = useDesk();
  const sop = useSop();
  const [fresh, setFresh] = useState('');
  const [replaced, setReplaced] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { query, isReplacing, at, asked } = search;
  const matches = matchesOf(sop, search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    giveKeys('search');
  }, [asked]);
  const look = (part: Partial<TextQuery>) => {
    setReplaced(null);
    showMatch(editor, desk, { ...search, query: { ...query, ...part }, at: 0 });
  };
  const step = (by: 1 | -1) => {
    setReplaced(null);
    stepMatch(editor, desk, by);
  };
  const close = () => {
    editor.search(null);
    desk.view.focus();
  };
  const name = CHANGES.replaced(query.text, fresh);
  const replaceOne = () => {
    const match = matches[at];
    if (!match) return;
    editor.run((it) => replaceMatches(it, [match], fresh), '', name);
    const next = matchesOf(editor.sop(), search)[at];
    const isSame = JSON.stringify(next?.place) === JSON.stringify(match.place);
    const isInFresh = isSame && (next?.start ?? 0) < match.start + fresh.length;
    showMatch(editor, desk, { ...search, at: isInFresh ? at + 1 : at });
    setReplaced(1);
  };
  const replaceAll = () => {
    if (!editor.run((it) => replaceText(it, query, fresh), '', name)) return;
    editor.search({ ...search, at: 0 });
    setReplaced(matches.length);
    // The button rests now, and keys pressed on it would go nowhere.
    field.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const isInField = event.target === field.current;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && isInField) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className="search-bar" aria-label={SEARCH.title} onKeyDown={onKeyDown}>
      <div className="group">
        <input
          ref={field}
          className="field"
          aria-label={SEARCH.text}
          placeholder={SEARCH.text}
          autoComplete="off"
          spellCheck={false}
          value={query.text}
          onChange={(event) => look({ text: event.target.value })}
        />
        <span className="found" aria-live="polite">
          {statusOf(query, replaced, at, matches.length)}
        </span>
        <Toggle
          label={SEARCH.isExact}
          icon={<CaseSensitive size={18} />}
          isOn={query.isExact}
          onPress={() => look({ isExact: !query.isExact })}
        />
        <Toggle
          label={SEARCH.isWhole}
          icon={<WholeWord size={18} />}
          isOn={query.isWhole}
          onPress={() => look({ isWhole: !query.isWhole })}
        />
        <IconButton
          label={SEARCH.previous}
          icon={<ChevronUp size={16} />}
          onPress={() => step(-1)}
        />
        <IconButton label={SEARCH.next} icon={<ChevronDown size={16} />} onPress={() => step(1)} />
        <Toggle
          label={isReplacing ? SEARCH.toFind : SEARCH.toReplace}
          icon={<Replace size={16} />}
          isOn={isReplacing}
          onPress={() => editor.search({ ...search, isReplacing: !isReplacing })}
        />
        <IconButton label={UI.close} icon={<X size={16} />} onPress={close} />
      </div>
      {isReplacing && (
        <form
          className="group"
          onSubmit={(event) => {
            event.preventDefault();
            replaceOne();
          }}
        >
          <input
            className="field"
            aria-label={SEARCH.fresh}
            placeholder={SEARCH.fresh}
            autoComplete="off"
            spellCheck={false}
            value={fresh}
            onChange={(event) => setFresh(event.target.value)}
          />
          <button type="submit" className="button" disabled={matches.length === 0}>
            {SEARCH.one}
          </button>
          <button
            type="button"
            className="button outlined"
            disabled={matches.length === 0}
            onClick={replaceAll}
          >
            {SEARCH.all}
          </button>
        </form>
      )}
    </search>
  );
}

function statusOf({ text }: TextQuery, replaced: number | null, at: number, count: number): string {
  if (replaced !== null) return SEARCH.replaced(replaced);
  if (text.trim() === '') return '';
  return count === 0 ? SEARCH.none : SEARCH.count(Math.min(at, count - 1) + 1, count);
}

interface ButtonProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly onPress: () => void;
}

const IconButton = ({ label, icon, onPress }: ButtonProps) => (
  <button type="button" className="button icon" aria-label={label} title={label} onClick={onPress}>
    {icon}
  </button>
);

const Toggle = ({ label, icon, isOn, onPress }: ButtonProps & { readonly isOn: boolean }) => (
  <button
    type="button"
    className="button icon"
    aria-label={label}
    aria-pressed={isOn}
    title={label}
    onClick={onPress}
  >
    {icon}
  </button>
);
