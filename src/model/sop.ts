/**
 * What an SOP AP *is*: the value that everything a person sees is computed from.
 * The shape follows the file format (Permenpan RB 35/2012 for the form, our contract for the keys);
 * nothing here knows of paper, pixels or screens. Numbers, page connectors and totals are derived.
 */

/** Keys that a newer program wrote and this version does not know: kept and written back, never drawn. */
export type Extra = readonly (readonly [key: string, value: unknown])[];

/** Bagian identitas: page 1 of the form. Dates are ISO `YYYY-MM-DD`, free text, or "". */
export interface Identity {
  readonly institution: string;
  readonly unit: string;
  readonly logo: Logo | null;
  readonly number: string;
  readonly title: string;
  readonly created: string;
  readonly revised: string;
  readonly effective: string;
  readonly approval: Approval;
  readonly legalBasis: readonly string[];
  readonly qualifications: readonly string[];
  readonly relatedSops: readonly string[];
  readonly equipment: readonly string[];
  readonly warnings: readonly string[];
  readonly records: readonly string[];
  readonly extra?: Extra;
}

/** Lambang instansi, as base64 of a PNG, JPEG or WebP. */
export interface Logo {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly data: string;
  readonly extra?: Extra;
}

/** Disahkan oleh. */
export interface Approval {
  readonly position: string;
  readonly name: string;
  readonly rank: string;
  readonly nip: string;
  readonly extra?: Extra;
}

/** Pelaksana: a role that owns one column; neighbours with the same `group` share a head above theirs. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly extra?: Extra;
}

/** Kapsul, kotak, belah ketupat, in the words of ISO 5807. The segilima is never stored. */
export const SYMBOL_KINDS = ['terminator', 'process', 'decision'] as const;
export type SymbolKind = (typeof SYMBOL_KINDS)[number];

/** One symbol in the column of one actor. */
export interface FlowSymbol {
  readonly id: string;
  readonly actor: string;
  readonly kind: SymbolKind;
  readonly label: string;
  readonly extra?: Extra;
}

/** Kegiatan: one numbered row, holding one or more symbols (for a while, none), with its mutu baku. */
export interface Activity {
  readonly id: string;
  readonly description: string;
  readonly symbols: readonly FlowSymbol[];
  /** Mutu baku: kelengkapan. */
  readonly requirements: string;
  /** Mutu baku: waktu, exactly as written ("2 menit/berkas"). */
  readonly duration: string;
  /** Mutu baku: output. */
  readonly output: string;
  /** Keterangan. */
  readonly remarks: string;
  readonly extra?: Extra;
}

/** `arrow` is an anak panah; `joint` a short line without a head: done together. */
export const FLOW_KINDS = ['arrow', 'joint'] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

/** A line from one symbol to another. */
export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
  readonly label: string;
  /** A person's word on how the line is drawn: the side that it leaves by, and the one it comes in by. */
  readonly exit?: DockingSide;
  readonly entry?: DockingSide;
  /** The actor in whose lane the line goes up or down, and the side of the symbols there on which it does. */
  readonly lane?: string;
  readonly gutter?: Gutter;
  readonly extra?: Extra;
}

/** Sides of a symbol where lines dock. */
export const DOCKING_SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type DockingSide = (typeof DOCKING_SIDES)[number];

/** The two gutters of a lane, beside its symbols. */
export const GUTTERS = ['left', 'right'] as const;
export type Gutter = (typeof GUTTERS)[number];

export const PAPERS = ['A4', 'F4', 'Folio216', 'F4-210', 'Letter', 'Legal'] as const;
export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** SOP AP: order of `actors` is the order of columns, order of `activities` the order of rows. */
export interface Sop {
  readonly identity: Identity;
  readonly actors: readonly Actor[];
  readonly activities: readonly Activity[];
  readonly flows: readonly Flow[];
  readonly sheet: Sheet;
  /** Findings that someone decided to leave, in the order in which they did; not there where there are none. */
  readonly setAside?: readonly SetAside[];
  /** What came of reviewing it; not there where nothing is filled in. */
  readonly review?: Review;
  readonly extra?: Extra;
}

/** Reviu: the forms of evaluasi and of monitoring. What is not filled in is not there; dates as in {@link Identity}. */
export interface Review {
  readonly evaluated?: string;
  readonly evaluator?: string;
  /** In the order of the form. */
  readonly answers?: readonly ReviewAnswer[];
  readonly nextEvaluation?: string;
  readonly monitored?: string;
  readonly monitor?: string;
  readonly implementation?: Implementation;
  readonly notes?: string;
  readonly actions?: string;
  readonly nextMonitoring?: string;
  readonly extra?: Extra;
}

/** How well an SOP is applied: berjalan baik, kurang baik, tidak berjalan. */
export type Implementation = 'good' | 'poor' | 'none';

export interface ReviewAnswer {
  /** One of `REVIEW_QUESTIONS`, or one that a newer program asks. */
  readonly question: string;
  readonly answer: 'yes' | 'no' | '';
  readonly note: string;
  readonly extra?: Extra;
}

/** Temuan diabaikan: the place where a rule is not to speak, and why. Where the rule is silent anyway it means nothing. */
export interface SetAside {
  /** The id of the rule. */
  readonly rule: string;
  /** The place as the finding names it: ids, or the name of an identity field. */
  readonly at: readonly string[];
  readonly reason: string;
  readonly extra?: Extra;
}

/** The text columns of a row, in the order of the form. */
export const ACTIVITY_FIELDS = [
  'description',
  'requirements',
  'duration',
  'output',
  'remarks',
] as const;
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];

/** The columns of mutu baku, in the order of the form. */
export const QUALITY_COLUMNS = ['requirements', 'duration', 'output'] as const;
export type QualityColumn = (typeof QUALITY_COLUMNS)[number];

/** White around the form, mm. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * What the SOP is printed on, and the choices that offices make about the form.
 * A choice that is not there is as {@link SHEET_DEFAULTS} says.
 */
export interface Sheet extends Partial<SheetChoices> {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly extra?: Extra;
}

/** Headings that an office words in its own way, as in Aktivitas or Uraian for Kegiatan. */
export type ColumnLabels = Readonly<Partial<Record<ActivityField, string>>>;

export interface SheetChoices {
  readonly margins: Margins;
  readonly columnLabels: ColumnLabels;
  /** The order of the columns of mutu baku; each once. */
  readonly columnOrder: readonly QualityColumn[];
  /** A row with 1, 2, 3 ... under the head. */
  readonly columnNumbers: boolean;
  /** Segilima in the table's own frame, or under it (and above it on the next page). */
  readonly connectorPlace: 'inside' | 'under';
  readonly connectorNames: 'numbers' | 'letters';
  /** "ke hal. 3" beside a segilima. */
  readonly connectorPages: boolean;
  /** The foot of each page stays free for the stamp of an electronic signature (BSrE). */
  readonly signatureZone: boolean;
  /** The flowchart begins on the identity page where both fit. */
  readonly identityWithFlow: boolean;
  /** How many hours make a working day where times are added up; as they are written, none. */
  readonly officeDay: OfficeDay;
}

export const OFFICE_DAY_KINDS = ['asWritten', 'sevenAndHalf', 'eight'] as const;
export type OfficeDay = (typeof OFFICE_DAY_KINDS)[number];

/** The numbered lists of the identity page. */
export const IDENTITY_LISTS = [
  'legalBasis',
  'qualifications',
  'relatedSops',
  'equipment',
  'warnings',
  'records',
] as const;
export type IdentityList = (typeof IDENTITY_LISTS)[number];

/** The single-line fields of the identity page. */
export const IDENTITY_FIELDS = [
  'institution',
  'unit',
  'number',
  'title',
  'created',
  'revised',
  'effective',
] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

export const APPROVAL_FIELDS = ['position', 'name', 'rank', 'nip'] as const;
export type ApprovalField = (typeof APPROVAL_FIELDS)[number];

/** An SOP with nothing filled in: one nameless lane and one waiting row, so that there is a place to drop on. */
export const EMPTY_SOP: Sop = {
  identity: {
    institution: '',
    unit: '',
    logo: null,
    number: '',
    title: '',
    created: '',
    revised: '',
    effective: '',
    approval: { position: '', name: '', rank: '', nip: '' },
    legalBasis: [],
    qualifications: [],
    relatedSops: [],
    equipment: [],
    warnings: [],
    records: [],
  },
  actors: [{ id: 'a1', name: '' }],
  activities: [
    {
      id: 'k1',
      description: '',
      symbols: [],
      requirements: '',
      duration: '',
      output: '',
      remarks: '',
    },
  ],
  flows: [],
  sheet: { paper: 'A4', orientation: 'landscape' },
};
