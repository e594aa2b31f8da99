/** The list of rules, each with how severe it is, in the order in which findings are shown. */

import { activeVerb } from './active-verb.ts';
import { activityHasActor } from './activity-has-actor.ts';
import { actorInDescription } from './actor-in-description.ts';
import { actorIsRole } from './actor-is-role.ts';
import { actorName } from './actor-name.ts';
import { actorUnused } from './actor-unused.ts';
import { actorsInOrder } from './actors-in-order.ts';
import { backFlowFromDecision } from './back-flow-from-decision.ts';
import { branchLabelled } from './branch-labelled.ts';
import { branchLabelsDiffer } from './branch-labels-differ.ts';
import { branchLabelsKnown } from './branch-labels-known.ts';
import { branchesDiffer } from './branches-differ.ts';
import { checkWithoutDecision } from './check-without-decision.ts';
import { conditionWithoutDecision } from './condition-without-decision.ts';
import { crossings } from './crossings.ts';
import { datesInOrder } from './dates-in-order.ts';
import { dayKindsMixed } from './day-kinds-mixed.ts';
import { decisionInside } from './decision-inside.ts';
import { decisionTwoExits } from './decision-two-exits.ts';
import { decisionVerb } from './decision-verb.ts';
import { descriptionLength } from './description-length.ts';
import { descriptionRepeated } from './description-repeated.ts';
import { descriptionRequired } from './description-required.ts';
import { durationMeasurable } from './duration-measurable.ts';
import { durationRequired } from './duration-required.ts';
import { endRequired } from './end-required.ts';
import type { Rule, Severity } from './finding.ts';
import { identityLists } from './identity-lists.ts';
import { identityRequired } from './identity-required.ts';
import { legalBasisOrder } from './legal-basis-order.ts';
import { legalBasisRequired } from './legal-basis-required.ts';
import { loopHasExit } from './loop-has-exit.ts';
import { manyActivities } from './many-activities.ts';
import { manyActors } from './many-actors.ts';
import { noDeadEnd } from './no-dead-end.ts';
import { noSelfFlow } from './no-self-flow.ts';
import { oneAction } from './one-action.ts';
import { oneStart } from './one-start.ts';
import { oneSymbolPerCell } from './one-symbol-per-cell.ts';
import { outputIsNoun } from './output-is-noun.ts';
import { outputRequired } from './output-required.ts';
import { outputUsed } from './output-used.ts';
import { passiveVoice } from './passive-voice.ts';
import { reachable } from './reachable.ts';
import { requirementsRequired } from './requirements-required.ts';
import { serviceEndsAtApplicant } from './service-ends-at-applicant.ts';
import { singleActor } from './single-actor.ts';
import { singleEnd } from './single-end.ts';
import { startLeftmost } from './start-leftmost.ts';
import { terminatorAtEnds } from './terminator-at-ends.ts';
import { terminatorFlows } from './terminator-flows.ts';
import { textOverflow } from './text-overflow.ts';
import { titleNoun } from './title-noun.ts';
import { titleWithoutSop } from './title-without-sop.ts';
import { warningWording } from './warning-wording.ts';

export const SEVERITIES: readonly (readonly [rule: Rule, severity: Severity])[] = [
  [oneStart, 'error'],
  [endRequired, 'error'],
  [singleEnd, 'warning'],
  [terminatorAtEnds, 'warning'],
  [terminatorFlows, 'error'],
  [reachable, 'error'],
  [noDeadEnd, 'error'],
  [activityHasActor, 'error'],
  [noSelfFlow, 'error'],
  [decisionTwoExits, 'error'],
  [branchLabelled, 'error'],
  [branchLabelsKnown, 'hint'],
  [branchesDiffer, 'error'],
  [branchLabelsDiffer, 'error'],
  [decisionInside, 'warning'],
  [backFlowFromDecision, 'warning'],
  [loopHasExit, 'error'],
  [startLeftmost, 'warning'],
  [actorsInOrder, 'hint'],
  [actorUnused, 'warning'],
  [actorName, 'error'],
  [actorIsRole, 'warning'],
  [singleActor, 'hint'],
  [manyActors, 'hint'],
  [oneSymbolPerCell, 'warning'],
  [descriptionRequired, 'error'],
  [descriptionLength, 'hint'],
  [descriptionRepeated, 'hint'],
  [manyActivities, 'hint'],
  [durationRequired, 'warning'],
  [durationMeasurable, 'warning'],
  [outputRequired, 'warning'],
  [requirementsRequired, 'warning'],
  [dayKindsMixed, 'hint'],
  [identityRequired, 'error'],
  [datesInOrder, 'warning'],
  [legalBasisRequired, 'warning'],
  [legalBasisOrder, 'hint'],
  [identityLists, 'warning'],
  [titleWithoutSop, 'hint'],
  [serviceEndsAtApplicant, 'hint'],
  [crossings, 'hint'],
  [textOverflow, 'warning'],
  [activeVerb, 'warning'],
  [passiveVoice, 'warning'],
  [actorInDescription, 'warning'],
  [oneAction, 'hint'],
  [decisionVerb, 'hint'],
  [checkWithoutDecision, 'hint'],
  [conditionWithoutDecision, 'warning'],
  [outputIsNoun, 'hint'],
  [outputUsed, 'hint'],
  [warningWording, 'hint'],
  [titleNoun, 'hint'],
];

/** A rule by its id, as a finding names it. */
export const ruleById = (id: string): Rule | undefined =>
  SEVERITIES.find(([rule]) => rule.id === id)?.[0];
