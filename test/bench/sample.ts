/** The form that is measured, of any size. */
import type { Sop } from '../../src/model/sop.ts';
import { form } from '../gallery/form.ts';

/** Rows and lanes. */
export type Shape = readonly [rows: number, lanes: number];

/** Rows down and across the lanes, every fifth a decision with a loop back; ids of its own for each `tag`. */
export function sample([rows, lanes]: Shape, tag: string): Sop {
  const id = (i: number) => `${tag}s${i}`;
  const lane = (i: number) => `L${((i * 7) % lanes) + 1}`;
  const isDecision = (i: number) => i % 5 === 4 && i < rows - 1;
  const indices = Array.from({ length: rows }, (_, i) => i);
  const shape = (i: number) => {
    if (i === 0 || i === rows - 1) return `(${id(i)})`;
    return isDecision(i) ? `<${id(i)}>` : `[${id(i)}]`;
  };
  return form('Pengukuran', {
    lanes: Object.fromEntries(
      Array.from({ length: lanes }, (_, i) => [`L${i + 1}`, `Pelaksana ${i + 1}`]),
    ),
    rows: indices.map((i) => [
      `Memeriksa kelengkapan berkas permohonan tahap ${i + 1}`,
      `${lane(i)}:${shape(i)}`,
    ]),
    flows: indices
      .flatMap((i) => [
        ...(i < rows - 1 ? [`${id(i)}>${id(i + 1)}${isDecision(i) ? ':Ya' : ''}`] : []),
        ...(isDecision(i) ? [`${id(i)}>${id(i - 3)}:Tidak`] : []),
      ])
      .join(' '),
  });
}
