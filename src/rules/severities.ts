/** The list of rules, each with how severe it is, in the order in which findings are shown. */
import { activityHasActor } from './activity-has-actor.ts';
import { branchLabelled } from './branch-labelled.ts';
import { decisionTwoExits } from './decision-two-exits.ts';
import { descriptionRequired } from './description-required.ts';
import { durationRequired } from './duration-required.ts';
import { endRequired } from './end-required.ts';
import type { Rule, Severity } from './finding.ts';
import { identityRequired } from './identity-required.ts';
import { noDeadEnd } from './no-dead-end.ts';
import { oneStart } from './one-start.ts';
import { outputRequired } from './output-required.ts';
import { reachable } from './reachable.ts';

export const SEVERITIES: readonly (readonly [rule: Rule, severity: Severity])[] = [
  [oneStart, 'error'],
  [endRequired, 'error'],
  [reachable, 'error'],
  [noDeadEnd, 'error'],
  [activityHasActor, 'error'],
  [decisionTwoExits, 'error'],
  [branchLabelled, 'error'],
  [descriptionRequired, 'error'],
  [durationRequired, 'warning'],
  [outputRequired, 'warning'],
  [identityRequired, 'error'],
];
