import type { Cases } from './planted.ts';

const title = (text: string) => ({ title: text });

export const CASES: Cases = {
  rule: 'title-noun',
  mistakes: [
    { name: 'a verb', of: 'permit', identity: title('Menerbitkan Izin Usaha Mikro'), at: 'title' },
    { name: 'in capitals', of: 'leave', identity: title('MENGAJUKAN CUTI TAHUNAN'), at: 'title' },
    { name: 'a command', of: 'census', identity: title('Susun Laporan Sensus'), at: 'title' },
    {
      name: 'a light verb',
      of: 'leave',
      identity: title('Melakukan Verifikasi Cuti'),
      at: 'title',
    },
    {
      name: 'a command that is a noun too, with an object',
      of: 'incomingLetter',
      identity: title('Terima Surat dari Pengirim'),
      at: 'title',
    },
    { name: 'a command alone', of: 'incomingLetter', identity: title('Terima'), at: 'title' },
    {
      name: 'a verb that no noun is known for',
      of: 'incomingLetter',
      identity: { title: 'Menjadi Narasumber' },
      at: 'title',
      says: 'Identitas: Nama SOP sebaiknya kata benda, misalnya “Penyusunan …”.',
    },
  ],
  lookAlikes: [
    {
      name: 'a noun that begins like a verb',
      of: 'complaint',
      identity: title('Mediasi Sengketa'),
    },
    { name: 'a mechanism', of: 'payment', identity: title('Mekanisme Pembayaran Tagihan') },
    { name: 'a service', of: 'permit', identity: title('Layanan Izin yang Dipercepat') },
    { name: 'a list', of: 'meeting', identity: title('Daftar Hadir Rapat') },
    { name: 'a test', of: 'census', identity: title('Uji Kompetensi Petugas') },
    { name: 'a revision', of: 'budgetSplit', identity: title('Revisi Anggaran') },
    { name: 'thanks', of: 'meeting', identity: title('Terima Kasih kepada Narasumber') },
  ],
};
