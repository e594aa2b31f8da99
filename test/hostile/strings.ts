/**
 * Five hundred texts that programs stumble over, made from the kinds of trouble that are known: what XML, JSON, PDF and
 * spreadsheets read as their own, what fonts have no shape for, what has no width, no end or the wrong direction.
 */
import { type Random, randomOf } from './random.ts';

const repeated = (text: string, times: number): string => text.repeat(times);
const range = (from: number, count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, i) => from + i));

/** Each as it is. */
const PLAIN: readonly string[] = [
  // Half a pair, controls, what XML forbids, marks of direction.
  '\ud800',
  'a\udc00b',
  '\ud83d\ud83d',
  'surat\u0000masuk',
  range(1, 31),
  range(0x7f, 33),
  '\ufffe\uffff\ufeff',
  '\u202eevitka\u202c',
  '\u2066kiri\u2067kanan\u2069',
  '\u061c\u200e\u200f',
  // No width, joined, stacked.
  '\u200b\u200c\u200d\u2060\u00ad',
  `Berkas\u00ad${repeated('\u00adpermohonan', 30)}`,
  `a${repeated('\u0301', 500)}`,
  `Z${repeated('\u0335\u0317\u030a\u0353', 40)}algo`,
  '👩‍👩‍👧‍👦👩🏽‍⚖️🏴󠁧󠁢󠁥󠁮󠁧󠁿🇮🇩',
  repeated('👍🏿', 60),
  '\ufdfd\u12031\u{12219}',
  // Other scripts.
  'الموافقة على الطلب',
  'ꦥꦿꦱꦼꦢꦸꦂ ꦏꦼꦂꦗ',
  'ᨔᨘᨑ ᨆᨔᨘ',
  '承認申請書類確認手続',
  'Проверка ΑΒΓ ไทยไม่มีช่องว่าง',
  'नियमावली ขั้นตอน 절차',
  // Long without an end, and short many times.
  repeated('x', 5000),
  repeated('Memeriksa ', 500),
  repeated('\n', 200),
  repeated('a\n', 150),
  repeated(' ', 3000),
  repeated('\t', 50),
  repeated('\u00a0', 300),
  `${repeated('1.', 400)}`,
  repeated('WWWWWW/', 300),
  // What other programs read as theirs.
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]></text><text>',
  '--> <!-- & &amp; &#0; &bogus; &#x110000;',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;',
  `"'\`\${7*7}{{7*7}}<%= 7 %>`,
  ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (',
  'endstream endobj xref trailer %%EOF',
  '(\\((\\)',
  '\\u0000 \\x00 %00 %s %n %d {0}',
  "' OR 1=1; DROP TABLE sop; --",
  '=1+1',
  '+SUM(A1:A9)',
  '-2+3',
  '@cmd',
  '\t=1+1',
  '＝1+1',
  '=HYPERLINK("http://x.test","klik")',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '../../etc/passwd',
  'CON',
  'aux.alir',
  'nama. ',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '-0',
  '1e999',
  'Infinity',
  // Spaces and line ends of all kinds.
  'a\r\nb\rc\u2028d\u2029e\u0085f\u000bg\u000ch',
  '\u3000\u2003\u202f\u205f\u1680',
  '\u00a0-\u00a0',
  '–—―‐‑‒−',
  '“”„‟‘’‚‛«»‹›',
  'ﬁﬂﬀﬃ ½ ¼ ² ³ ℃ № ™',
  '©®€£¥₿₹ Rp1.000.000,00',
  '✓✗☐☑★●◆▶↑↓←→⇒',
  'ÀÁÂÃÄÅĀĂĄǍ ñ ç ß ẞ ı İ',
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz ABC 0123456789 .,;:/()-';

/** Pieces of the plain ones put together, with letters between them. */
function mixed(random: Random): string {
  const letters = Array.from({ length: random.below(30) }, () => random.pick([...LETTERS]));
  const [a, b] = [random.pick(PLAIN), random.pick(PLAIN)].map((text) => text.slice(0, 200));
  return random.pick([
    `${a}${letters.join('')}${b}`,
    `${letters.join('')}${a}`,
    `${a}\n${b}`,
    `${a} ${letters.join('')}`,
  ]);
}

/** Anything that UTF-16 can hold. */
const units = (random: Random): string =>
  String.fromCharCode(...Array.from({ length: 1 + random.below(60) }, () => random.below(0x10000)));

/** Every sign of one stretch of Unicode. */
const stretch = (random: Random): string => range(random.below(0x2ff) * 0x100 + 0x20, 40);

const COUNT = 500;

/** The same five hundred each time. */
export const TORTURE: readonly string[] = (() => {
  const random = randomOf(35);
  const makers = [mixed, mixed, units, stretch];
  const made = Array.from({ length: COUNT - PLAIN.length }, () => random.pick(makers)(random));
  return [...PLAIN, ...made];
})();
