/** Files of other programs, sound and spoilt, under their own names and under ours. */
import { zipSync } from 'fflate';
import { FILES, IMPORT, OFFICE, REFUSED } from '../../src/words.ts';
import { docxParts } from '../importers/docxFile.ts';
import { drawOffice } from '../importers/officeDrawing.ts';
import { xlsxParts } from '../importers/xlsxFile.ts';
import { randomSop } from '../layout/randomSop.ts';
import { alir, type Nasty, NEWER, refused, SHOWN, utf8 } from './outcomes.ts';

const FOREIGN: readonly Nasty[] = (
  [
    ['null', 'null'],
    ['a number', '3'],
    ['a text', '"alir"'],
    ['a list', '[]'],
    ['Excalidraw', '{"type":"excalidraw","version":2,"elements":[]}'],
    ['tldraw', '{"tldrawFileFormatVersion":1,"schema":{},"records":[]}'],
    ['a package', '{"name":"alir","version":"1.0.0"}'],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}'],
    ['a format in capitals', '{"format":"ALIR","version":1}'],
    ['a format in a list', '{"format":["alir"],"version":1}'],
    ['a format by inheritance', '{"__proto__":{"format":"alir"}}'],
  ] as const
)
  .map(([name, text]) => alir(name, text, refused(REFUSED.notOurs)))
  .concat(
    (
      [
        ['draw.io', '<mxfile><diagram>7V1bc6M4Fv4</diagram></mxfile>'],
        [
          'BPMN',
          '<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
        ],
        ['a web page', '<!DOCTYPE html><html><body>SOP</body></html>'],
        ['Mermaid', 'flowchart TD\n  A --> B'],
        ['PlantUML', '@startuml\nstart\nstop\n@enduml'],
        ['a poem', 'Aku ini binatang jalang'],
        ['a list of values', 'No;Kegiatan\n1;Menerima'],
      ] as const
    ).map(([name, text]) => alir(name, text, refused('kesalahan tulis pada baris 1'))),
  );

const MAGIC: readonly (readonly [name: string, head: readonly number[]])[] = [
  ['a zip', [0x50, 0x4b, 3, 4]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['a GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0]],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0]],
  ['a WebP', [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]],
  ['a BMP', [0x42, 0x4d, 0, 0]],
  ['an icon', [0, 0, 1, 0]],
  ['a TIFF', [0x49, 0x49, 0x2a, 0]],
  ['a RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0]],
  ['a 7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0]],
  ['a gzip', [0x1f, 0x8b, 8, 0]],
  ['a program', [0x4d, 0x5a, 0x90, 0]],
  ['an ELF', [0x7f, 0x45, 0x4c, 0x46, 0]],
  ['SQLite', [...utf8('SQLite format 3'), 0]],
  ['an MP4', [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70]],
  ['an MP3', [0x49, 0x44, 0x33, 3, 0]],
];

const bytesOf = (head: readonly number[]): Uint8Array =>
  Uint8Array.from([...head, ...Array.from({ length: 200 }, (_, i) => (i * 37) % 256)]);

/** What other programs wrote, under our name and under theirs. */
const BINARY: readonly Nasty[] = MAGIC.flatMap(([name, head]) => [
  alir(`${name} as .alir`, bytesOf(head), refused(FILES.foreign)),
  {
    name: `${name} as .json`,
    file: 'sop.json',
    bytes: bytesOf(head),
    outcome: refused(FILES.foreign),
  },
  {
    name: `${name} as .csv`,
    file: 'sop.csv',
    bytes: bytesOf(head),
    outcome: refused(IMPORT.notText),
  },
]);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const EXPORTED: readonly Nasty[] = (
  [
    [
      'a PDF of another program',
      'sop.pdf',
      utf8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
      FILES.noSource,
    ],
    [
      'a PDF that is cut off',
      'sop.pdf',
      utf8('%PDF-1.3\n"https://alir.id/ns/1" <jspdf:metadata>eyJm'),
      FILES.noSource,
    ],
    [
      'a PDF whose source is no base64',
      'sop.pdf',
      utf8('%PDF-1.3\n"https://alir.id/ns/1"<jspdf:metadata>%%%</jspdf:metadata>'),
      FILES.noSource,
    ],
    [
      'a PDF that carries another JSON',
      'sop.pdf',
      utf8(`%PDF-1.3\n"https://alir.id/ns/1"<jspdf:metadata>${btoa('[]')}</jspdf:metadata>`),
      REFUSED.notOurs,
    ],
    ['a PNG of another program', 'sop.png', bytesOf(PNG), FILES.noSource],
    ['a PNG of eight bytes', 'sop.png', Uint8Array.from(PNG), REFUSED.malformed(1, 1)],
    [
      'an SVG of another program',
      'sop.svg',
      utf8('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'),
      FILES.noSource,
    ],
    [
      'an SVG with entities',
      'sop.svg',
      utf8('<svg><!DOCTYPE x [<!ENTITY a "b">]>&a;</svg>'),
      'kesalahan tulis',
    ],
    [
      'an SVG whose source is cut off',
      'sop.svg',
      utf8('<svg><metadata><alir:document>eyJm'),
      FILES.noSource,
    ],
    [
      'an SVG that carries a poem',
      'sop.svg',
      utf8(`<svg><metadata><alir:document>${btoa('Aku')}</alir:document></metadata></svg>`),
      'kesalahan tulis',
    ],
  ] as const
).map(([name, file, bytes, why]) => ({ name, file, bytes, outcome: refused(why) }));

const HABITS = { seed: 1, isGlued: true, isGrouped: true, miss: 0 };
const TABLE = drawOffice(randomSop('stacked', 1), HABITS);
const XLSX = xlsxParts(TABLE, HABITS);
const DOCX = docxParts(TABLE, 'cells');
const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, utf8(xml)])));
const without = (parts: Readonly<Record<string, string>>, gone: string) =>
  packed(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(100).fill(0),
    ...[...stream].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);

const OFFICE_NAMES = ['sop.xlsx', 'sop.docx', 'sop.xls', 'sop.doc'] as const;

/** Office files under any of their names: what they are is told by what they hold. */
const OFFICE_FILES: readonly Nasty[] = OFFICE_NAMES.flatMap((file) =>
  (
    [
      ['an old Excel file', ole('Workbook'), refused(OFFICE.oldExcel(file))],
      ['an old Word file', ole('WordDocument'), refused(OFFICE.oldWord(file))],
      ['a file with a password', ole('EncryptedPackage'), refused(OFFICE.locked(file))],
      ['another old Office file', ole('Catalog'), refused(OFFICE.oldOffice(file))],
      [
        'a sheet of LibreOffice',
        packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
        refused(OFFICE.openSheet(file)),
      ],
      [
        'a text of LibreOffice',
        packed({ mimetype: 'application/vnd.oasis.opendocument.text' }),
        refused(OFFICE.openText(file)),
      ],
      ['an empty file', new Uint8Array(), refused(OFFICE.unknown(file))],
      ['a text', utf8('halo'), refused(OFFICE.unknown(file))],
      ['a zip of something else', packed({ 'a.txt': 'a' }), refused(OFFICE.unknown(file))],
      ['a zip of nothing', packed({}), refused(OFFICE.unknown(file))],
      ['a workbook that is cut off', packed(XLSX).slice(0, 900), refused(OFFICE.damaged(file))],
      [
        'a workbook without its workbook',
        without(XLSX, 'xl/workbook.xml'),
        refused(OFFICE.damaged(file)),
      ],
      [
        'a document without its text',
        without(DOCX, 'word/document.xml'),
        refused(OFFICE.damaged(file)),
      ],
      [
        'a workbook with entities',
        packed({ ...XLSX, 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
        refused(OFFICE.damaged(file)),
      ],
      [
        'a workbook that inflates without end',
        packed({ ...XLSX, 'xl/worksheets/sheet1.xml': ' '.repeat(20_000_000) }),
        refused(OFFICE.tooLarge(file)),
      ],
      [
        'a document nested without end',
        packed({ ...DOCX, 'word/document.xml': `<w:document><w:body>${'<w:p>'.repeat(100_000)}` }),
        refused(OFFICE.damaged(file)),
      ],
      ['a workbook', packed(XLSX), SHOWN],
      ['a document', packed(DOCX), SHOWN],
      ['a workbook whose texts are gone', without(XLSX, 'xl/sharedStrings.xml'), SHOWN],
      ['a workbook whose drawing is gone', without(XLSX, 'xl/drawings/drawing1.xml'), SHOWN],
      [
        'a workbook with macros',
        packed({ ...XLSX, 'xl/vbaProject.bin': 'Sub Auto_Open()' }),
        SHOWN,
      ],
    ] as const
  ).map(([name, bytes, outcome]) => ({ name: `${name} as ${file}`, file, bytes, outcome })),
);

const LIST = 'No;Kegiatan;Staf;Waktu\n1;Menerima surat;v;5 menit\n2;Mencatat surat;v;5 menit\n';

const TEXT_TABLES: readonly Nasty[] = (
  [
    ['empty', '', refused(IMPORT.noTable)],
    ['a sentence', 'Menerima surat.', refused(IMPORT.noTable)],
    ['a list', LIST, SHOWN],
    ['with a byte order mark', `\ufeff${LIST}`, SHOWN],
    ['told its separator', `sep=;\r\n${LIST}`, SHOWN],
    ['with commas', LIST.replaceAll(';', ','), SHOWN],
    ['with tabs', LIST.replaceAll(';', '\t'), SHOWN],
    ['with the line ends of old Macs', LIST.replaceAll('\n', '\r'), SHOWN],
    ['with a quote that never closes', LIST.replace('Mencatat', '"Mencatat'), SHOWN],
    ['with formulas', LIST.replace('Mencatat', '=HYPERLINK("http://x.test")'), SHOWN],
    ['with a tag in a cell', LIST.replace('Mencatat', '<table>'), SHOWN],
    ['ragged', LIST.replace('1;Menerima surat;v;5 menit', '1;Menerima'), SHOWN],
    ['with rows of nothing', LIST.replaceAll('\n', '\n;;;\n'), SHOWN],
    ['with one column of numbers', '1\n2\n3\n', refused(IMPORT.noTable)],
  ] as const
).flatMap(([name, text, outcome]) =>
  ['sop.csv', 'sop.txt'].map((file) => ({
    name: `${name} as ${file}`,
    file,
    bytes: utf8(text),
    outcome,
  })),
);

const PAGES: readonly Nasty[] = (
  [
    ['a page without a table', '<html><body><p>SOP</p></body></html>', refused(IMPORT.noTable)],
    ['a page that never ends', '<table><tr><td>No<td>Kegiatan<tr><td>1<td>Menerima surat', SHOWN],
    [
      'a page of scripts',
      '<script>alert(1)</script><table><tr><td>No</td><td>Kegiatan</td></tr><tr><td>1</td><td>Menerima</td></tr></table>',
      SHOWN,
    ],
    [
      'a cell over all columns',
      '<table><tr><td colspan=999999>No</td></tr><tr><td>1</td><td>Menerima</td></tr></table>',
      SHOWN,
    ],
    [
      'cells that overlap',
      '<table><tr><td rowspan=2 colspan=2>No</td><td>Kegiatan</td></tr><tr><td>1</td></tr></table>',
      SHOWN,
    ],
    ['tables in tables', '<table><tr><td>'.repeat(2000), refused('')],
  ] as const
).map(([name, text, outcome]) => ({ name, file: 'sop.html', bytes: utf8(text), outcome }));

/** Longer than any file of ours. */
/** A PDF of a newer Alir. */
const NEWER_PDF: Nasty = {
  name: 'a PDF that carries a newer document',
  file: 'sop.pdf',
  bytes: utf8(
    `%PDF-1.3\n"https://alir.id/ns/1"<jspdf:metadata>${btoa('{"format":"alir","version":3}')}</jspdf:metadata>`,
  ),
  outcome: NEWER,
};

const LARGE: readonly Nasty[] = [
  {
    name: 'thirty megabytes',
    file: 'sop.alir',
    bytes: new Uint8Array(30_000_000),
    outcome: refused(FILES.tooLarge('sop.alir')),
  },
];

/** All of them. */
export const OTHER_FILES: readonly Nasty[] = [
  ...FOREIGN,
  ...BINARY,
  ...EXPORTED,
  NEWER_PDF,
  ...OFFICE_FILES,
  ...TEXT_TABLES,
  ...PAGES,
  ...LARGE,
];
