/** Signs that a font has, from the symbols font, and signs that none has. */
import { form } from '../form.ts';

export const sop = form('Pengarsipan ☑ Berkas', {
  lanes: { A: 'Arsiparis ★', K: 'Kasubag 中' },
  rows: [
    ['Menerima berkas ✓ lengkap, ✗ tidak lengkap', 'A:(a)', { remarks: '≥ 5 berkas → kardus' }],
    ['Menata berkas 日本 menurut nomor', 'A:[b ✓]', { output: '☐ rapi\n☑ berlabel' }],
    ['Mengesahkan daftar arsip 😀', 'K:(c)', { requirements: 'Daftar “arsip” – résumé' }],
  ],
  flows: 'a>b b>c:✓',
});
