/** A loop back from the second page to the first, beside the flow that leads on. */
import { form } from '../form.ts';

export const sop = form('Usulan Kenaikan Pangkat dengan Pemeriksaan', {
  lanes: { S: 'Staf', K: 'Kasubag Kepegawaian', B: 'Kepala Bagian' },
  rows: [
    ['Menerima usulan kenaikan pangkat', 'S:(a)'],
    ['Mencatat usulan dalam buku agenda', 'S:[b]'],
    ['Memeriksa kelengkapan usulan', 'K:[c]'],
    ['Menyusun daftar nominatif', 'S:[d]'],
    ['Meneliti daftar nominatif', 'K:<e>'],
    ['Menyetujui daftar nominatif', 'B:[f]'],
    ['Menghitung masa kerja pegawai', 'S:[x]'],
    ['Mencocokkan data pegawai', 'S:[y]'],
    ['Menyusun lampiran usulan', 'S:[z]'],
    ['Menyusun surat pengantar', 'S:[g]'],
    ['Menandatangani surat pengantar', 'B:<h>'],
    ['Mengirim usulan ke badan kepegawaian', 'S:[i]'],
    ['Mengarsipkan berkas usulan', 'S:(j)'],
  ],
  flows: 'a>b b>c c>d d>e e>f:Ya e>d:Tidak f>x x>y y>z z>g g>h h>i:Ya h>b:Tidak i>j',
});
