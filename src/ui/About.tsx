/** Tentang: what Alir is, which version, and what it is made of, each part with its licence. */
import { useEffect, useState } from 'react';
import { bundledFile } from '../exporters/bundled.ts';
import { ABOUT, FILES } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk, useEditor } from './editorContext.tsx';

interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export function About() {
  const editor = useEditor();
  const desk = useDesk();
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    bundledFile('licences.json', document.baseURI).then(
      (bytes) => setParts(JSON.parse(new TextDecoder().decode(bytes)) as readonly Part[]),
      () => {
        desk.showDialog(null);
        editor.notify({ tone: 'error', text: FILES.samplesMissing });
      },
    );
  }, [desk, editor]);
  return (
    <Dialog title={ABOUT.title} className="wide">
      <p>{ABOUT.what}</p>
      <p>{ABOUT.safe}</p>
      <h3>{ABOUT.parts}</h3>
      {parts.map(({ name, version, licence, text }) => (
        <details key={`${name} ${version}`} className="licence">
          <summary>
            {name} {version} · {licence}
          </summary>
          <pre>{text}</pre>
        </details>
      ))}
    </Dialog>
  );
}
