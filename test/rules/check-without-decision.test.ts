/** A check in a box that is decided on further along the way. */
import { expect, it } from 'vitest';
import { checkWithoutDecision } from '../../src/rules/check-without-decision.ts';
import { sopOf } from '../../src/rules/example.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';

const START = 'a( Menerima berkas';
const CHECK = 'b[] Memeriksa berkas';
const DECISION = 'c<> Memutuskan permohonan';
const END = 'a) Menyimpan berkas';

const found = (rows: readonly string[], flows?: string): readonly string[] =>
  checkWithoutDecision
    .check(sopOf({ rows, ...(flows !== undefined && { flows }) }), UNMEASURED)
    .flatMap(({ at }) => at);

it.each([
  ['the next row decides', [START, CHECK, DECISION, END], '1>2 2>4 3>1'],
  [
    'its arrow leads to a decision',
    [START, CHECK, 'c[] Mencatat', DECISION, END],
    '1>2 2>4 4>5:Ya',
  ],
  [
    'one of its arrows does',
    [START, CHECK, 'c[] Mencatat', DECISION, END],
    '1>2 2>3 2>4 4>5:Ya 4>1:Tidak',
  ],
  [
    'it leads to one who decides together with another',
    [START, CHECK, 'c[] Mencatat', 'c[]d<> Memutuskan permohonan', END],
    '1>2 2>4a 4a=4b 4b>5:Ya 4b>1:Tidak',
  ],
  ['it is done in a kapsul alone', ['a( Memeriksa berkas', END], '1>2'],
  ['nobody does it yet', [START, '. Memeriksa berkas', END], '1>3'],
  ['a belah ketupat of its own row decides', [START, 'b[]c<> Memeriksa berkas', END], '1>2a'],
])('is content where %s', (_, rows, flows) => {
  expect(found(rows, flows)).toEqual([]);
});

it.each([
  ['only a row before it decides', [START, DECISION, CHECK, END], 'k3'],
  ['nothing leads on from it', [START, CHECK, END], 'k2'],
  ['it is done in a box beside a kapsul', ['a(b[] Memeriksa berkas', END], 'k1'],
])('asks for one where %s', (what, rows, at) => {
  expect(found(rows, what.startsWith('nothing') ? '1>3' : undefined)).toEqual([at]);
});
