/** How much of a text is shown as the one whom it names. */
import { expect, it } from 'vitest';
import { actorInDescription } from '../../src/rules/actor-in-description.ts';
import { inRow, sopOf } from '../../src/rules/example.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';

const messages = (text: string): readonly string[] =>
  actorInDescription.check(sopOf(inRow(text)), UNMEASURED).map(({ message }) => message);

it.each([
  ['Kepala Seksi menyerahkan surat', 'Kepala Seksi'],
  ['Kepala Seksi segera menyerahkan surat', 'Kepala Seksi'],
  ['Kepala Seksi, menyerahkan surat', 'Kepala Seksi'],
  ['Kepala Seksi, setelah rapat, menyerahkan surat', 'Kepala Seksi'],
  ['Kepala Seksi (atau Plt) menyerahkan surat', 'Kepala Seksi'],
  ['Kepala Seksi/Bendahara menyerahkan surat', 'Kepala Seksi'],
  ['Kepala Seksi dan Bendahara menyerahkan surat', 'Kepala Seksi dan Bendahara'],
  ['Kepala Seksi Pelayanan menyerahkan surat', 'Kepala Seksi Pelayanan'],
  ['Kepala Seksi Pelayanan segera menyerahkan surat', 'Kepala Seksi Pelayanan'],
  ['Kepala Bidang Umum langsung segera menyerahkan surat', 'Kepala Bidang Umum'],
  ['Kepala Seksi Pelayanan Terpadu Satu Pintu menyerahkan surat', 'Kepala Seksi Pelayanan Terpadu'],
  ['Staf Kepala Seksi menyerahkan surat', 'Staf Kepala Seksi'],
  ['Menyusun surat, lalu Camat menandatangani surat', 'Camat'],
  ['Menyusun surat, lalu Camat Kota Baru Selatan Barat Daya menandatangani surat', 'Camat'],
  ['Menyusun surat, lalu Camat Kediri menandatangani surat', 'Camat'],
  ['Menyusun surat, lalu Camat Sukadari menandatangani surat', 'Camat'],
  ['Mencatat surat dan Camat menandatangani surat', 'Camat'],
  ['Menyerahkan surat kepada Camat, dan Bendahara Umum membayar', 'Bendahara'],
])('in %j it is %j', (text, name) => {
  expect(messages(text)).toEqual([
    `Kegiatan 2: uraian menyebut “${name}”; pelaksana sudah ditunjukkan oleh kolomnya.`,
  ]);
});

it.each([
  'Surat diserahkan oleh Sekretaris',
  'Menyerahkan surat kepada Kepala Seksi',
  'Menyusun surat, lalu Camat di aula menandatangani surat',
  'Menyusun surat, lalu Camat yang berwenang menandatangani surat',
  'Menyusun surat, lalu kepada Camat menandatangani surat',
  'Menyusun surat, lalu Camat Kota Baru Selatan Barat Daya Utara menandatangani surat',
  'Mengundang Lurah dan Camat menghadiri rapat',
  'Mengundang Lurah, Sekretaris dan Camat menghadiri rapat',
  '-',
])('nobody is named as the one who acts in %j', (text) => expect(messages(text)).toEqual([]));
