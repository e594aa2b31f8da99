/**
 * Files that a person opens and that are not what Alir hopes for, each with what the person is told: refused in a
 * sentence, opened with what was mended, shown as a table, or opened as if nothing were amiss.
 */
import { OTHER_FILES } from './otherFiles.ts';
import { OUR_FILES } from './ourFiles.ts';
import type { Nasty } from './outcomes.ts';

export const CATALOGUE: readonly Nasty[] = [...OUR_FILES, ...OTHER_FILES];
