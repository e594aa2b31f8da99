/** Lines that skip rows forward and merge before one symbol. */
import { form } from '../form.ts';

export const sop = form('Penanganan Pengaduan', {
  lanes: { M: 'Pelapor', P: 'Petugas Pengaduan', T: 'Tim Penelaah', K: 'Kepala Dinas' },
  rows: [
    ['Menyampaikan pengaduan', 'M:(a)'],
    ['Menyaring pengaduan', 'P:<b>'],
    ['Menelaah pengaduan', 'T:<c>'],
    ['Memeriksa lapangan', 'T:[d]'],
    ['Memutuskan tindak lanjut', 'K:<e>'],
    ['Menyusun jawaban', 'P:[f]'],
    ['Menerima jawaban', 'M:(g)'],
  ],
  flows:
    'a>b b>c:Berwenang b>f:Tidak_berwenang c>d:Berkadar_pengawasan c>f:Tidak d>e e>f:Ditindaklanjuti e>d:Kurang_bukti f>g',
});
