/**
 * Whose tests say whether a mutant is noticed, the quickest first: those of its own folder, which mirror it, and of
 * those that lean on it most.
 */
const JUDGES: Readonly<Record<string, readonly string[]>> = {
  model: ['model', 'commands'],
  commands: ['commands'],
  rules: ['rules'],
  layout: ['gallery', 'layout'],
  store: ['store'],
};

/** The folders of test/ that judge a folder of src/. */
export const judges = (folder: string): readonly string[] => JUDGES[folder] ?? [folder];
