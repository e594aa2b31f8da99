/** Small pages drawn by hand, and what is wrong with their lines; for the notation see {@link drawn}. */
export type Lines = Readonly<Record<string, string>>;
export type Example = readonly [
  what: string,
  rows: readonly string[],
  lines: Lines,
  found: string[],
];

const STEP = ['a.', '.b'];
const DOWN = ['a.', 'c.', 'b.'];
const FOUR = ['ab', 'cd'];

export const GOOD: readonly Example[] = [
  ['a step to the right', STEP, { 'a>b': 'right 49,50 66,50 66,66 top' }, []],
  [
    'two that merge',
    ['a.b', '.c.'],
    {
      'a>c': 'right 49,50 66,50 66,66 top',
      'b>c': 'bottom 90,54 90,57 66,57 66,66 top',
    },
    [],
  ],
  [
    'two that part',
    ['a..', '.cd'],
    { 'a>c': 'right 49,50 66,50 66,66 top', 'a>d': 'right 49,50 90,50 90,66 top' },
    [],
  ],
  [
    'two that cross',
    ['a.b', 'c.d'],
    {
      'a>d': 'right 49,50 76,50 76,63 90,63 90,66 top',
      'b>c': 'top 90,46 90,43 70,43 70,57 42,57 42,66 top',
    },
    [],
  ],
  [
    'a corner shared by two where no other is free',
    ['.e..', 'gBcd', '.f..'],
    {
      'e>B': 'bottom 66,54 66,65 top',
      'B>f': 'bottom 66,75 66,86 top',
      'B>g': 'left 59,70 49,70 right',
      'B>c': 'right 73,70 83,70 left',
      'B>d': 'right 73,70 77,70 77,77 114,77 114,74 bottom',
    },
    [],
  ],
  [
    'a label in the corner of a diamond',
    ['A.', '.b'],
    { 'A>b:Ya': 'right 49,50 66,50 66,66 top @47,45.5' },
    [],
  ],
];

export const BAD: readonly Example[] = [
  ['no line', STEP, { 'a>b': '' }, ['missing a>b']],
  ['a slanting leg', STEP, { 'a>b': 'bottom 42,54 66,66 top' }, ['slanted a>b']],
  ['a leg without length', STEP, { 'a>b': 'right 49,50 49,50 66,50 66,66 top' }, ['slanted a>b']],
  ['through a symbol', DOWN, { 'a>b': 'bottom 42,54 42,86 top' }, ['entersSymbol a>b c']],
  ['through its own symbol', STEP, { 'a>b': 'left 35,50 66,50 66,66 top' }, ['entersSymbol a>b a']],
  [
    '0.9 mm past a symbol',
    DOWN,
    { 'a>b': 'right 49,50 49.9,50 49.9,83 42,83 42,86 top' },
    ['nearMiss a>b c'],
  ],
  ['on a level rule', STEP, { 'a>b': 'bottom 42,54 42,60 66,60 66,66 top' }, ['onRule a>b y 60.0']],
  [
    'on an upright rule',
    STEP,
    { 'a>b': 'right 49,50 54,50 54,63 66,63 66,66 top' },
    ['onRule a>b x 54.0'],
  ],
  [
    'beside a rule',
    STEP,
    { 'a>b': 'bottom 42,54 42,60.7 66,60.7 66,66 top' },
    ['doubleRule a>b y 60.0'],
  ],
  [
    'strangers on one stretch',
    FOUR,
    { 'a>d': 'bottom 42,54 42,57 66,57 66,66 top', 'b>c': 'bottom 66,54 66,57 42,57 42,66 top' },
    ['overlap a>d b>c'],
  ],
  [
    'a joint on an arrow from the same symbol',
    ['a..', '.cd'],
    { 'a>c': 'right 49,50 66,50 66,66 top', 'a-d': 'right 49,50 90,50 90,66 top' },
    ['overlap a>c a-d'],
  ],
  [
    'corners that touch',
    ['acb', '...', '.d.'],
    { 'a>d': 'bottom 42,54 42,57 66,57 66,86 top', 'b>c': 'bottom 90,54 90,57 66,57 66,54 bottom' },
    ['touch a>d b>c'],
  ],
  [
    'a line that crosses itself',
    STEP,
    { 'a>b': 'right 49,50 57,50 57,44 51.5,44 51.5,57 66,57 66,66 top' },
    ['touch a>b a>b'],
  ],
  [
    'two from one symbol that meet again',
    ['a..', '...', '.cd'],
    {
      'a>c': 'right 49,50 66,50 66,86 top',
      'a>d': 'bottom 42,54 42,57 66,57 66,63 90,63 90,86 top',
    },
    ['split a>c a>d'],
  ],
  [
    'two to one symbol that part before it',
    ['a.b', '...', '.c.'],
    {
      'a>c': 'right 49,50 76,50 76,63 66,63 66,86 top',
      'b>c': 'left 83,50 76,50 76,77 66,77 66,86 top',
    },
    ['split a>c b>c'],
  ],
  ['an end beside the middle', STEP, { 'a>b': 'right 49,51 66,51 66,66 top' }, ['offMiddle a>b a']],
  ['an end at another side', STEP, { 'a>b': 'right 49,50 66,50 66,66 left' }, ['offMiddle a>b b']],
  [
    'in where another goes out',
    ['a.', '.b', 'c.'],
    { 'a>b': 'bottom 42,54 42,70 59,70 left', 'b>c': 'left 59,70 42,70 42,86 top' },
    ['overlap a>b b>c', 'inAndOut a>b b'],
  ],
  [
    'two out of one corner of a diamond',
    ['B..', '.cd'],
    { 'B>c': 'right 49,50 66,50 66,66 top', 'B>d': 'right 49,50 90,50 90,66 top' },
    ['sharedCorner B>d B'],
  ],
  [
    'a line behind a pentagon at the foot',
    ['a.c', '.b.', '.1.'],
    {
      'b>1': 'bottom 66,74 66,87.5 top',
      'a>c': 'bottom 42,54 42,97 100,97 100,43 90,43 90,46 top',
    },
    ['behindPentagon a>c 1'],
  ],
  [
    'a line behind a pentagon at the head',
    ['.1.', '.b.', 'a.c'],
    {
      '1>b': 'bottom 66,52.5 66,66 top',
      'a>c': 'top 42,86 42,43 90,43 90,86 top',
    },
    ['behindPentagon a>c 1'],
  ],
  ['out of the table', STEP, { 'a>b': 'left 35,50 29,50 29,63 66,63 66,66 top' }, ['outside a>b']],
  [
    'strangers beside each other',
    ['ab..', '..cd'],
    { 'a>c': 'bottom 42,54 42,57 90,57 90,66 top', 'b>d': 'bottom 66,54 66,58 114,58 114,66 top' },
    ['closeParallel a>c b>d'],
  ],
  [
    'a last leg that the head covers',
    STEP,
    { 'a>b': 'bottom 42,54 42,64.5 66,64.5 66,66 top' },
    ['shortLastLeg a>b b'],
  ],
  ['no label', STEP, { 'a>b:Ya': 'right 49,50 66,50 66,66 top' }, ['labelMissing a>b']],
  [
    'a label on a line',
    STEP,
    { 'a>b:Ya': 'right 49,50 66,50 66,66 top @55,49' },
    ['labelOnLine a>b a>b'],
  ],
  [
    'a label on a symbol',
    ['a', 'b'],
    { 'a>b:Ya': 'bottom 42,54 42,66 top @43,53' },
    ['labelOnSymbol a>b a'],
  ],
  [
    'a label in a diamond',
    ['A.', '.b'],
    { 'A>b:Ya': 'right 49,50 66,50 66,66 top @46.5,46' },
    ['labelOnSymbol A>b A'],
  ],
  [
    'a label on a rule',
    STEP,
    { 'a>b:Ya': 'right 49,50 66,50 66,66 top @53,46.5' },
    ['labelOnRule a>b x 54.0'],
  ],
  [
    'a label on a label',
    FOUR,
    {
      'a>c:Tidak': 'bottom 42,54 42,66 top @43,54.5',
      'b>d:Perlu_kajian': 'bottom 66,54 66,66 top @47,55.5',
    },
    ['labelOnRule b>d x 54.0', 'labelOnLabel b>d a>c'],
  ],
  [
    'a label off its line',
    STEP,
    { 'a>b:Ya': 'right 49,50 66,50 66,66 top @50,54.5' },
    ['labelAway a>b'],
  ],
  [
    'a label out of the table',
    STEP,
    { 'a>b:Ya': 'left 35,50 32,50 32,63 66,63 66,66 top @26.8,46.9' },
    ['labelOutside a>b'],
  ],
];
