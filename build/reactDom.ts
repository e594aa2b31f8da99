/**
 * What the page never asks of React DOM 19.3.1: taking up markup that a server has drawn, view transitions,
 * stylesheets and scripts as elements, references to fragments, elements of one's own, activities, components
 * that are classes, and forms whose action is a function. The parts are reached
 * only by what asks for them, so that nothing else is different without them.
 */
import { type Cut, only } from './cuts.ts';

/** Called by what else is drawn, too: their answer is the one that they give to it. */
const ANSWERS: Readonly<Record<string, string>> = {
  isHostHoistableType: 'return false;',
  isCustomElement: 'return false;',
  popHydrationState: 'return false;',
  upgradeHydrationErrorsToRecoverable: 'return null;',
  resetHydrationState: '',
  shouldConstruct: 'return false;',
  commitActivityHydrationCallbacks: '',
  commitSuspenseHydrationCallbacks: '',
  // Events wait for a server's markup alone.
  queueIfContinuousEvent: 'return false;',
  clearIfContinuousEvent: '',
  retryIfBlockedOn: '',
  // The names of components around a fault, for a handler of faults that nobody has set.
  getStackByFiberInDevAndProd: "return '';",
};

/** Reached only with a server's markup. */
const HYDRATION = [
  ...['createFiberFromDehydratedFragment', 'throwOnHydrationMismatch'],
  ...['prepareToHydrateHostInstance', 'queueHydrationError', 'getBumpedLaneForHydrationByLane'],
  ...['retryActivityComponentWithoutHydrating', 'mountHostRootWithoutHydrating'],
  ...['retrySuspenseComponentWithoutHydrating', 'updateDehydratedSuspenseComponent'],
  ...[
    'retryDehydratedSuspenseBoundary',
    'clearHydrationBoundary',
    'hideOrUnhideDehydratedBoundary',
  ],
  ...['canHydrateInstance', 'canHydrateTextInstance', 'canHydrateHydrationBoundary'],
  ...['getNextHydratable', 'getNextHydratableInstanceAfterHydrationBoundary'],
  ...['getParentHydrationBoundary', 'attemptExplicitHydrationTarget'],
];

/** Looking for ViewTransitions in what is drawn anew, where there are none to find. */
const TRANSITION_WALKS = [
  ...['commitEnterViewTransitions', 'commitExitViewTransitions', 'commitNestedViewTransitions'],
  ...['restorePairedViewTransitions', 'restoreEnterOrExitViewTransitions'],
  ...['restoreNestedViewTransitions', 'measureNestedViewTransitions'],
];

/** Reached only under a ViewTransition that was found, or in a list of suspended parts. */
const TRANSITIONS = [
  ...['applyViewTransitionToHostInstances', 'applyViewTransitionToHostInstancesRecursive'],
  ...['restoreViewTransitionOnHostInstances', 'commitAppearingPairViewTransitions'],
  ...['commitDeletedPairViewTransitions', 'measureViewTransitionHostInstancesRecursive'],
  ...['scheduleViewTransitionEvent', 'applyViewTransitionName', 'restoreViewTransitionName'],
  ...['startViewTransition', 'createViewTransitionInstance'],
  ...['initSuspenseListRenderState', 'updateSuspenseListComponent'],
];

/** Reached only with a link, style, script, title or meta among what is drawn. */
const RESOURCES = [
  ...['preload', 'preloadModule', 'preinitStyle', 'preinitScript', 'preinitModuleScript'],
  ...['getResource', 'acquireResource', 'preloadStylesheet', 'insertStylesheet', 'suspendResource'],
  ...['getHydratableHoistableCache', 'createHoistableInstance', 'insertStylesheetIntoRoot'],
  ...['estimateBandwidth', 'isLikelyStaticResource', 'preloadResourceAndSuspendIfNeeded'],
];

/** Reached only with a component that is a class. */
const CLASSES = [
  ...['updateClassComponent', 'resolveClassComponentProps', 'applyDerivedStateFromProps'],
  ...['checkShouldComponentUpdate', 'callComponentWillReceiveProps', 'commitClassCallbacks'],
  ...['safelyCallComponentWillUnmount', 'createClassErrorUpdate', 'initializeClassErrorUpdate'],
];

/** Reached only with a form whose action is a function, and by the hooks for it, which nobody calls. */
const FORM_ACTIONS = [
  ...['extractEvents$1', 'startHostTransition', 'ensureFormComponentIsStateful'],
  ...['recursivelyResetForms', 'dispatchActionState', 'runActionStateAction'],
  ...['handleActionReturnValue', 'onActionSuccess', 'onActionError', 'notifyActionListeners'],
  ...['mountActionState', 'updateActionState', 'updateActionStateImpl', 'rerenderActionState'],
  ...['updateOptimisticImpl', 'dispatchOptimisticSetState', 'useMemoCache'],
];

/** Reached only with a reference to a fragment, an element of one's own making, an Activity, or a transition. */
const OTHERS = [
  ...['updateActivityComponent', 'defaultOnDefaultTransitionIndicator'],
  ...['setPropOnCustomElement', 'commitNewChildToFragmentInstance'],
  ...['deleteChildFromFragmentInstance', 'validateDocumentPositionWithFiberTree'],
  ...['collectClientRects', 'scrollTextNodeIntoView'],
];

export const REACT_DOM: readonly Cut[] = [
  ...Object.entries(ANSWERS).map(([name, body]) => only(name, body)),
  ...TRANSITION_WALKS.map((name) => only(name, '')),
  ...[HYDRATION, TRANSITIONS, RESOURCES, CLASSES, FORM_ACTIONS, OTHERS]
    .flat()
    .map((name) => only(name, '')),
  { from: /^FragmentInstance\.prototype\.\w+ = function \([\s\S]*?^\};$/gm, to: '' },
  // Never so: what stands under it goes.
  { from: /^ {2}isHydrating = !1,\n/m, to: '' },
  { from: /\bisHydrating = !([01])/g, to: '!$1' },
  { from: /\bisHydrating\b(?!\$|\n\))/g, to: '!1' },
];
