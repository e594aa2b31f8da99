/** Files of ours, spoilt: by another program, by hand, on the way, or by someone who means ill. */
import { FILE_PLACES, FILES, MENDED, REFUSED } from '../../src/words.ts';
import { alir, mended, type Nasty, NEWER, OPENED, refused, utf16 } from './outcomes.ts';

/** A sound file, to be spoilt at one place. */
const sound = () => ({
  format: 'alir' as unknown,
  version: 1 as unknown,
  identity: {
    institution: 'Dinas',
    unit: 'Bagian',
    logo: null as unknown,
    number: '1',
    title: 'Surat Masuk',
    created: '2025-01-02',
    revised: '',
    effective: '2025-02-03',
    approval: { position: 'Kepala', name: 'A', rank: '', nip: '' } as unknown,
    legalBasis: ['UU'] as unknown,
    qualifications: [] as unknown,
    relatedSops: [] as unknown,
    equipment: [] as unknown,
    warnings: [] as unknown,
    records: [] as unknown,
  } as Record<string, unknown>,
  actors: [
    { id: 'a1', name: 'Staf' },
    { id: 'a2', name: 'Kasubag' },
  ] as unknown,
  activities: [
    {
      ...{
        id: 'k1',
        description: 'Menerima',
        requirements: '',
        duration: '',
        output: '',
        remarks: '',
      },
      symbols: [{ id: 's1', actor: 'a1', kind: 'terminator', label: '' }],
    },
    {
      ...{
        id: 'k2',
        description: 'Menyimpan',
        requirements: '',
        duration: '',
        output: '',
        remarks: '',
      },
      symbols: [{ id: 's2', actor: 'a2', kind: 'terminator', label: '' }],
    },
  ] as unknown,
  flows: [{ id: 'f1', from: 's1', to: 's2', kind: 'arrow', label: '' }] as unknown,
  sheet: { paper: 'A4', orientation: 'landscape' } as unknown,
});

/** The file with the part at this path replaced, or taken out where it is undefined. */
function spoilt(path: string, value: unknown): string {
  const file = structuredClone(sound());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((at, key) => Reflect.get(at, key) as object, file);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return JSON.stringify(file);
}

const TEXT_FIELDS = [
  ...(['institution', 'unit', 'number', 'title', 'created', 'revised', 'effective'] as const).map(
    (field) => [`identity.${field}`, FILE_PLACES.identityField(field)] as const,
  ),
  ...(['position', 'name', 'rank', 'nip'] as const).map(
    (field) => [`identity.approval.${field}`, FILE_PLACES.approvalField(field)] as const,
  ),
  ...(['description', 'requirements', 'duration', 'output', 'remarks'] as const).map(
    (field) =>
      [
        `activities.0.${field}`,
        `${FILE_PLACES.activity(1)}, ${FILE_PLACES.activityField(field)}`,
      ] as const,
  ),
  ['actors.0.name', `${FILE_PLACES.actor(1)}, ${FILE_PLACES.name}`],
  [
    'activities.0.symbols.0.label',
    `${FILE_PLACES.activity(1)}, ${FILE_PLACES.symbol(1)}, ${FILE_PLACES.label}`,
  ],
  ['flows.0.label', `${FILE_PLACES.flow(1)}, ${FILE_PLACES.label}`],
] as const;

/** Every text, as something that is none. */
const TEXTS: readonly Nasty[] = TEXT_FIELDS.flatMap(([path, place]) => [
  alir(`${path} missing`, spoilt(path, undefined), mended(`${place}: ${MENDED.missing}`)),
  alir(`${path} null`, spoilt(path, null), mended(`${place}: ${MENDED.notText}`)),
  alir(`${path} a list`, spoilt(path, ['a']), mended(`${place}: ${MENDED.notText}`)),
  alir(`${path} a record`, spoilt(path, { a: 1 }), mended(`${place}: ${MENDED.notText}`)),
  alir(`${path} a truth`, spoilt(path, true), mended(`${place}: ${MENDED.notText}`)),
  alir(`${path} a number`, spoilt(path, 12), mended(`${place}: ${MENDED.numberToText('12')}`)),
  alir(
    `${path} with a bell`,
    spoilt(path, 'a\u0007b'),
    mended(`${place}: ${MENDED.unprintable(1)}`),
  ),
]);

const LISTS = [
  ['actors', FILE_PLACES.actors],
  ['activities', FILE_PLACES.activities],
  ['flows', FILE_PLACES.flows],
  ['activities.0.symbols', `${FILE_PLACES.activity(1)}, ${FILE_PLACES.symbols}`],
  ...(
    ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'records'] as const
  ).map((list) => [`identity.${list}`, FILE_PLACES.identityField(list)] as const),
] as const;

/** Every list, as something that is none. */
const LIST_FAULTS: readonly Nasty[] = LISTS.flatMap(([path, place]) => [
  alir(`${path} missing`, spoilt(path, undefined), mended(`${place}: ${MENDED.missing}`)),
  alir(`${path} null`, spoilt(path, null), mended(`${place}: ${MENDED.notList}`)),
  alir(`${path} a text`, spoilt(path, 'a1'), mended(`${place}: ${MENDED.notList}`)),
  alir(`${path} a record`, spoilt(path, { 0: 'a' }), mended(`${place}: ${MENDED.notList}`)),
]);

const RECORDS: readonly Nasty[] = [
  ['identity', FILE_PLACES.identity],
  ['sheet', FILE_PLACES.sheet],
  ['identity.approval', FILE_PLACES.approval],
].flatMap(([path = '', place]) => [
  alir(`${path} a text`, spoilt(path, 'x'), mended(`${place}: ${MENDED.notRecord}`)),
  alir(`${path} a list`, spoilt(path, []), mended(`${place}: ${MENDED.notRecord}`)),
]);

const CHOICES: readonly Nasty[] = [
  alir('a paper of another world', spoilt('sheet.paper', 'B7'), mended(MENDED.choice('B7', 'A4'))),
  alir(
    'a sheet on its head',
    spoilt('sheet.orientation', 'upside'),
    mended(MENDED.choice('upside', 'landscape')),
  ),
  alir(
    'a symbol of another kind',
    spoilt('activities.0.symbols.0.kind', 'cloud'),
    mended(MENDED.kind('cloud', 'process')),
  ),
  alir('a flow of another kind', spoilt('flows.0.kind', 'wave'), mended('"wave"')),
  alir('a flow from nowhere', spoilt('flows.0.from', 's9'), mended(MENDED.danglingFlow('s9'))),
  alir('a flow to nowhere', spoilt('flows.0.to', 's9'), mended(MENDED.danglingFlow('s9'))),
  alir('a flow to a row', spoilt('flows.0.to', 'k2'), mended(MENDED.danglingFlow('k2'))),
  alir('a flow out of the roof', spoilt('flows.0.exit', 'roof'), mended(MENDED.hint('roof'))),
  alir('a flow through no lane', spoilt('flows.0.lane', 'a9'), mended(MENDED.hint('a9'))),
  alir('a flow beside no lane', spoilt('flows.0.gutter', 'left'), mended(MENDED.hint('left'))),
  alir(
    'a flow beside a lane where there is no beside',
    spoilt('flows.0', {
      ...{ id: 'f1', from: 's1', to: 's2', kind: 'arrow', label: '' },
      ...{ lane: 'a1', gutter: 'top' },
    }),
    mended(MENDED.hint('top')),
  ),
  alir('a flow to a prototype', spoilt('flows.0.to', '__proto__'), mended('__proto__')),
  alir(
    'a symbol in a lane that is not there',
    spoilt('activities.0.symbols.0.actor', 'a9'),
    mended(MENDED.newLane('a9')),
  ),
  alir('two lanes of one id', spoilt('actors.1.id', 'a1'), mended('id "a1" sudah dipakai')),
  alir('two rows of one id', spoilt('activities.1.id', 'k1'), mended('id "k1" sudah dipakai')),
  alir('a symbol and a lane of one id', spoilt('activities.0.symbols.0.id', 'a1'), mended('"a1"')),
  alir('a row without an id', spoilt('activities.0.id', undefined), mended('tidak memiliki id')),
  alir('an id with a space', spoilt('activities.0.id', 'k 1'), mended('id "k 1" tidak sah')),
  alir('an id that climbs', spoilt('activities.0.id', '../k1'), mended('tidak sah')),
  alir('a row that is none', spoilt('activities.0', 7), mended(MENDED.dropped)),
  alir('a lane that is none', spoilt('actors.1', null), mended(MENDED.dropped)),
  alir('a flow that is none', spoilt('flows.0', 'f1'), mended(MENDED.dropped)),
  alir('a logo that is a text', spoilt('identity.logo', 'logo.png'), mended(MENDED.logo)),
  alir(
    'a logo that is an SVG',
    spoilt('identity.logo', { type: 'image/svg+xml', data: btoa('<svg/>') }),
    mended(MENDED.logo),
  ),
  alir(
    'a logo that is no picture',
    spoilt('identity.logo', { type: 'image/png', data: btoa('no picture') }),
    mended(MENDED.logo),
  ),
  alir(
    'a logo that is no base64',
    spoilt('identity.logo', { type: 'image/png', data: '%%%' }),
    mended(MENDED.logo),
  ),
  alir(
    'a number beyond all bounds',
    JSON.stringify(sound()).replace('"version":1', '"version":1,"zoom":1e999'),
    mended(MENDED.numbers(1)),
  ),
  alir('no version', spoilt('version', undefined), mended(MENDED.version)),
  alir('a version in words', spoilt('version', 'satu'), mended(MENDED.version)),
  alir('version 0', spoilt('version', 0), mended(MENDED.version)),
  alir('version -1', spoilt('version', -1), mended(MENDED.version)),
  alir('version 1.5', spoilt('version', 1.5), NEWER),
  alir('version 2', spoilt('version', 2), NEWER),
  alir('version 999999', spoilt('version', 999999), NEWER),
  alir('a version as text', spoilt('version', '1'), OPENED),
  alir('keys of another program', spoilt('zoom', { level: 3 }), OPENED),
  alir(
    'keys that are prototypes',
    JSON.stringify(sound()).replace('{', '{"__proto__":{"x":1},'),
    OPENED,
  ),
  alir('the same key twice', JSON.stringify(sound()).replace('{', '{"version":9,'), OPENED),
];

const WHOLE = JSON.stringify(sound(), null, 2);

const WRITTEN: readonly Nasty[] = [
  alir('empty', '', refused(REFUSED.empty)),
  alir('blank', ' \r\n\t ', refused(REFUSED.empty)),
  alir('only a byte order mark', '\ufeff', refused(REFUSED.empty)),
  alir('with a byte order mark', `\ufeff${WHOLE}`, OPENED),
  alir('with the line ends of Windows', WHOLE.replaceAll('\n', '\r\n'), OPENED),
  alir('in UTF-16', utf16(WHOLE), OPENED),
  alir('with a zero byte', `${WHOLE}\u0000`, refused(FILES.foreign)),
  alir(
    'in Latin-1',
    Uint8Array.from([...WHOLE.replace('Surat', 'Sürat')].map((c) => c.charCodeAt(0))),
    OPENED,
  ),
  alir('with a comma too many', WHOLE.replace('}\n}', '},\n}'), refused('kesalahan tulis')),
  alir('with a comment', `// SOP\n${WHOLE}`, refused('kesalahan tulis pada baris 1')),
  alir(
    'with quotes of one stroke',
    WHOLE.replaceAll('"', "'"),
    refused('kesalahan tulis pada baris 2'),
  ),
  alir('with quotes of a word processor', WHOLE.replaceAll('"', '”'), refused('kesalahan tulis')),
  alir('with keys without quotes', WHOLE.replace('"format"', 'format'), refused('kesalahan tulis')),
  alir(
    'with what JSON has not',
    WHOLE.replace('"version": 1', '"version": NaN'),
    refused('kesalahan tulis'),
  ),
  alir(
    'in another text',
    `Berikut berkasnya:\n${WHOLE}`,
    refused('kesalahan tulis pada baris 1, kolom 1'),
  ),
  alir('twice', WHOLE + WHOLE, refused('kesalahan tulis')),
  ...[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99].map((share) =>
    alir(
      `cut off at ${share * 100} %`,
      WHOLE.slice(0, WHOLE.length * share),
      refused('kesalahan tulis'),
    ),
  ),
  alir(
    'nested a hundred deep',
    `{"format":"alir","x":${'['.repeat(100)}${']'.repeat(100)}}`,
    refused(REFUSED.tooDeep(64)),
  ),
  alir(
    'nested two hundred thousand deep',
    `{"format":"alir","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    refused('Berkas ini tidak dapat dibaca'),
  ),
  alir('nested without end', '['.repeat(100_000), refused('tidak dapat dibaca')),
];

/** All of them. */
export const OUR_FILES: readonly Nasty[] = [
  ...TEXTS,
  ...LIST_FAULTS,
  ...RECORDS,
  ...CHOICES,
  ...WRITTEN,
];
