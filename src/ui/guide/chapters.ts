/** The course: what each chapter draws, and the rules that belong to it. */
import type { Example } from '../../rules/example.ts';
import type { Shown } from './excerpt.ts';
import { LETTER, LONG } from './lessonSops.ts';

/** The chapters in the order in which they are taught; `guideWords.ts` has their text. */
export const CHAPTER_IDS = [
  'symbols',
  'actors',
  'sentences',
  'quality',
  'decisions',
  'pages',
  'identity',
  'review',
] as const;
export type ChapterId = (typeof CHAPTER_IDS)[number];

/** A drawing of a chapter; its caption stands beside the chapter's text, by the same place in the list. */
export interface Figure {
  readonly example: Example;
  readonly tone: 'good' | 'bad' | 'plain';
  readonly shown: Omit<Shown, 'sop'>;
}

export interface Chapter {
  readonly id: ChapterId;
  readonly figures: readonly Figure[];
  /** Every rule belongs to one chapter. */
  readonly rules: readonly string[];
}

export const CHAPTERS: readonly Chapter[] = [
  {
    id: 'symbols',
    figures: [{ example: LETTER, tone: 'plain', shown: { at: [] } }],
    rules: [
      'one-start',
      'end-required',
      'single-end',
      'terminator-at-ends',
      'terminator-flows',
      'reachable',
      'no-dead-end',
      'no-self-flow',
      'one-symbol-per-cell',
    ],
  },
  {
    id: 'actors',
    figures: [
      {
        example: { ...LETTER, rows: LETTER.rows.with(1, 'b[] Kepala Seksi mencatat surat') },
        tone: 'bad',
        shown: { at: ['k2'], field: 'description' },
      },
      { example: LETTER, tone: 'good', shown: { at: ['a1', 'a2', 'a3', 's1'] } },
    ],
    rules: [
      'activity-has-actor',
      'actor-in-description',
      'actor-is-role',
      'actor-name',
      'actor-unused',
      'start-leftmost',
      'actors-in-order',
      'single-actor',
      'many-actors',
      'service-ends-at-applicant',
    ],
  },
  {
    id: 'sentences',
    figures: [
      {
        example: {
          rows: [
            'a( Penerimaan surat masuk',
            'b[] Surat dicatat dalam buku agenda',
            'a) Mengarsipkan surat',
          ],
        },
        tone: 'bad',
        shown: { at: ['k1', 'k2'], field: 'description' },
      },
      {
        example: {
          rows: [
            'a( Menerima surat masuk',
            'b[] Mencatat surat dalam buku agenda',
            'a) Mengarsipkan surat',
          ],
        },
        tone: 'good',
        shown: { at: ['k1', 'k2'], field: 'description' },
      },
    ],
    rules: [
      'description-required',
      'active-verb',
      'passive-voice',
      'one-action',
      'description-length',
      'description-repeated',
      'many-activities',
    ],
  },
  {
    id: 'quality',
    figures: [
      {
        example: {
          rows: LETTER.rows.slice(0, 2).concat('a) Mengarsipkan surat | | Secepatnya | -'),
        },
        tone: 'bad',
        shown: { at: ['k3'], field: 'duration' },
      },
      {
        example: {
          rows: [
            'a( Menerima surat masuk | Surat masuk | 5 menit | Surat masuk',
            'b[] Mencatat surat | Surat masuk | 10 menit | Surat yang teragenda',
            'a) Mengarsipkan surat | Surat yang teragenda | 5 menit | Arsip surat',
          ],
        },
        tone: 'good',
        shown: { at: ['k2'], field: 'output' },
      },
    ],
    rules: [
      'requirements-required',
      'duration-required',
      'duration-measurable',
      'day-kinds-mixed',
      'output-required',
      'output-is-noun',
      'output-used',
    ],
  },
  {
    id: 'decisions',
    figures: [
      {
        example: {
          rows: [
            'a( Mengajukan berkas',
            'b[] Memeriksa berkas, jika tidak lengkap dikembalikan',
            'a) Menerima tanda terima',
          ],
        },
        tone: 'bad',
        shown: { at: ['k2'], field: 'description' },
      },
      {
        example: {
          rows: [
            'a( Mengajukan berkas',
            'b<> Memeriksa kelengkapan berkas',
            'a) Menerima tanda terima',
          ],
          flows: '1>2 2>3:Ya 2>1:Tidak',
        },
        tone: 'good',
        shown: { at: ['s2', 'f2', 'f3'] },
      },
    ],
    rules: [
      'decision-two-exits',
      'branch-labelled',
      'branch-labels-differ',
      'branch-labels-known',
      'branches-differ',
      'decision-inside',
      'decision-verb',
      'check-without-decision',
      'condition-without-decision',
      'back-flow-from-decision',
      'loop-has-exit',
    ],
  },
  {
    id: 'pages',
    figures: [
      { example: LONG, tone: 'plain', shown: { at: [], part: { page: 0, rows: 'last' } } },
      { example: LONG, tone: 'plain', shown: { at: [], part: { page: 1, rows: 'first' } } },
    ],
    rules: ['crossings', 'text-overflow'],
  },
  {
    id: 'identity',
    figures: [
      {
        example: LETTER,
        tone: 'good',
        shown: { at: ['title', 'created', 'effective', 'legalBasis', 'warnings'] },
      },
    ],
    rules: [
      'identity-required',
      'identity-lists',
      'dates-in-order',
      'legal-basis-required',
      'legal-basis-order',
      'title-without-sop',
      'title-noun',
      'warning-wording',
    ],
  },
  {
    id: 'review',
    figures: [{ example: LETTER, tone: 'plain', shown: { at: [] } }],
    rules: [],
  },
];

const chapterByRule = new Map(
  CHAPTERS.flatMap((chapter) => chapter.rules.map((rule) => [rule, chapter] as const)),
);

/** The chapter that a rule belongs to. */
export const chapterOf = (rule: string): Chapter | undefined => chapterByRule.get(rule);

/** All rules in the order of the course, as one turns the pages. */
export const RULES_IN_ORDER: readonly string[] = CHAPTERS.flatMap(({ rules }) => rules);
