/** The page while its store has not given the last document yet: a word in place of the form, that it is waited for. */
import { type Recovered, recover } from '../store/recovery.ts';
import { RECOVERY } from '../words.ts';
import './slowStart.css';

/** As {@link recover}, and says so meanwhile where there is anything to wait for. */
export function startSlowly(
  root: HTMLElement,
  ...asked: Parameters<typeof recover>
): Promise<Recovered> {
  const [, trouble] = asked;
  if (trouble) {
    const word = document.createElement('p');
    word.className = 'slow-start';
    word.role = 'status';
    word.textContent = RECOVERY.waiting;
    root.replaceChildren(word);
  }
  return recover(...asked);
}
