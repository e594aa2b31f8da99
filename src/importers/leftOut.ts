/** A text or a mark of what someone brought that found no place in the SOP: nothing is dropped without one of these. */
export interface LeftOut {
  /** Where it stood, in a person's words: "baris 12, kolom C", "lembar Rekap". */
  readonly where: string;
  /** What stood there, as it was. */
  readonly text: string;
  /** Why it was left out: a short sentence. */
  readonly why: string;
}
