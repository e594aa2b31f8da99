/**
 * What the sheet can be worked on without. It comes as soon as the sheet is there and the browser has nothing
 * else to do, so that it is on hand when it is asked for; who asks sooner waits for it, and nothing is lost.
 */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export const loadFiles = () => import('./files.ts');
export const loadLogo = () => import('./logo.ts');
export const loadExports = () => import('./exportProgress.ts');
/** What is done to several cells at once. */
export const loadBlocks = () => import('./blocks.ts');
export const loadImports = () => import('./import/bring.ts');

const components: (() => Promise<unknown>)[] = [];

/** A component that is drawn once it has come; where it can't be had, nothing is drawn in its place. */
export function later<P>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  const loaded = () => load().catch((): ComponentType<P> => () => null);
  components.push(loaded);
  return lazy(async () => ({ default: await loaded() }));
}

/** The longest that the rest waits for the browser to have nothing else to do, ms. */
const PATIENCE = 1000;

/** Loads all of it, in the order in which it is likely to be wanted. */
export function loadTheRest(): void {
  const loadAll = () => {
    for (const load of [...components, loadFiles, loadLogo, loadExports, loadImports, loadBlocks])
      load().catch(() => {});
  };
  if ('requestIdleCallback' in window) requestIdleCallback(loadAll, { timeout: PATIENCE });
  else setTimeout(loadAll, PATIENCE);
}
