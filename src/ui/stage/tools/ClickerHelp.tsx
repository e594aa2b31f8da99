/** The strip that says what a clicker's buttons and the keys do, until the first of them is pressed. */
import { Fragment } from 'react';
import { CLICKER } from '../../../words.ts';
import './clickerHelp.css';

interface Entry {
  /** Where it holds. */
  readonly at?: string;
  readonly keys: readonly string[];
  /** What does the same and is no key. */
  readonly also?: string;
  readonly does: string;
}

const ENTRIES: readonly Entry[] = [
  CLICKER.next,
  CLICKER.back,
  CLICKER.black,
  CLICKER.choose,
  CLICKER.edit,
  CLICKER.leave,
];

/** The strip, as wide as what it is in. */
export const ClickerHelp = () => (
  <ul className="clicker-help" aria-label={CLICKER.name}>
    {ENTRIES.map(({ at, keys, also, does }) => (
      <li key={does}>
        {at !== undefined && `${at} `}
        {keys.map((key) => (
          <Fragment key={key}>
            <kbd>{key}</kbd>{' '}
          </Fragment>
        ))}
        {also !== undefined && `${CLICKER.or} ${also} `}
        <strong>{does}</strong>
      </li>
    ))}
  </ul>
);
