/** Three belah ketupat one behind the other, each with a loop of its own. */
import { form } from '../form.ts';

export const sop = form('Pencairan Uang Persediaan', {
  lanes: { B: 'Bendahara', P: 'PPK', V: 'Verifikator', K: 'KPA' },
  rows: [
    ['Mengajukan permintaan pembayaran', 'B:(a)'],
    ['Melengkapi dokumen permintaan', 'B:[b]'],
    ['Memeriksa kelengkapan dokumen', 'P:<c>'],
    ['Menguji kebenaran perhitungan', 'V:<d>'],
    ['Menyetujui pencairan', 'K:<e>'],
    ['Mencairkan dan membukukan uang', 'B:(f)'],
  ],
  flows: 'a>b b>c c>d:Lengkap c>b:Tidak_lengkap d>e:Benar d>b:Salah e>f:Setuju e>b:Tolak',
});
