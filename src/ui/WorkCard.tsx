/** Long work, with how far it is and a way to stop it. */
import { UI } from '../words.ts';
import './notices.css';

export interface Work {
  readonly text: string;
  /** Part done, 0 to 1; undefined where nobody knows. */
  readonly share: number | undefined;
  readonly cancel: () => void;
}

export function WorkCard({ work }: { work: Work }) {
  return (
    <div className="work" aria-live="polite">
      <p>{work.text}</p>
      <progress aria-label={work.text} value={work.share} max={1} />
      <button type="button" className="button" onClick={work.cancel}>
        {UI.cancel}
      </button>
    </div>
  );
}
