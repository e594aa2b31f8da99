/** Longer than a slow stick takes for a step of writing the largest SOP, ms. */
const LONGEST_STEP = 10_000;

/** A step that never ends has failed. */
export function inTime<T>(step: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It does not end')), LONGEST_STEP);
    step.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
