/** Arbitrary but sound SOPs for property tests: every reference valid, every id once, every text printable. */
import fc from 'fast-check';
import { IMPLEMENTATIONS, REVIEW_QUESTIONS, REVIEW_TEXTS } from '../../src/model/review.ts';
import { MARGIN_BOUNDS, SHEET_CHOICES, withSheetChoice } from '../../src/model/sheet.ts';
import {
  type Activity,
  type Actor,
  DOCKING_SIDES,
  type Extra,
  FLOW_KINDS,
  type Flow,
  type FlowSymbol,
  GUTTERS,
  type Identity,
  OFFICE_DAY_KINDS,
  ORIENTATIONS,
  PAPERS,
  QUALITY_COLUMNS,
  type Review,
  type ReviewAnswer,
  type SetAside,
  type Sheet,
  type SheetChoices,
  type Sop,
  SYMBOL_KINDS,
} from '../../src/model/sop.ts';
import { cleanText } from '../../src/model/text.ts';

/** How large the arbitrary SOPs get, and whether they carry keys of a newer program. */
export interface SopSize {
  readonly actors: number;
  readonly activities: number;
  /** Symbols in one row; several may stand in one lane. */
  readonly symbols: number;
  readonly flows: number;
  readonly extras: boolean;
}

const SMALL: SopSize = { actors: 5, activities: 8, symbols: 3, flows: 12, extras: true };

/** Words as they are in the form, and now and then anything that a keyboard or a clipboard can give. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', '-', 'Menerima surat', 'Berkas\nKartu identitas', '2 menit/berkas', 'Ya'),
  fc.string({ unit: 'binary', maxLength: 20 }).map(cleanText),
);

const arbitraryLabel = fc.constantFrom('', 'Ya', 'Tidak', 'Lengkap', 'A', 'Perlu perbaikan');

/** Keys no version knows; not whole numbers, which JavaScript moves to the front of an object. */
const unknownKey = fc
  .oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'entrance'), fc.string())
  .filter((key) => !/^\d+$/.test(key))
  .map((key) => (key === '__proto__' ? key : `x-${key}`));

const jsonValue = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => {
  return JSON.parse(JSON.stringify(value));
});

const arbitraryExtra = (enabled: boolean): fc.Arbitrary<{ readonly extra?: Extra }> =>
  enabled
    ? fc
        .uniqueArray(fc.tuple(unknownKey, jsonValue), { maxLength: 2, selector: ([key]) => key })
        .map((extra) => (extra.length > 0 ? { extra } : {}))
    : fc.constant({});

const texts = fc.array(arbitraryText, { maxLength: 3 });

const arbitraryIdentity = (extras: boolean): fc.Arbitrary<Identity> =>
  fc
    .tuple(
      fc.record({
        institution: arbitraryText,
        unit: arbitraryText,
        logo: fc.constantFrom(
          null,
          { type: 'image/png', data: 'iVBORw0KGgo=' } as const,
          { type: 'image/png', data: 'iVBORw0KGgo=', extra: [['credit', 'Humas']] } as const,
        ),
        number: arbitraryText,
        title: arbitraryText,
        created: fc.constantFrom('', '2025-06-02', '2 Juni 2025'),
        revised: fc.constantFrom('', '-'),
        effective: fc.constantFrom('', '2025-06-02'),
        approval: fc
          .tuple(
            fc.record({
              position: arbitraryText,
              name: arbitraryText,
              rank: arbitraryText,
              nip: arbitraryText,
            }),
            arbitraryExtra(extras),
          )
          .map(([approval, extra]) => ({ ...approval, ...extra })),
        legalBasis: texts,
        qualifications: texts,
        relatedSops: texts,
        equipment: texts,
        warnings: texts,
        records: texts,
      }),
      arbitraryExtra(extras),
    )
    .map(([identity, extra]) => ({ ...identity, ...extra }));

const arbitraryActors = (size: SopSize): fc.Arbitrary<readonly Actor[]> =>
  fc
    .array(
      fc.tuple(
        arbitraryText,
        fc.constantFrom('', 'Sekretariat', 'Bidang Pelayanan'),
        arbitraryExtra(size.extras),
      ),
      { minLength: 1, maxLength: size.actors },
    )
    .map((actors) =>
      actors.map(([name, group, extra], index) => ({
        id: `a${index + 1}`,
        name,
        ...(group !== '' && { group }),
        ...extra,
      })),
    );

const arbitrarySymbol = (
  actors: readonly Actor[],
  extras: boolean,
): fc.Arbitrary<Omit<FlowSymbol, 'id'>> =>
  fc
    .tuple(
      fc.record({
        actor: fc.constantFrom(...actors.map((actor) => actor.id)),
        kind: fc.constantFrom(...SYMBOL_KINDS),
        label: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, arbitraryText),
      }),
      arbitraryExtra(extras),
    )
    .map(([symbol, extra]) => ({ ...symbol, ...extra }));

const arbitraryActivities = (
  actors: readonly Actor[],
  size: SopSize,
): fc.Arbitrary<readonly Activity[]> => {
  const row = fc.tuple(
    fc.record({
      description: arbitraryText,
      symbols: fc.array(arbitrarySymbol(actors, size.extras), { maxLength: size.symbols }),
      requirements: arbitraryText,
      duration: arbitraryText,
      output: arbitraryText,
      remarks: arbitraryText,
    }),
    arbitraryExtra(size.extras),
  );
  return fc.array(row, { maxLength: size.activities }).map((rows) => {
    let symbols = 0;
    return rows.map(([activity, extra], index) => ({
      id: `k${index + 1}`,
      ...activity,
      symbols: activity.symbols.map((symbol) => ({ id: `s${++symbols}`, ...symbol })),
      ...extra,
    }));
  });
};

/** What a person chose about a line; mostly nothing. */
const arbitraryHints = (
  actors: readonly Actor[],
): fc.Arbitrary<Pick<Flow, 'exit' | 'entry' | 'lane' | 'gutter'>> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    fc
      .record(
        {
          exit: fc.constantFrom(...DOCKING_SIDES),
          entry: fc.constantFrom(...DOCKING_SIDES),
          lane: fc.constantFrom(...actors.map(({ id }) => id)),
          gutter: fc.constantFrom(...GUTTERS),
        },
        { requiredKeys: [] },
      )
      // A gutter is one of a lane.
      .map(({ gutter, ...hints }) => (hints.lane && gutter ? { ...hints, gutter } : hints)),
  );

const margin = fc.integer({ min: MARGIN_BOUNDS.least, max: MARGIN_BOUNDS.most / 2 });

/** Choices about the form, as a file holds them: only what differs from the default. */
const arbitraryChoices: fc.Arbitrary<Partial<SheetChoices>> = fc
  .record(
    {
      margins: fc.record({ top: margin, right: margin, bottom: margin, left: margin }),
      columnLabels: fc.constantFrom({ description: 'Aktivitas', output: 'Hasil' }, {}),
      columnOrder: fc.constantFrom<SheetChoices['columnOrder']>(
        ['requirements', 'output', 'duration'],
        QUALITY_COLUMNS,
      ),
      columnNumbers: fc.boolean(),
      connectorPlace: fc.constantFrom('inside' as const, 'under' as const),
      connectorNames: fc.constantFrom('numbers' as const, 'letters' as const),
      connectorPages: fc.boolean(),
      signatureZone: fc.boolean(),
      identityWithFlow: fc.boolean(),
      officeDay: fc.constantFrom(...OFFICE_DAY_KINDS),
    },
    { requiredKeys: [] },
  )
  .map((choices) => {
    const paper = { paper: 'A4', orientation: 'landscape' } as const;
    const sheet = SHEET_CHOICES.reduce<Sheet>(
      (before, key) =>
        choices[key] === undefined ? before : withSheetChoice(before, key, choices[key]),
      paper,
    );
    const { paper: _, orientation: __, ...rest } = sheet;
    return rest;
  });

/** Findings that someone set aside, also at places that are no more; mostly none. */
const arbitraryAsides = (
  activities: readonly Activity[],
  extras: boolean,
): fc.Arbitrary<Pick<Sop, 'setAside'>> => {
  const place = fc.constantFrom('k999', 'number', ...activities.map(({ id }) => id));
  const aside = fc
    .tuple(
      fc.record({
        rule: fc.constantFrom('active-verb', 'output-required', 'aturan-kelak'),
        at: fc.array(place, { minLength: 1, maxLength: 2 }),
        reason: arbitraryText,
      }),
      arbitraryExtra(extras),
    )
    .map(([known, extra]): SetAside => ({ ...known, ...extra }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    fc.array(aside, { minLength: 1, maxLength: 3 }).map((setAside) => ({ setAside })),
  );
};

/** What came of a review, as a file holds it: only what is filled in; mostly nothing. */
const arbitraryReview = (extras: boolean): fc.Arbitrary<Pick<Sop, 'review'>> => {
  const text = arbitraryText.filter((it) => it !== '');
  const answer = fc
    .tuple(
      fc.record({
        question: fc.constantFrom(...REVIEW_QUESTIONS, 'pertanyaan-kelak'),
        answer: fc.constantFrom('yes' as const, 'no' as const, '' as const),
        note: arbitraryText,
      }),
      arbitraryExtra(extras),
    )
    .map(([known, extra]): ReviewAnswer => ({ ...known, ...extra }));
  const filled = fc.record(
    {
      ...Object.fromEntries(REVIEW_TEXTS.map((key) => [key, text])),
      answers: fc.array(answer, { minLength: 1, maxLength: 3 }),
      implementation: fc.constantFrom(...IMPLEMENTATIONS),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    fc
      .tuple(filled, arbitraryExtra(extras))
      .map(([known, extra]) => ({ ...known, ...extra }) as Review)
      .map((review) => (Object.keys(review).length > 0 ? { review } : {})),
  );
};

const arbitraryFlows = (
  activities: readonly Activity[],
  actors: readonly Actor[],
  size: SopSize,
): fc.Arbitrary<readonly Flow[]> => {
  const symbols = activities.flatMap((activity) => activity.symbols.map((symbol) => symbol.id));
  if (symbols.length === 0) return fc.constant([]);
  const flow = fc.tuple(
    fc.record({
      from: fc.constantFrom(...symbols),
      to: fc.constantFrom(...symbols),
      kind: fc.constantFrom(...FLOW_KINDS),
      label: arbitraryLabel,
    }),
    arbitraryHints(actors),
    arbitraryExtra(size.extras),
  );
  return fc.array(flow, { maxLength: size.flows }).map((flows) =>
    flows.map(([line, hints, extra], index) => ({
      id: `f${index + 1}`,
      ...line,
      ...hints,
      ...extra,
    })),
  );
};

/** An Sop with references that hold: several and stacked symbols in a row, loops, joints, groups, free labels. */
export function arbitrarySop(limits: Partial<SopSize> = {}): fc.Arbitrary<Sop> {
  const size: SopSize = { ...SMALL, ...limits };
  return arbitraryActors(size).chain((actors) =>
    arbitraryActivities(actors, size).chain((activities) =>
      fc
        .tuple(
          fc.record({
            identity: arbitraryIdentity(size.extras),
            flows: arbitraryFlows(activities, actors, size),
            sheet: fc
              .tuple(
                fc.record({
                  paper: fc.constantFrom(...PAPERS),
                  orientation: fc.constantFrom(...ORIENTATIONS),
                }),
                fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, arbitraryChoices),
                arbitraryExtra(size.extras),
              )
              .map(([sheet, choices, extra]) => ({ ...sheet, ...choices, ...extra })),
          }),
          arbitraryAsides(activities, size.extras),
          arbitraryReview(size.extras),
          arbitraryExtra(size.extras),
        )
        .map(([parts, asides, review, extra]) => ({
          ...parts,
          actors,
          activities,
          ...asides,
          ...review,
          ...extra,
        })),
    ),
  );
}
