/** Everything of what someone brought that found no place, with where it stood and why. */
import { useState } from 'react';
import type { LeftOut } from '../../importers/leftOut.ts';
import { BRING } from '../../words.ts';

/** Entries that are shown before someone asks for all. */
const FIRST = 40;

export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const [isWhole, setWhole] = useState(false);
  if (leftOut.length === 0) return <p className="brought-nothing-lost">{BRING.nothingLeftOut}</p>;
  const shown = isWhole ? leftOut : leftOut.slice(0, FIRST);
  return (
    <section className="brought-left-out">
      <h3>{BRING.leftOutTitle(leftOut.length)}</h3>
      <table>
        <thead className="hidden-text">
          <tr>
            {BRING.leftOutHeads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ where, text, why }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only ever changes as a whole
            <tr key={i}>
              <td>{where}</td>
              <td dir="auto">{text}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < leftOut.length && (
        <button type="button" className="button outlined" onClick={() => setWhole(true)}>
          {BRING.moreLeftOut(leftOut.length - shown.length)}
        </button>
      )}
    </section>
  );
}
