/** The findings as a page for the group's review: printed by the browser in place of the page, and never seen on it. */
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../rules/finding.ts';
import { ruleById } from '../../rules/severities.ts';
import {
  BINDING,
  FINDINGS_PANEL,
  FINDINGS_SHEET,
  FORM,
  longDate,
  SEVERITY,
  UI,
} from '../../words.ts';
import { WeightMark } from './Counts.tsx';
import type { Found } from './found.ts';
import { countsOf, groupsOf, keyOf } from './groups.ts';
import './findingsPrint.css';

export function FindingsPrint({ found, onDone }: { found: Found; onDone: () => void }) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    // What the page shows is drawn before the browser takes its picture for the printer.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(<Sheet found={found} />, document.body);
}

function Sheet({ found: { sop, findings, left } }: { found: Found }) {
  const { title, unit, institution, number } = sop.identity;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = countsOf(findings).map(([severity, count]) => `${count} ${SEVERITY[severity]}`);
  return (
    <section className="findings-sheet">
      <header>
        <h1>{FINDINGS_SHEET.title}</h1>
        <dl>
          <Fact name={FORM.title} value={title || UI.untitled} />
          <Fact name={FORM.sopNumber} value={number} />
          <Fact name={FINDINGS_SHEET.unit} value={[unit, institution].filter(Boolean).join(', ')} />
          <Fact name={FINDINGS_SHEET.date} value={longDate(today())} />
        </dl>
        <p className="findings-sum">
          <strong>{errors > 0 ? FINDINGS_PANEL.notReady(errors) : FINDINGS_PANEL.ready}</strong>
          {counts.length > 0 && <> · {counts.join(', ')}</>}
          {left.length > 0 && <> · {FINDINGS_PANEL.left(left.length)}</>}
        </p>
      </header>
      {groupsOf(findings).map(({ severity, count, rules }) => (
        <Table
          key={severity}
          heading={FINDINGS_PANEL.group(SEVERITY[severity], count)}
          mark={<WeightMark severity={severity} />}
          lines={rules.map(({ rule, findings: [first, ...others] }) => ({
            title: ruleById(rule)?.title ?? rule,
            first,
            places: [first, ...others].map(({ message }) => message),
            note: first.why,
          }))}
        />
      ))}
      {left.length > 0 && (
        <Table
          heading={FINDINGS_PANEL.left(left.length)}
          lines={left.map(({ finding, aside }) => ({
            title: finding.message,
            first: finding,
            places: [],
            note: FINDINGS_PANEL.reasonIs(aside.reason),
          }))}
        />
      )}
      <footer>{FINDINGS_SHEET.foot}</footer>
    </section>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value || '-'}</dd>
  </>
);

/** What one rule says, with a box to tick for each place. */
interface Line {
  readonly title: string;
  readonly first: Finding;
  readonly places: readonly string[];
  readonly note: string;
}

interface TableProps {
  readonly heading: string;
  readonly mark?: React.ReactNode;
  readonly lines: readonly Line[];
}

const Table = ({ heading, mark, lines }: TableProps) => (
  <table>
    <caption>
      {mark} {heading}
    </caption>
    <thead>
      <tr>
        <th>{FINDINGS_SHEET.finding}</th>
        <th>{FINDINGS_SHEET.basis}</th>
        <th>{FINDINGS_SHEET.followUp}</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ title, first, places, note }) => (
        <tr key={keyOf(first)}>
          <td>
            <strong>{title}</strong>
            <span>{note}</span>
            {places.length > 0 && (
              <ul>
                {places.map((place) => (
                  <li key={place}>{place}</li>
                ))}
              </ul>
            )}
          </td>
          <td>
            <strong>{BINDING[first.basis]}</strong>
            <span>{ruleById(first.rule)?.source}</span>
          </td>
          <td />
        </tr>
      ))}
    </tbody>
  </table>
);

/** The day in this place, as the form writes dates. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
