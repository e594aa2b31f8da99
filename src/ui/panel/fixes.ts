/** Perbaiki: one finding or all of its kind put right in one step, and what that changed. */
import { describeChange } from '../../commands/describeChange.ts';
import { isSetAside } from '../../commands/setAside.ts';
import type { Sop } from '../../model/sop.ts';
import type { Finding } from '../../rules/finding.ts';
import { fixAll, fixOne } from '../../rules/fixing.ts';
import { ruleById } from '../../rules/severities.ts';
import type { Editor } from '../../store/editor.ts';
import { FINDINGS_PANEL } from '../../words.ts';
import { type TextChange, textChanges } from './textChanges.ts';

/** What was put right, shown for as long as nothing else is done. */
export interface Fixed {
  readonly title: string;
  readonly after: Sop;
  readonly texts: readonly TextChange[];
  /** In a sentence, where no text says it. */
  readonly does: string | null;
}

/** Puts one finding right; null where it is no longer true, and nothing was done. */
export function fixFinding(editor: Editor, { rule: id, at, fix }: Finding): Fixed | null {
  const rule = ruleById(id);
  if (!rule) return null;
  const name = FINDINGS_PANEL.fixedOne(rule.title);
  return fixed(editor, (sop) => fixOne(sop, rule, at), name, fix?.does);
}

/** Puts right all that a rule can, but for what someone set aside. */
export function fixAlike(editor: Editor, id: string): Fixed | null {
  const rule = ruleById(id);
  if (!rule) return null;
  const name = FINDINGS_PANEL.fixedAll(rule.title);
  return fixed(editor, (sop) => fixAll(sop, rule, (at) => isSetAside(sop, { rule: id, at })), name);
}

function fixed(
  editor: Editor,
  fix: (sop: Sop) => Sop,
  title: string,
  does: string | null = null,
): Fixed | null {
  const before = editor.sop();
  if (!editor.run(fix, undefined, title)) return null;
  const after = editor.sop();
  const texts = textChanges(before, after);
  const said = does ?? describeChange(before, after);
  return { title, after, texts, does: texts.length > 0 ? null : said };
}
