import { describe, expect, it } from 'vitest';
import { setActivityText } from '../../../src/commands/activities.ts';
import { setIdentityField } from '../../../src/commands/identity.ts';
import { shortened, textChanges } from '../../../src/ui/panel/textChanges.ts';
import { sop } from '../../commands/notation.ts';

describe('what a fix changed', () => {
  it('is the words that differ, with one on either side', () => {
    expect(shortened('Pengajuan nomor', 'Mengajukan nomor')).toEqual({
      before: 'Pengajuan nomor',
      after: 'Mengajukan nomor',
    });
    expect(
      shortened(
        'Staf mencatat surat masuk ke dalam buku agenda',
        'Staf mencatat surat masuk pada buku agenda',
      ),
    ).toEqual({ before: '… masuk ke dalam buku …', after: '… masuk pada buku …' });
    expect(shortened('', 'Ya')).toEqual({ before: '', after: 'Ya' });
    expect(shortened('ya ya', 'ya')).toEqual({ before: 'ya ya', after: 'ya' });
  });

  it('is told by its place', () => {
    const before = sop('A', ['A:(s1)', 'A:[s2]']);
    const after = setIdentityField(
      setActivityText(before, 'k2', 'description', 'Mencatat surat'),
      'title',
      'Surat Masuk',
    );
    expect(textChanges(before, after)).toEqual([
      { where: 'Kegiatan 2, Kegiatan', before: 'Kegiatan 2', after: 'Mencatat surat' },
      { where: 'Nama SOP', before: '', after: 'Surat Masuk' },
    ]);
    expect(textChanges(before, before)).toEqual([]);
  });
});
