import { describe, expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { EMPTY_SOP } from '../../src/model/sop.ts';
import { flow } from '../rules/flow.ts';
import { walked } from './picture.ts';

const walks = (sop: Sop, picture: string, answers = '', most = 20) =>
  expect(walked(sop, answers, most)).toBe(picture);

describe('one press', () => {
  it('lights row after row, and is over after the last', () =>
    walks(flow('( [] [] )', '1>2 2>3 3>4'), '1 2 3 4 end'));

  it('waits at a decision, and counts the rounds of what comes again', () =>
    walks(
      flow('( [] <> )', '1>2 2>3 3>4:Ya 3>2:Tidak'),
      '1 2 3? 2x2 3x2? 2x3 3x3? 4 end',
      'Tidak Tidak Ya',
    ));

  it('takes any of three exits', () => {
    const sop = flow('( <> [] [] )', '1>2 2>3:A 2>4:B 2>5:C 3>5 4>5');
    walks(sop, '1 2? 3 5 end', 'A');
    walks(sop, '1 2? 4 5 end', 'B');
    walks(sop, '1 2? 5 end', 'C');
  });

  it('goes through the row to where it is asked', () => {
    walks(flow('( [][][] )', '1>2a 2a>2b 2b>2c 2c>3'), '1 2 3 end');
    walks(flow('( []<>[] )', '1>2a 2a>2b 2b>2c:Ya 2b>3:Tidak 2c>3'), '1 2? 2 3 end', 'Ya');
    walks(flow('( []<>[] )', '1>2a 2a>2b 2b>2c:Ya 2b>3:Tidak 2c>3'), '1 2? 3 end', 'Tidak');
  });

  it('stops in the row at a decision, also at one that has nothing to ask', () =>
    walks(flow('( <>[] )', '1>2a 2a>2b:Ya 2b>3'), '1 2!one-exit 2 3 end'));

  it('may go through the row from right to left', () =>
    walks(
      flow('( [][] [] <> )', '1>2b 2b>2a 2b>3 2a>4 3>4 4>1:Tidak 4>5:Ya'),
      '1 2 3(4) 4? 5 end',
      'Ya',
    ));

  it('begins a round more where an answer leads back within the row', () =>
    walks(
      flow('( []<> )', '1>2a 2a>2b 2b>2a:Tidak 2b>3:Ya'),
      '1 2? 2x2? 2x3? 3 end',
      'Tidak Tidak Ya',
    ));
});

describe('branches', () => {
  it('go on side by side and wait for one another, however long each is', () => {
    walks(flow('( [] [] [] )', '1>2 1>3 2>4 3>4 4>5'), '1 2+3 4 5 end');
    walks(flow('( [] [] [] )', '1>2 1>3 3>4 2>5 4>5'), '1 2+3 4(5) 5 end');
  });

  it('wait for no one who has ended or gone another way', () => {
    walks(flow('( [] [] ) [] )', '1>2 1>3 3>4 2>5 5>6'), '1 2+3 4+5 6 end');
    walks(flow('( [] <> [] ) )', '1>2 1>3 3>4:Ya 3>5:Tidak 2>4 4>6'), '1 2+3? 4+5 6 end', 'Tidak');
  });

  it('wait while one of them goes back, but not for what comes by a way back', () => {
    walks(
      flow('( [] [] <> [] )', '1>2 1>3 3>4 4>3:Tidak 4>5:Ya 2>5 5>6'),
      '1 2+3 4?(5) 3x2(5) 4x2?(5) 5 6 end',
      'Tidak Ya',
    );
    walks(
      flow('( [] [] [] <> )', '1>2 1>3 2>4 3>4 4>5 5>1:Tidak 5>6:Ya'),
      '1 2+3 4 5? 1x2 2x2+3x2 4x2 5x2? 6 end',
      'Tidak Ya',
    );
  });

  it('are asked one after another and go on together', () =>
    walks(
      flow('( <> <> [] )', '1>2 1>3 2>4:A 2>5:B 3>4:A 3>5:B 4>5'),
      '1 2?+3 2+3? 4(5) 5 end',
      'A B',
    ));

  it('of joined rows are one', () => walks(flow('( [] [] )', '1>2 2=3 3>4'), '1 2+3 4 end'));

  it('of a decision drawn in two lanes are asked once', () =>
    walks(
      flow('( <><> [] )', '1>2a 2a=2b 2a>3:Ya 2b>1:Tidak 3>4'),
      '1 2? 1x2 2x2? 3 4 end',
      'Tidak Ya',
    ));
});

describe('a box that is a question though it is not drawn as one', () => {
  it('leads both on and back', () =>
    walks(flow('( [] [] )', '1>2 2>3 3>4:A 3>2:B'), '1 2 3? 2x2 3x2? 4 end', 'B A'));

  it('has the answers of one', () =>
    walks(flow('( [] [] )', '1>2 2>3:Ya 2>4:Tidak 3>4'), '1 2? 4 end', 'Tidak'));
});

describe('a beginning', () => {
  it('may have several starts', () => walks(flow('( ( [] )', '1>3 2>3 3>4'), '1+2 3 4 end'));

  it('without a capsule is what only leads on, or the first symbol', () => {
    walks(flow('[] [] )', '1>2 2>3'), '1 2 3 end');
    walks(flow('[] [] [] )', '1>3 2>3 3>4'), '1+2 3 4 end');
    walks(flow('[] []', '1>2 2>1'), '1 2 1x2 2x2', '', 4);
  });

  it('has nothing to light on an empty form', () => {
    walks(EMPTY_SOP, 'end!empty');
  });
});

describe('what is wrong is said, and the show goes on', () => {
  it('where nothing leads on', () => {
    walks(flow('( [] [] )', '1>2 3>4'), '1 2!no-exit 3 4 end');
    walks(flow('( <> [] )', '1>2 3>4'), '1 2!no-exit 3 4 end');
    walks(flow('( [] )', ''), '1!no-exit 2!no-exit 3 end');
  });

  it('where a decision has one answer', () =>
    walks(flow('( <> )', '1>2 2>3:Ya'), '1 2!one-exit 3 end'));

  it('where a loop is not got out of', () =>
    walks(flow('( [] [] )', '1>2 2>3 3>2'), '1 2 3 2x2 3x2 2x3!no-way-out 3x3!no-way-out', '', 7));

  it('where a branch goes round for ever, and the others wait for it no longer than that', () =>
    walks(
      flow('( [] [] [] [] )', '1>2 2>3 2>4 3>2 4>5 5>6'),
      '1 2 3+4 2x2(5) 3x2+4x2(5) 2x3(5)!no-way-out 3x3+4x3(5)!no-way-out 2x4+5!no-way-out',
      '',
      8,
    ));

  it('where names in the file are words that every object knows', () => {
    const text = JSON.stringify(flow('( [] <> )', '1>2 2>3 3>4:Ya 3>2:Tidak'));
    const names = { k2: '__proto__', k3: 'constructor', s3: '__proto__', f4: 'toString' };
    const renamed = Object.entries(names).reduce(
      (json, [id, name]) => json.replaceAll(`"${id}"`, `"${name}"`),
      text,
    );
    walks(JSON.parse(renamed), '1 2 3? 2x2 3x2? 4 end', 'Tidak Ya');
  });

  it('where rows have no symbols', () =>
    walks(flow('- ( - - [] )', '2>5 5>6'), '2!no-symbols 5!no-symbols 6 end'));

  it('and what cannot be come to is left out', () =>
    walks(flow('( [] [] )', '1>2 2>4'), '1 2 4 end'));
});
