/** The same pages by jsPDF's public calls, one for each text and line: what a PDF takes that is written the usual way. */
import { jsPDF } from 'jspdf';
import type { Drawing, Ink, PathStep } from '../../src/drawing/drawing.ts';
import { FONT_FACES } from '../../src/drawing/svgTree.ts';
import type { FontFiles } from '../../src/exporters/fonts.ts';
import { bytesToBase64 } from '../../src/exporters/source.ts';
import { FONT_NAMES } from '../../src/layout/font/font.ts';

const POINTS_PER_MM = 72 / 25.4;

export function plainPdf(drawings: readonly Drawing[], fonts: FontFiles): ArrayBuffer {
  const [first] = drawings;
  const size = [first?.width ?? 0, first?.height ?? 0];
  const doc = new jsPDF({ unit: 'mm', format: size, orientation: 'landscape', compress: true });
  for (const name of FONT_NAMES) {
    doc.addFileToVFS(FONT_FACES[name].file, bytesToBase64(fonts[name]));
    doc.addFont(FONT_FACES[name].file, name, 'normal', undefined, 'Identity-H');
  }
  for (const [i, { groups }] of drawings.entries()) {
    if (i > 0) doc.addPage(size, 'landscape');
    for (const ink of groups.flatMap(({ inks }) => inks)) draw(doc, ink);
  }
  return doc.output('arraybuffer');
}

function draw(doc: jsPDF, ink: Ink): void {
  if (ink.kind === 'image') return;
  if (ink.kind === 'text') {
    doc.setFont(ink.font, 'normal');
    doc.setFontSize(ink.size * POINTS_PER_MM);
    doc.text(ink.text, ink.x, ink.y);
    return;
  }
  doc.setLineWidth(ink.stroke);
  doc.setDrawColor(ink.ink);
  if (ink.fill !== null) doc.setFillColor(ink.fill);
  for (const step of ink.steps) drawStep(doc, step);
  if (ink.fill === null) doc.stroke();
  else if (ink.stroke > 0) doc.fillStroke();
  else doc.fill();
}

function drawStep(doc: jsPDF, step: PathStep): void {
  switch (step.to) {
    case 'M':
      doc.moveTo(step.x, step.y);
      break;
    case 'L':
      doc.lineTo(step.x, step.y);
      break;
    case 'C':
      doc.curveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
      break;
    case 'Z':
      doc.close();
  }
}
