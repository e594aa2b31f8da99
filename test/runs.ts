/** npm says by which of its commands a test was started, on every system alike. */
const isRelease = process.env.npm_lifecycle_event === 'test:release';

/** The part of all cases that is tried where tests are judged, not code: thousands of times over (`build/mutation/`). */
const share = Number(process.env.SHARE_OF_RUNS ?? 1);
const part = (count: number): number => Math.ceil(share * count);

/**
 * How many cases a property is tried on: `few` in every test run, and as many times that as there is patience for
 * before a release (`npm run test:release`, which takes minutes).
 */
export const runs = (few: number): number => (isRelease ? 60 * few : part(few));

/**
 * Runs of a property over a space so wide that it can be searched, not covered: the same cases each time in
 * `npm test`, so that a change is judged by what it changes, and others each time in the long run.
 */
export const searched = (count: number): { readonly numRuns: number; readonly seed?: number } =>
  isRelease ? { numRuns: runs(count) } : { numRuns: part(count), seed: 1 };

/** Trials that take seconds each: `few` in every test run, `many` before a release. */
export const trials = (few: number, many: number): number => (isRelease ? many : part(few));
