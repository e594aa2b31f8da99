/** As many pelaksana as a sheet is asked to hold; everything shrinks together. */
import { form } from '../form.ts';

export const sop = form('Perizinan Lintas Perangkat Daerah', {
  lanes: {
    L1: 'Pemohon',
    L2: 'Petugas Loket',
    L3: 'Front Office',
    L4: 'Back Office',
    L5: 'Verifikator',
    L6: 'Koordinator',
    L7: 'Kasubag',
    L8: 'Kepala Bidang',
    L9: 'Sekretaris',
    L10: 'Kepala Dinas',
    L11: 'Bendahara',
    L12: 'Tim Teknis',
    L13: 'Konsultan',
    L14: 'Asisten',
    L15: 'Sekretaris Daerah',
  },
  rows: [
    ['Meneruskan berkas ke meja 1', 'L1:(s1)'],
    ['Meneruskan berkas ke meja 2', 'L2:[s2]'],
    ['Meneruskan berkas ke meja 3', 'L3:[s3]'],
    ['Meneruskan berkas ke meja 4', 'L4:[s4]'],
    ['Meneruskan berkas ke meja 5', 'L5:<s5>'],
    ['Meneruskan berkas ke meja 6', 'L6:[s6]'],
    ['Meneruskan berkas ke meja 7', 'L7:[s7]'],
    ['Meneruskan berkas ke meja 8', 'L8:[s8]'],
    ['Meneruskan berkas ke meja 9', 'L9:[s9]'],
    ['Meneruskan berkas ke meja 10', 'L10:<s10>'],
    ['Meneruskan berkas ke meja 11', 'L11:[s11]'],
    ['Meneruskan berkas ke meja 12', 'L12:[s12]'],
    ['Meneruskan berkas ke meja 13', 'L13:[s13]'],
    ['Meneruskan berkas ke meja 14', 'L14:[s14]'],
    ['Meneruskan berkas ke meja 15', 'L15:(s15)'],
  ],
  flows:
    's1>s2 s2>s3 s3>s4 s4>s5 s5>s6:Ya s6>s7 s7>s8 s8>s9 s9>s10 s10>s11:Ya s11>s12 s12>s13 s13>s14 s14>s15 s5>s2:Tidak s10>s6:Tidak',
});
