/** What a person is told beside the form, and what they can do about it. */

/** A sentence to the person, gone when the next one comes or when it is closed. */
export interface Notice {
  readonly tone: 'info' | 'warn' | 'error';
  readonly text: string;
  readonly details?: readonly string[];
  /** What the person may want to do about it, as a button. */
  readonly action?: NoticeAction;
  /** What else they may want to do. */
  readonly otherAction?: NoticeAction;
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** The document can be looked at, shown and exported, but not changed here. */
export interface ReadOnly {
  /**
   * Another tab writes it; it was changed elsewhere under what was typed here, which is still shown; or a newer
   * version of the app wrote it.
   */
  readonly why: 'elsewhere' | 'overtaken' | 'newer';
  /** The version of the format that it was written in, where that is newer. */
  readonly version?: number;
  /** Why, and what can be done about it; null until the part that knows has come. */
  readonly notice: Notice | null;
  /** Goes up with each change that was tried, so that the sentence is felt again. */
  readonly refusals: number;
}
