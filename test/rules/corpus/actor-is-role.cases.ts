import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'actor-is-role',
  mistakes: [
    {
      name: 'an application, with spaces around',
      of: 'permit',
      actors: { 3: { name: ' Aplikasi Perizinan ' } },
      at: 'a3',
      says: 'Pelaksana “Aplikasi Perizinan” tampaknya aplikasi atau benda; tulislah jabatan atau perannya.',
    },
    { name: 'a paper', of: 'permit', actors: { 3: { name: 'Lembar Kendali' } }, at: 'a3' },
    {
      name: 'a system known by its name',
      of: 'permit',
      actors: { 3: { name: 'Satusehat' } },
      at: 'a3',
    },
    {
      name: 'a system called by a name of its own making',
      of: 'permit',
      actors: { 3: { name: 'SiMasLaper' } },
      at: 'a3',
    },
    {
      name: 'a person with a degree',
      of: 'permit',
      actors: { 3: { name: 'Budi Santoso, S.E.' } },
      at: 'a3',
      says: 'Pelaksana “Budi Santoso, S.E.” tampaknya nama orang; tulislah jabatan atau perannya.',
    },
    {
      name: 'a person by the name alone',
      of: 'leave',
      actors: { 2: { name: 'Siti Aminah' } },
      at: 'a2',
    },
    {
      name: 'a role with a name in brackets',
      of: 'payment',
      actors: { 2: { name: 'Bendahara (Drs. Hasan)' } },
      at: 'a2',
    },
    { name: 'an address', of: 'archiveLoan', actors: { 1: { name: 'Ibu Ratna' } }, at: 'a1' },
    { name: 'a doctor', of: 'incomingLetter', actors: { 2: { name: 'dr. Ani' } }, at: 'a2' },
    {
      name: 'a number',
      of: 'times',
      actors: { 2: { name: 'Teknisi 19850101 201001 1 001' } },
      at: 'a2',
    },
    { name: 'an application', of: 'census', actors: { 1: { name: 'Aplikasi SIMPEG' } }, at: 'a1' },
    {
      name: 'an information system',
      of: 'complaint',
      actors: { 4: { name: 'Sistem Informasi Pengaduan' } },
      at: 'a4',
    },
    { name: 'a website', of: 'twoAnswers', actors: { 2: { name: 'Website PPID' } }, at: 'a2' },
    { name: 'the name of a system', of: 'procurement', actors: { 4: { name: 'SIPD' } }, at: 'a4' },
    {
      name: 'a role with a titled name',
      of: 'archiveLoan',
      actors: { 2: { name: 'Lurah Dra. Wulandari' } },
      at: 'a2',
    },
  ],
  lookAlikes: [
    {
      name: 'who keeps a system',
      of: 'permit',
      actors: { 3: { name: 'Operator SiMasLaper' } },
    },
    {
      name: 'a head of systems',
      of: 'times',
      actors: { 2: { name: 'Kepala Bidang Sistem Informasi' } },
    },
    {
      name: 'one who runs an application',
      of: 'census',
      actors: { 1: { name: 'Operator SAKTI' }, 2: { name: 'Admin Website' } },
    },
    {
      name: 'a team for systems',
      of: 'times',
      actors: { 1: { name: 'Tim Sistem Informasi' }, 3: { name: 'PPK' } },
    },
    {
      name: 'a role with an address',
      of: 'incomingLetter',
      actors: { 3: { name: 'Bapak Camat' } },
    },
    {
      name: 'doctors as roles',
      of: 'incomingLetter',
      actors: { 2: { name: 'Dokter Umum' }, 3: { name: 'dr. Penanggung Jawab' } },
    },
    {
      name: 'short names of offices',
      of: 'budgetSplit',
      actors: {
        1: { name: 'KPA' },
        2: { name: 'CC & CA' },
        3: { name: 'OPD' },
        4: { name: 'BPKAD' },
      },
    },
    {
      name: 'an office for the things of a region',
      of: 'permit',
      actors: { 5: { name: 'Perangkat Daerah' } },
    },
    {
      name: 'a hospital that is called by a person',
      of: 'permit',
      actors: { 5: { name: 'Direktur RSUD Dr. Soebandi' } },
    },
  ],
};
