/** How many findings there are of each weight, by an icon, a number and, for ears, a word. */
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Finding, Severity } from '../../rules/finding.ts';
import { SEVERITY } from '../../words.ts';
import { countsOf } from './groups.ts';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;

/** The shape of a weight, which says it without its colour. */
export function WeightMark({ severity, size = 15 }: { severity: Severity; size?: number }) {
  const Icon = ICONS[severity];
  return <Icon size={size} aria-hidden="true" />;
}

interface CountsProps {
  readonly findings: readonly Finding[];
  /** Within a button there is no list. */
  readonly as?: 'list' | 'span';
}

export function Counts({ findings, as = 'list' }: CountsProps) {
  const [Whole, Each] = as === 'list' ? (['ul', 'li'] as const) : (['span', 'span'] as const);
  return (
    <Whole className="counts">
      {countsOf(findings).map(([severity, count]) => (
        <Each key={severity} className={`count ${severity}`} title={SEVERITY[severity]}>
          <WeightMark severity={severity} /> {count}
          <span className="hidden-text"> {SEVERITY[severity]}</span>
        </Each>
      ))}
    </Whole>
  );
}
