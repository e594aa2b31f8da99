/** Where a peer draws what: lanes side by side, a rectangle for each activity, one row each, px. */

const LANE = 120;
const ROW = 70;
const BOX = { width: 90, height: 40 };

/** The rectangles of a document in the order of its rows. */
export function boxesOf(file) {
  const lanes = new Map(file.actors.map(({ id }, i) => [id, i]));
  return file.activities.map(({ id, symbols: [symbol] }, row) => ({
    id,
    label: id,
    x: lanes.get(symbol.actor) * LANE + (LANE - BOX.width) / 2,
    y: row * ROW + (ROW - BOX.height) / 2,
    ...BOX,
  }));
}

/** An edge between each two rectangles that follow each other. */
export const linksOf = (file) =>
  file.activities.slice(1).map(({ id }, i) => ({
    id: `${file.activities[i].id}-${id}`,
    from: file.activities[i].id,
    to: id,
  }));

export const lanesOf = (file) =>
  file.actors.map(({ id, name }, i) => ({
    id,
    label: name,
    x: i * LANE,
    y: 0,
    width: LANE,
    height: file.activities.length * ROW,
  }));

export const sheetSize = (file) => ({
  width: file.actors.length * LANE,
  height: file.activities.length * ROW,
});

/** As `moveActivity` of Alir: the row stands at its new index. */
export function movedRow(file, from, to) {
  const activities = file.activities.toSpliced(from, 1).toSpliced(to, 0, file.activities[from]);
  return { ...file, activities };
}

export const centreOf = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
