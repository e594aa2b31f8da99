/** Symbols with text in them grow with it. */
import { form } from '../form.ts';

export const sop = form('Pelayanan Rujukan', {
  lanes: { P: 'Pasien', L: 'Petugas Loket', D: 'Dokter' },
  rows: [
    ['Mendaftar di loket', 'P:(a Mulai)'],
    ['Memeriksa kartu peserta', 'L:<b Kartu berlaku?>'],
    ['Memeriksa pasien', 'D:[c Pemeriksaan dan tindakan medis sesuai standar]'],
    ['Menentukan perlunya rujukan', 'D:<d Perlu rujukan ke rumah sakit?>'],
    ['Menerbitkan surat rujukan', 'L:[e R/T]'],
    ['Menerima surat rujukan atau obat', 'P:(f Selesai, pasien pulang)'],
  ],
  flows: 'a>b b>c:Ya b>a:Tidak c>d d>e:Ya d>f:Tidak e>f',
});
