import { defineConfig } from 'vitest/config';
import { judges } from './judges.ts';

/**
 * The unit tests that judge the mutants of one folder of src/, in the order of their files: what tries for minutes
 * what others try in seconds is left out, and so is whatever looks at the sources.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: judges(process.env.MUTATED ?? '').map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: ['test/store/longRun.test.ts'],
    testTimeout: 30_000,
  },
});
