import { expect, it } from 'vitest';
import { inOneLine } from '../../../src/ui/stage/inOneLine.ts';

it.each([
  ['a text of one line is left as it is', 'Surat masuk', 'Surat masuk'],
  ['lines are parted by dots', 'Surat masuk\nBuku agenda', 'Surat masuk · Buku agenda'],
  [
    'a line that goes on needs no dot',
    'Surat yang memuat:\na. nomor;\nb. tanggal',
    'Surat yang memuat: a. nomor · b. tanggal',
  ],
  [
    'nor do lines keep marks of their own',
    '- Surat masuk\n• Buku agenda',
    'Surat masuk · Buku agenda',
  ],
  ['numbered entries don’t run on', '1. KTP; 2. KK, 3) NPWP', '1. KTP · 2. KK · 3) NPWP'],
  ['a number is no entry', 'Rak 2; 3 lembar', 'Rak 2; 3 lembar'],
  ['empty lines are nothing', '\n Surat masuk \n\nBuku agenda\n', 'Surat masuk · Buku agenda'],
  ['an amount keeps its sign', '-5 derajat', '-5 derajat'],
  ['no text is none', ' \n', ''],
])('%s', (_, text, said) => expect(inOneLine(text)).toBe(said));
