/**
 * What the sheet can be worked on without. It comes as soon as the sheet is there and the browser has nothing
 * else to do, so that it is on hand when it is asked for; who asks sooner waits for it, and nothing is lost.
 */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { dropKeys, keepKeys } from './keptKeys.ts';

export const loadFiles = () => import('./files.ts');
export const loadSaving = () => import('./saving.ts');
export const loadLogo = () => import('./logo.ts');
export const loadExports = () => import('./exportProgress.ts');
/** What is done to several cells at once. */
const loadBlocks = async () => {
  blocks = await import('./blocks.ts');
  return blocks;
};
let blocks: typeof import('./blocks.ts') | null = null;
/** For what can't wait, as copying: whoever has selected several cells has had it loaded. */
export const loadedBlocks = () => blocks;

/** Does something to several cells; keys that are pressed before that is done wait for it. */
export async function withBlocks(
  act: (part: typeof import('./blocks.ts')) => unknown,
): Promise<void> {
  keepKeys('blocks');
  const parts = [loadBlocks(), import('./giveKeys.ts')] as const;
  const loaded = await Promise.all(parts).catch(dropKeys);
  if (!loaded) return;
  act(loaded[0]);
  loaded[1].giveKeys('blocks');
}
/** Sajikan: what its presses do, once the stage can be shown as well, since without it there is no way back. */
export const loadShowing = async () => {
  const [showing] = await Promise.all([import('./stage/showing.ts'), import('./stage/Stage.tsx')]);
  return showing;
};
export const loadImports = () => import('./import/bring.ts');

const components: (() => Promise<unknown>)[] = [];

/** A component that is drawn once it has come. */
export function later<P>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  components.push(load);
  return onDemand(load);
}

/** As {@link later}, but not loaded before it is wanted; where it can't be had, another is drawn in its place. */
export const onDemand = <P>(
  load: () => Promise<ComponentType<P>>,
  instead: ComponentType = () => null,
): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => ({
    default: await load().catch(() => {
      dropKeys();
      return instead as ComponentType<P>;
    }),
  }));

/** The longest that the rest waits for the browser to have nothing else to do, ms. */
const PATIENCE = 1000;

/** Loads all of it, in the order in which it is likely to be wanted, and does then what can wait for all. */
export function loadTheRest(last: () => Promise<unknown>): void {
  const loadAll = () => {
    for (const load of [
      ...components,
      loadFiles,
      loadSaving,
      loadLogo,
      loadExports,
      loadImports,
      loadBlocks,
      loadShowing,
      last,
    ])
      load().catch(() => {});
  };
  if ('requestIdleCallback' in window) requestIdleCallback(loadAll, { timeout: PATIENCE });
  else setTimeout(loadAll, PATIENCE);
}
