import { expect, it } from 'vitest';
import { personOrThing } from '../../src/language/personOrThing.ts';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const PERSONS = lines(`
  Budi Santoso, S.E.
  Rina Kartika
  Pak Budi
  Ibu Ratna
  Bpk. Suparno
  Drs. H. Amir, M.Si
  Hj. Salmah
  dr. Ani
  Dr. Rahmat
  Ir. Sutarno
  Prof. Wiryono
  Sdr. Tigor
  Marzuki S.Kom
  Nasution, SH
  Kepala Bagian Umum, Lukman, S.STP
  Camat (Drs. Lukman)
  NIP 198501012010011001
  19850101 201001 1 001
  I Wayan Sudiarta
  Muhammad Ilham
`);

const THINGS = lines(`
  Aplikasi SIMPEG
  APLIKASI PELAYANAN
  Sistem Informasi Kepegawaian
  Website BKN
  SIPD
  SIMRS
  e-Office
  Portal Layanan
  Mesin Absensi
  Kotak Saran
  Buku Agenda
  Server
  Sarana Pelayanan
  Google Form
`);

const ROLES = lines(`
  Staf
  TIM
  CC & CA
  KPK
  Kepala Seksi Sistem Informasi
  Admin SIPD
  Operator SAKTI
  Tim Sistem Informasi
  Pengelola Website
  Website Admin
  Petugas Loket
  Pranata Komputer
  Bapak Camat
  Ibu Lurah
  Ibu Hamil
  Pak Kades
  Dokter Umum
  dr. Penanggung Jawab
  Bidan Desa
  SATPAM Piket
  Kurir external
  Perangkat Desa
  Sarana dan Prasarana
  Pengadministrasi Umum / Sekretaris
  Wilayah/ Provinsi
  PJK TIP
  Kepala Subbag. Umum dan Kepegawaian
  Plt. Kepala Dinas
  Ka. UPTD
  Kasi Pemerintahan
  Hakim Ketua
  Masyarakat
`);

it.each(PERSONS)('%s is a person', (name) => expect(personOrThing(name)).toBe('person'));
it.each(THINGS)('%s is a thing', (name) => expect(personOrThing(name)).toBe('thing'));
it.each(ROLES)('%s is a role', (name) => expect(personOrThing(name)).toBeNull());
