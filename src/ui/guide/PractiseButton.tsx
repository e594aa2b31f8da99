/** Coba: a small SOP as a new document on the canvas; the one that was open is kept, as with Contoh. */
import { PencilRuler } from 'lucide-react';
import { flushSync } from 'react-dom';
import { GUIDE } from '../../guideWords.ts';
import type { Sop } from '../../model/sop.ts';
import { useDesk, useEditor } from '../editorContext.tsx';

export function PractiseButton({ label, sop }: { label: string; sop: () => Sop }) {
  const editor = useEditor();
  const desk = useDesk();
  const open = () => {
    flushSync(() => desk.showDialog(null));
    editor.open(sop());
    desk.view.focus();
  };
  return (
    <p className="practise">
      <button type="button" className="button primary" onClick={open}>
        <PencilRuler size={16} aria-hidden="true" /> {label}
      </button>
      <span>{GUIDE.kept}</span>
    </p>
  );
}
