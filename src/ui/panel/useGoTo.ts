import { useCallback } from 'react';
import { layoutSop } from '../../layout/layoutSop.ts';
import type { Finding } from '../../rules/finding.ts';
import { regionOf } from '../canvas/regions.ts';
import { useDesk, useEditor } from '../editorContext.tsx';
import { targetOf } from './places.ts';

/** Selects what a finding is about and brings it into sight; the keys go there too, unless they stay here. */
export function useGoTo(): (finding: Finding, keys?: 'there' | 'here') => void {
  const editor = useEditor();
  const desk = useDesk();
  return useCallback(
    (finding, keys = 'there') => {
      const target = targetOf(editor.sop(), finding);
      if (!target) return;
      editor.select(target);
      const region = regionOf(layoutSop(editor.sop()), target);
      if (region) desk.view.reveal(region.rect);
      if (keys === 'there') desk.view.focus();
    },
    [editor, desk],
  );
}
