import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { judges } from './judges.ts';

/** What tries for long what others try in seconds: documents by the dozen, and those that nobody would draw. */
const TOO_LONG = [
  'test/store/longRun.test.ts',
  ...['badInput', 'drawings', 'oddSops'].map((name) => `test/layout/${name}.test.ts`),
];

const folders = judges(process.env.MUTATED ?? '');

/** A mutant is not tried further once a test has noticed it, so those come first that notice most in little time. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      folders.findIndex((folder) => moduleId.includes(`/test/${folder}/`));
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/**
 * The unit tests that judge the mutants of one folder of src/, folder by folder and in the order of their files: what
 * tries for minutes what others try in seconds is left out, and so is whatever looks at the sources. A mutant that
 * lives has been through all of them, so each property is tried on fewer cases than elsewhere.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: TOO_LONG,
    env: { SHARE_OF_RUNS: '0.2' },
    sequence: { sequencer: QuickestFirst },
    testTimeout: 30_000,
  },
});
