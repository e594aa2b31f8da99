/** Times as a list of documents or versions tells them. */
import { KEPT_WHEN } from '../../words.ts';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** "Hari ini 08.12", "Kemarin 14.30", "3 Nov 2026 08.12", by the clock of this computer. */
export function when(at: number, now = Date.now()): string {
  const time = new Date(at);
  const clock = `${twoDigits(time.getHours())}.${twoDigits(time.getMinutes())}`;
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (days === 0) return `${KEPT_WHEN.today} ${clock}`;
  if (days === 1) return `${KEPT_WHEN.yesterday} ${clock}`;
  return `${time.toLocaleDateString('id-ID', DAY)} ${clock}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
