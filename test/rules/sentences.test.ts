/** What a person reads of the bad example of each rule, and of what would put it right: the sentences of the form's language. */
import { expect, it } from 'vitest';
import { checkSop } from '../../src/rules/check.ts';
import { sopOf } from '../../src/rules/example.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';
import { SEVERITIES } from '../../src/rules/severities.ts';

const SENTENCES: Readonly<Record<string, readonly [found: string, fix?: string]>> = {
  'one-start': [
    'Kegiatan 1: prosedur belum diawali kapsul mulai.',
    'Mengubah kotak pada kegiatan 1 menjadi kapsul.',
  ],
  'end-required': [
    'Kegiatan 3: belum ada kapsul selesai pada akhir prosedur.',
    'Mengubah kotak pada kegiatan 3 menjadi kapsul.',
  ],
  'single-end': [
    'Kegiatan 3, 4: ada 2 kapsul selesai. Sebaiknya satu akhir, kecuali memang berakhir berbeda.',
  ],
  'terminator-at-ends': ['Kegiatan 3: kegiatan terakhir sebaiknya digambar dengan kapsul.'],
  'terminator-flows': ['Kegiatan 3: kapsul selesai tidak boleh memiliki panah keluar.'],
  reachable: ['Kegiatan 2: tidak terhubung dari kegiatan awal.'],
  'no-dead-end': ['Kegiatan 2: buntu, tidak ada panah keluar.'],
  'activity-has-actor': ['Kegiatan 2: belum memiliki pelaksana.'],
  'no-self-flow': [
    'Kegiatan 2: ada panah yang kembali ke simbolnya sendiri.',
    'Menghapus panah pada kegiatan 2 yang kembali ke simbolnya sendiri.',
  ],
  'decision-two-exits': ['Kegiatan 2: keputusan memiliki 1 cabang; seharusnya dua (Ya/Tidak).'],
  'branch-labelled': [
    'Kegiatan 2: cabang menuju kegiatan 1 belum diberi label (Ya/Tidak).',
    'Memberi label “Tidak” pada cabang kegiatan 2, karena cabang lainnya “Ya”.',
  ],
  'branch-labels-known': ['Kegiatan 2: label cabang bukan Ya/Tidak; pastikan maknanya jelas.'],
  'branches-differ': ['Kegiatan 2: 2 cabang keputusan sama-sama menuju kegiatan 3.'],
  'branch-labels-differ': ['Kegiatan 2: 2 cabang berlabel sama, “Ya”.'],
  'decision-inside': ['Kegiatan 1: prosedur sebaiknya tidak diawali keputusan.'],
  'back-flow-from-decision': [
    'Kegiatan 3: panah kembali ke kegiatan 2 sebaiknya keluar dari keputusan.',
  ],
  'loop-has-exit': ['Kegiatan 1 sampai 3: alur berputar terus dan tidak pernah mencapai akhir.'],
  'start-leftmost': [
    'Kegiatan 1: pelaksana kegiatan pertama sebaiknya berada di kolom paling kiri.',
    'Memindahkan kolom Kepala Seksi ke paling kiri.',
  ],
  'actors-in-order': [
    'Kolom “Sekretaris” sebaiknya dipindahkan: urutan pelaksana mengikuti urutan kegiatan, bukan jabatan.',
    'Mengurutkan kolom pelaksana menurut kegiatan pertamanya.',
  ],
  'actor-unused': [
    'Kolom pelaksana “Sekretaris” tidak memiliki kegiatan.',
    'Menghapus kolom pelaksana “Sekretaris”.',
  ],
  'actor-name': ['Nama pelaksana ganda: “Staf” ada di 2 kolom.'],
  'actor-is-role': [
    'Pelaksana “Aplikasi Persuratan” tampaknya aplikasi atau benda; tulislah jabatan atau perannya.',
  ],
  'single-actor': ['Hanya ada satu pelaksana: prosedur ini lebih cocok menjadi SOP teknis.'],
  'many-actors': ['Ada 9 pelaksana, lebih dari 8; pertimbangkan menyederhanakan.'],
  'one-symbol-per-cell': [
    'Kegiatan 2: ada 2 simbol dalam satu sel pelaksana; pecah menjadi 2 kegiatan.',
  ],
  'description-required': ['Kegiatan 2: uraian kegiatan masih kosong.'],
  'description-length': ['Kegiatan 2: uraian terlalu panjang (30 kata).'],
  'description-repeated': ['Kegiatan 2 dan 3: uraiannya sama persis.'],
  'many-activities': ['Ada 13 kegiatan, lebih dari 12; pertimbangkan membagi menjadi SOP mikro.'],
  'duration-required': ['Kegiatan 2: waktu belum diisi.'],
  'duration-measurable': [
    'Kegiatan 2: waktu “Secepatnya” tidak terukur; tulis angka dan satuan (menit, jam, hari kerja).',
  ],
  'output-required': ['Kegiatan 2: output belum diisi.'],
  'requirements-required': ['Kegiatan 2: kelengkapan belum diisi.'],
  'day-kinds-mixed': [
    'Kegiatan 3: satuan waktu bercampur; pada kegiatan lain tertulis “hari kerja”.',
  ],
  'identity-required': ['Identitas: Nomor SOP belum diisi.'],
  'dates-in-order': ['Identitas: Tanggal Efektif lebih awal daripada Tanggal Pembuatan.'],
  'legal-basis-required': ['Identitas: Dasar Hukum belum diisi.'],
  'legal-basis-order': [
    'Identitas: Dasar Hukum butir 2 sebaiknya di atas butir sebelumnya, menurut urutan peraturan.',
    'Mengurutkan Dasar Hukum menurut jenis peraturan, dari yang tertinggi.',
  ],
  'identity-lists': ['Identitas: Peringatan belum diisi.'],
  'title-without-sop': [
    'Identitas: Nama SOP tidak perlu diawali kata “SOP”.',
    'Mengubah nama SOP menjadi “Penerimaan Tamu Dinas”.',
  ],
  'service-ends-at-applicant': [
    'Kegiatan 3: ini SOP pelayanan; akhiri dengan pemohon menerima hasil.',
  ],
  crossings: ['Panah dari kegiatan 2 ke 3 memotong panah dari kegiatan 2 ke 3.'],
  'text-overflow': ['Kegiatan 2: kata pada kolom Kelengkapan terlalu panjang untuk kolomnya.'],
  'active-verb': [
    'Kegiatan 2: awali dengan kata kerja aktif: “Pengajuan” → “Mengajukan”.',
    'Mengganti uraian menjadi “Mengajukan nomor surat”.',
  ],
  'passive-voice': [
    'Kegiatan 2: “dicatat” berbentuk pasif; gunakan kalimat aktif.',
    'Mengganti uraian menjadi “Mencatat surat dalam buku agenda”.',
  ],
  'actor-in-description': [
    'Kegiatan 2: uraian menyebut “Kepala Seksi”; pelaksana sudah ditunjukkan oleh kolomnya.',
    'Mengganti uraian menjadi “Menyerahkan surat kepada Sekretaris”.',
  ],
  'one-action': [
    'Kegiatan 2: uraian memuat beberapa tindakan (“mencatat”, “menyusun”, “menyerahkan”); pertimbangkan menjadi beberapa kegiatan.',
  ],
  'decision-verb': [
    'Kegiatan 2: memakai belah ketupat, tetapi uraiannya bukan kegiatan memeriksa atau memutuskan.',
  ],
  'check-without-decision': [
    'Kegiatan 2: memeriksa dokumen; jika hasilnya dapat ditolak, pertimbangkan belah ketupat.',
  ],
  'condition-without-decision': [
    'Kegiatan 2: uraian mengandung syarat (“jika tidak lengkap dikembalikan”) tanpa belah ketupat.',
  ],
  'output-is-noun': [
    'Kegiatan 2: output “dicatat …” menyatakan kegiatan, bukan benda; misalnya “Surat yang telah dicatat”.',
    'Mengganti output menjadi “Surat yang telah dicatat”.',
  ],
  'output-used': ['Kegiatan 2: output “Lembar disposisi” tidak dipakai pada kegiatan berikutnya.'],
  'warning-wording': [
    'Identitas: Peringatan “Surat harus segera diteruskan.” sebaiknya berbentuk “Jika …, maka …” atau menyebut batas waktu.',
  ],
  'title-noun': [
    'Identitas: Nama SOP sebaiknya kata benda, misalnya “Penyusunan Laporan Kinerja”.',
    'Mengganti Nama SOP menjadi “Penyusunan Laporan Kinerja”.',
  ],
};

it.each(SEVERITIES.map(([rule]) => [rule.id, rule] as const))('%s says it so', (id, rule) => {
  const { bad } = rule.examples;
  const found = checkSop(sopOf(bad), { ...UNMEASURED, ...bad.facts });
  expect(
    found
      .filter((finding) => finding.rule === id)
      .map(({ message, fix }) => (fix ? [message, fix.does] : [message])),
  ).toEqual([SENTENCES[id]]);
});
