import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { checkSop } from '../../src/rules/check.ts';
import type { Rule } from '../../src/rules/finding.ts';
import { fixAll, fixOne } from '../../src/rules/fixing.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';
import { ruleById, SEVERITIES } from '../../src/rules/severities.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';
import { flow } from './flow.ts';

/** What one rule says about an SOP. */
const said = (sop: Sop, rule: string) =>
  checkSop(sop)
    .filter((finding) => finding.rule === rule)
    .map(({ at, message }) => ({ at, message }));

/** The same SOP with some texts of its second row replaced. */
const secondRow = (sop: Sop, texts: object): Sop => ({
  ...sop,
  activities: sop.activities.map((row, i) => (i === 1 ? { ...row, ...texts } : row)),
});

/** The same SOP with one uraian for all of its rows. */
const described = (sop: Sop, description: string): Sop => ({
  ...sop,
  activities: sop.activities.map((row) => ({ ...row, description })),
});

/** Boxes with these texts, one a row. */
const withTexts = (...texts: readonly string[]): Sop => {
  const sop = flow(texts.map(() => '[]').join(' '), '');
  const activities = sop.activities.map((row, i) => ({ ...row, description: texts[i] ?? '' }));
  return { ...sop, activities };
};

const SOUND = flow('( [] <> )', '1>2 2>3 3>4:Ya 3>2:Tidak');

/** Per rule: pictures that are fine, and pictures with the place and the sentence that they get. */
const EXAMPLES: Record<
  string,
  {
    readonly good: readonly Sop[];
    readonly bad: readonly (readonly [sop: Sop, at: readonly string[], message: string])[];
  }
> = {
  'one-start': {
    good: [
      SOUND,
      flow('( <> )', '1>2 2>3:Ya 2>1:Tidak'),
      flow('((= [] )', '1a=1b 1a>2 2>3'),
      flow('( ( [] )', '1>2 2>3 3>4'),
      flow('(', ''),
    ],
    bad: [
      [flow('[] )', '1>2'), ['k1', 's1'], 'Kegiatan 1: prosedur belum diawali kapsul mulai.'],
      [
        flow('( ( [] )', '1>3 2>3 3>4'),
        ['k1', 's1', 'k2', 's2'],
        'Kegiatan 1, 2: ada 2 kapsul mulai; seharusnya tepat satu.',
      ],
    ],
  },
  'end-required': {
    good: [SOUND, flow('( [] ) )', '1>2 2>3 2>4')],
    bad: [
      [
        flow('( []', '1>2'),
        ['k2', 's2'],
        'Kegiatan 2: belum ada kapsul selesai pada akhir prosedur.',
      ],
      [flow('(', ''), ['k1', 's1'], 'Kegiatan 1: belum ada kapsul selesai pada akhir prosedur.'],
    ],
  },
  reachable: {
    good: [SOUND, flow('( [][]= )', '1>2a 2a=2b 2b>3')],
    bad: [
      [
        flow('( [] [] )', '1>3 2>3 3>4'),
        ['k2', 's2'],
        'Kegiatan 2: tidak terhubung dari kegiatan awal.',
      ],
      [
        flow('( [][] )', '1>2a 2a>3'),
        ['k2', 's3'],
        'Kegiatan 2: tidak terhubung dari kegiatan awal.',
      ],
      [
        flow('( [] [] [] )', '1>5 4>3 3>2 2>3'),
        ['k4', 's4'],
        'Kegiatan 4: tidak terhubung dari kegiatan awal, begitu pula 2 simbol setelahnya.',
      ],
      [
        flow('( [] [] )', '1>4 2>3'),
        ['k2', 's2'],
        'Kegiatan 2: tidak terhubung dari kegiatan awal, begitu pula 1 simbol setelahnya.',
      ],
      [
        flow('[] [] [] []', '1>2 2>4 3>4'),
        ['k3', 's3'],
        'Kegiatan 3: tidak terhubung dari kegiatan awal.',
      ],
    ],
  },
  'no-dead-end': {
    good: [SOUND, flow('( [][]= )', '1>2a 2a=2b 2a>3')],
    bad: [
      [flow('( [] )', '1>2 1>3'), ['k2', 's2'], 'Kegiatan 2: buntu, tidak ada panah keluar.'],
      [
        flow('( <> [] )', '1>2 2>3:Ya 2>4:Tidak 3>3'),
        ['k3', 's3'],
        'Kegiatan 3: buntu, tidak ada panah keluar.',
      ],
      [flow('( [] )', '2>3'), ['k1', 's1'], 'Kegiatan 1: buntu, tidak ada panah keluar.'],
    ],
  },
  'loop-has-exit': {
    good: [SOUND, flow('( [] <> [] )', '1>2 2>3 3>2:Tidak 3>4:Ya 4>5')],
    bad: [
      [
        flow('( [] <> )', '1>2 2>3 3>2:Ya 3>1:Tidak'),
        ['k1', 's1', 'k2', 's2', 'k3', 's3'],
        'Kegiatan 1 sampai 3: alur berputar terus dan tidak pernah mencapai akhir.',
      ],
      [
        flow('( <> [] <> )', '1>2 2>5:Ya 2>3:Tidak 3>4 4>3:Ya 4>3:Tidak'),
        ['k3', 's3', 'k4', 's4'],
        'Kegiatan 3 sampai 4: alur berputar terus dan tidak pernah mencapai akhir.',
      ],
    ],
  },
  'activity-has-actor': {
    good: [SOUND, EMPTY_SOP],
    bad: [[secondRow(SOUND, { symbols: [] }), ['k2'], 'Kegiatan 2: belum memiliki pelaksana.']],
  },
  'decision-two-exits': {
    good: [SOUND],
    bad: [
      [
        flow('( <> )', '1>2 2>3:Ya'),
        ['k2', 's2'],
        'Kegiatan 2: keputusan memiliki 1 cabang; seharusnya dua (Ya/Tidak).',
      ],
      [
        flow('( <>[] )', '1>2a 2a>3:Ya 2a=2b'),
        ['k2', 's2'],
        'Kegiatan 2: keputusan memiliki 1 cabang; seharusnya dua (Ya/Tidak).',
      ],
      [
        flow('( <> ) )', '1>2 2>1:A 2>3:B 2>4:C'),
        ['k2', 's2'],
        'Kegiatan 2: keputusan memiliki 3 cabang; seharusnya dua (Ya/Tidak).',
      ],
    ],
  },
  'branch-labelled': {
    good: [SOUND, flow('( <> )', '1>2 2>3:Lengkap 2>1:Tidak_lengkap')],
    bad: [
      [
        flow('( <> )', '1>2 2>3 2>1:Tidak'),
        ['k2', 's2', 'f2'],
        'Kegiatan 2: cabang menuju kegiatan 3 belum diberi label (Ya/Tidak).',
      ],
      [
        flow('( <> )', '1>2 2>3:Ya 2>1:-'),
        ['k2', 's2', 'f3'],
        'Kegiatan 2: cabang menuju kegiatan 1 belum diberi label (Ya/Tidak).',
      ],
      [
        flow('( <> )', '1>2 2>3:Ya 2>gone'),
        ['k2', 's2', 'f3'],
        'Kegiatan 2: cabang belum diberi label (Ya/Tidak).',
      ],
    ],
  },
  'branches-differ': {
    good: [SOUND],
    bad: [
      [
        flow('( <> )', '1>2 2>3:Ya 2>3:Tidak'),
        ['k2', 's2', 'f2', 'f3'],
        'Kegiatan 2: 2 cabang keputusan sama-sama menuju kegiatan 3.',
      ],
      [
        flow('( <> )', '1>2 2>gone:Ya 2>gone:Tidak'),
        ['k2', 's2', 'f2', 'f3'],
        'Kegiatan 2: 2 cabang keputusan sama-sama menuju tempat yang sama.',
      ],
    ],
  },
  'branch-labels-differ': {
    good: [SOUND, flow('( <> )', '1>2 2>3 2>1'), flow('( <> )', '1>2 2>3:- 2>1:_')],
    bad: [
      [
        flow('( <> ) )', '1>2 2>3 2>1 2>4:Ya 2>3:ya'),
        ['k2', 's2', 'f4', 'f5'],
        'Kegiatan 2: 2 cabang berlabel sama, “Ya”.',
      ],
    ],
  },
  'back-flow-from-decision': {
    good: [SOUND, flow('( [] [] )', '1>2 3=2 3>4')],
    bad: [
      [
        flow('( [] [] )', '1>2 2>3 3>2 3>4'),
        ['k3', 's3', 'f3'],
        'Kegiatan 3: panah kembali ke kegiatan 2 sebaiknya keluar dari keputusan.',
      ],
    ],
  },
  'description-repeated': {
    good: [SOUND, withTexts('-', '', ' '), withTexts('Mencatat', 'Mencatat surat', '-')],
    bad: [
      [
        withTexts('Memaraf surat', 'memaraf  Surat.', '-'),
        ['k1', 'k2'],
        'Kegiatan 1 dan 2: uraiannya sama persis.',
      ],
    ],
  },
  'decision-verb': {
    good: [SOUND, described(SOUND, '-'), described(SOUND, '')],
    bad: [
      [
        described(SOUND, 'Mengirim surat'),
        ['k3', 's3'],
        'Kegiatan 3: memakai belah ketupat, tetapi uraiannya bukan kegiatan memeriksa atau memutuskan.',
      ],
    ],
  },
  'description-required': {
    good: [SOUND, EMPTY_SOP],
    bad: [
      [
        secondRow(SOUND, { description: ' \n' }),
        ['k2'],
        'Kegiatan 2: uraian kegiatan masih kosong.',
      ],
    ],
  },
  'duration-required': {
    good: [SOUND, secondRow(SOUND, { duration: 'Sesuai kebutuhan' })],
    bad: [[secondRow(SOUND, { duration: '-' }), ['k2'], 'Kegiatan 2: waktu belum diisi.']],
  },
  'output-required': {
    good: [SOUND],
    bad: [[secondRow(SOUND, { output: '' }), ['k2'], 'Kegiatan 2: output belum diisi.']],
  },
  'identity-required': {
    good: [SOUND, EMPTY_SOP],
    bad: [
      [
        { ...SOUND, identity: { ...SOUND.identity, number: '-' } },
        ['number'],
        'Identitas: Nomor SOP belum diisi.',
      ],
      [
        { ...SOUND, identity: { ...SOUND.identity, approval: EMPTY_SOP.identity.approval } },
        ['position'],
        'Identitas: Jabatan yang mengesahkan belum diisi.',
      ],
    ],
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (rule, { good, bad }) => {
  it.each(good.map((sop) => [sop] as const))('is content with %#', (sop) => {
    expect(said(sop, rule)).toEqual([]);
  });

  it.each(bad)('finds what is wrong in %#', (sop, at, message) => {
    expect(said(sop, rule)).toEqual([{ at, message }]);
  });
});

const ruleOf = (id: string): Rule => {
  const rule = ruleById(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

describe('checkSop', () => {
  it('has nothing to say about the empty form', () => {
    expect(checkSop(EMPTY_SOP)).toEqual([]);
  });

  it('finds no error in a template', () => {
    const folder = new URL('../../public/contoh/', import.meta.url);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.alir'))) {
      const result = readSop(readFileSync(new URL(name, folder), 'utf8'));
      if (!result.ok) throw new Error(result.message);
      const errors = checkSop(result.sop).filter((finding) => finding.severity === 'error');
      expect(errors, name).toEqual([]);
    }
  });

  it('points to what exists, once a rule and place, and never fails, whatever the SOP', () => {
    fc.assert(
      fc.property(arbitrarySop({ extras: false }), (sop) => {
        const findings = checkSop(sop);
        for (const finding of findings) {
          expect(finding.message).not.toContain('gagal');
          expect(finding.at.length).toBeGreaterThan(0);
        }
        const places = findings.map((finding) => `${finding.rule} ${finding.at.join()}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: runs(60) },
    );
  });

  it('does not fail over flows that lead nowhere or come from nowhere', () => {
    fc.assert(
      fc.property(arbitrarySop({ extras: false }), fc.array(fc.nat(2)), (sop, ends) => {
        const flows = sop.flows.map((flow, i) => ({
          ...flow,
          ...(ends[i] === 1 && { from: 'gone' }),
          ...(ends[i] === 2 && { to: 'gone' }),
        }));
        for (const { message } of checkSop({ ...sop, flows }))
          expect(message).not.toContain('gagal');
      }),
      { numRuns: runs(40) },
    );
  });

  it('does not fail over an arrow from nowhere and one to nowhere', () => {
    const flows = [
      ...SOUND.flows,
      { id: 'f8', from: 'gone', to: 's2', kind: 'arrow', label: '' } as const,
      { id: 'f9', from: 's3', to: 'gone', kind: 'arrow', label: '-' } as const,
    ];
    const failed = checkSop({ ...SOUND, flows }).filter(({ at }) => at.length === 0);
    expect(failed).toEqual([]);
  });

  it('shows a rule that fails, and lets the others do their work', () => {
    const failing: Rule = {
      id: 'failing',
      title: '',
      basis: 'advice',
      source: '',
      principles: ['clarity'],
      examples: { good: { rows: [] }, bad: { rows: [] } },
      why: '',
      check: () => {
        throw new Error('rusak');
      },
    };
    const findings = checkSop(flow('[]', ''), UNMEASURED, [[failing, 'hint'], ...SEVERITIES]);
    expect(findings[0]).toMatchObject({ rule: 'failing', severity: 'warning', at: [] });
    expect(findings.map((finding) => finding.rule)).toContain('one-start');
  });
});

describe('a fix', () => {
  it('puts right the place that it is for, and leaves a file that needs no repair', () => {
    fc.assert(
      fc.property(arbitrarySop({ extras: false }), fc.nat(), (sop, pick) => {
        const fixes = SEVERITIES.flatMap(([rule]) =>
          rule.check(sop, UNMEASURED).flatMap(({ at, fix }) => (fix ? [{ rule, at, fix }] : [])),
        );
        const chosen = fixes[pick % Math.max(1, fixes.length)];
        if (!chosen) return;
        const { rule, at } = chosen;
        const fixed = fixOne(sop, rule, at);
        const left = rule.check(fixed, UNMEASURED).filter(({ fix }) => fix);
        expect(left.map((hit) => hit.at.join(' '))).not.toContain(at.join(' '));
        expect(fixOne(fixed, rule, at)).toBe(fixed);
        expect(readSop(writeSop(fixed))).toEqual({ ok: true, sop: fixed, repairs: [] });
      }),
      { numRuns: runs(100) },
    );
  });

  it('changes nothing of an SOP that has become another', () => {
    expect(fixOne(SOUND, ruleOf('no-self-flow'), ['k2', 's2', 'f9'])).toBe(SOUND);
    expect(fixOne(SOUND, ruleOf('branch-labelled'), ['k3', 's3', 'f3'])).toBe(SOUND);
  });

  it('puts all right that are alike', () => {
    const sop = flow('( [] [] )', '1>2 2>2 2>3 3>3 3>4');
    const fixed = fixAll(sop, ruleOf('no-self-flow'));
    expect(fixed.flows.map(({ id }) => id)).toEqual(['f1', 'f3', 'f5']);
  });

  it('leaves the places that it is told to leave, and puts the others right', () => {
    const sop = flow('( [] [] )', '1>2 2>2 2>3 3>3 3>4');
    const isLeft = (at: readonly string[]) => at.includes('k2');
    const fixed = fixAll(sop, ruleOf('no-self-flow'), isLeft);
    expect(fixed.flows.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f5']);
    expect(fixAll(sop, ruleOf('no-self-flow'), () => true)).toBe(sop);
  });
});

describe('the list of rules', () => {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/rules/*.ts', {
    eager: true,
  });
  const isRule = (made: unknown): boolean =>
    typeof made === 'object' && made !== null && 'check' in made && 'principles' in made;

  it('names every rule once, by the name of its file', () => {
    const ids = SEVERITIES.map(([rule]) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = Object.entries(modules).filter(([, made]) => Object.values(made).some(isRule));
    expect(files.map(([path]) => path).toSorted()).toEqual(
      ids.map((id) => `../../src/rules/${id}.ts`).toSorted(),
    );
  });
});
