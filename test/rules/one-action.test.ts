/** Which verbs of an activity count as something that is done. */
import { expect, it } from 'vitest';
import { inRow, sopOf } from '../../src/rules/example.ts';
import { oneAction } from '../../src/rules/one-action.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';

/** The actions that are named, in quotes. */
const named = (text: string): readonly string[] =>
  oneAction
    .check(sopOf(inRow(text)), UNMEASURED)
    .flatMap(({ message }) => message.match(/(?<=“)[^”]+(?=”)/g) ?? []);

it.each([
  ['Camat mencatat, menomori, dan menyimpan surat', 'mencatat menomori menyimpan'],
  ['Berkas permohonan dicatat, dinomori, dan disimpan', 'dicatat dinomori disimpan'],
  ['Sekretaris menyusun laporan lalu mengirim laporan', 'menyusun mengirim'],
  ['Menyusun jadwal dan segera kemudian membagikannya', 'menyusun membagikannya'],
  [
    'Mencatat/mengagendakan surat, menyusun lembar disposisi, dan menyimpan salinan',
    'mencatat menyusun menyimpan',
  ],
])('counts what is stated: %s', (text, actions) => {
  expect(named(text)).toEqual(actions.split(' '));
});

it.each([
  'Surat masuk',
  'Menyusun laporan, didampingi camat, dihadiri staf, dan disaksikan warga',
  'Mencatat/mengagendakan surat dan menyimpan salinan',
  'Mencatat surat, mencatat berkas, lalu mencatat tamu',
  'Mengadakan rapat untuk membahas, menyusun, dan menetapkan jadwal',
  'Menerima surat yang mencatat, memuat, dan menjelaskan usul',
])('leaves out what only adds to it, and a verb that comes again: %s', (text) => {
  expect(named(text)).toEqual([]);
});
