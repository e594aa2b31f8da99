/** The flow as steps: who does what together, where it begins, and where it ends. */
import { describe, expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import {
  endCapsules,
  endSteps,
  flowGraph,
  reached,
  type Step,
  startSteps,
  stepIds,
} from '../../src/rules/graph.ts';
import { flow } from './flow.ts';

/** Steps as the ids of their symbols. */
const symbolsOf = (steps: Iterable<Step>): readonly string[] =>
  [...steps].map(({ places }) => places.map(({ symbol }) => symbol.id).join('='));
const steps = (sop: Sop) => symbolsOf(flowGraph(sop).steps);
const begins = (sop: Sop) => symbolsOf(startSteps(sop));

describe('symbols that are joined', () => {
  it('are one step, in whatever order the lines join them', () => {
    for (const joints of ['1a=1b 1b=1c 1c=2', '1c=2 1b=1c 1a=1b', '2=1c 1a=1b 1b=1c 2=1a'])
      expect(steps(flow('[][][] [] )', `${joints} 2>3`))).toEqual(['s1=s2=s3=s4', 's5']);
  });

  it('are named by their rows, each once, and then themselves', () => {
    const [first] = flowGraph(flow('[][] [] )', '1a=1b 1b=2 2>3')).steps;
    expect(first && stepIds(first)).toEqual(['k1', 'k2', 's1', 's2', 's3']);
  });

  it('lead on and are come to together, but not by an arrow between them', () => {
    const sop = flow('( [][] )', '1>2b 2a=2b 2a>2b 2a>3');
    const [, both] = flowGraph(sop).steps;
    expect(both?.in.map(({ id }) => id)).toEqual(['f1']);
    expect(both?.out.map(({ id }) => id)).toEqual(['f4']);
  });
});

it('leads along the arrows, or against them, as far as they go', () => {
  const graph = flowGraph(flow('( [] [] [] )', '1>2 2>3 3>2 4>5'));
  const [first, , third] = graph.steps;
  const from = (step: Step | undefined, along: 'in' | 'out') =>
    symbolsOf(reached(graph, step ? [step] : [], along));
  expect(from(first, 'out')).toEqual(['s1', 's2', 's3']);
  expect(from(third, 'in')).toEqual(['s3', 's2', 's1']);
  expect(from(first, 'in')).toEqual(['s1']);
});

describe('a kapsul', () => {
  it.each([
    ['nothing comes to it', flow('( [] )', '1>2 2>3'), ['s1']],
    ['only a loop from further down does', flow('( [] <> )', '1>2 2>3 3>1 3>4'), ['s1']],
    ['a decision beside it leads back', flow('(<> )', '1a>1b 1b>1a 1b>2'), ['s1']],
    ['it stands alone at the very top', flow('( [] )', '2>3'), ['s1']],
    ['it is further down, and leads on', flow('[] ( [] )', '1>3 2>3 3>4'), ['s2']],
    ['there are two of them', flow('( ( [] )', '1>3 2>3 3>4'), ['s1', 's2']],
  ])('begins where %s', (_, sop, ids) => {
    expect(begins(sop)).toEqual(ids);
  });

  it.each([
    ['a box beside it leads to it', flow('([] )', '1b>1a 1a>2')],
    ['a row above leads to it', flow('[] ( [] )', '1>2 2>3 3>4')],
    ['it stands alone further down', flow('[] [] )', '1>2')],
    ['it is none', flow('[] <>', '1>2')],
  ])('does not begin where %s', (_, sop) => {
    expect(begins(sop)).toEqual([]);
  });

  it('ends where it does not begin, and is passed where an arrow leaves it', () => {
    const sop = flow('( [] ) [] )', '1>2 2>3 3>4 4>5');
    expect(symbolsOf(endSteps(sop))).toEqual(['s5']);
    expect(symbolsOf(endCapsules(sop))).toEqual(['s3', 's5']);
    expect(symbolsOf(endSteps(flow('( [] )', '2>3')))).toEqual(['s3']);
  });
});
