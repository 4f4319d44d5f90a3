import { direct, floors, heights } from './floors.ts';

const [WIDE, TALL] = [124, 40];
const [GAP, RISE] = [28, 74];
const MARGIN = 24;

interface Box {
  folder: string;
  x: number;
  y: number;
}

/** Returns the house as a picture: each folder above what it imports, with a line to it where nothing lies between. */
export function floorsPicture(): string {
  const imports = floors();
  const heightOf = heights(imports);
  const top = Math.max(...heightOf.values());
  const rows = Array.from({ length: top + 1 }, (_, height) =>
    [...imports.keys()].filter((folder) => heightOf.get(folder) === height),
  );
  const most = Math.max(...rows.map(({ length }) => length));
  const width = 2 * MARGIN + most * (WIDE + GAP) - GAP;
  const height = 2 * MARGIN + rows.length * (TALL + RISE) + TALL;
  const boxes = new Map<string, Box>();
  for (const [floor, row] of rows.entries())
    for (const [at, folder] of sorted(row, imports, boxes).entries()) {
      const left = (width - (row.length * (WIDE + GAP) - GAP)) / 2;
      const y = height - MARGIN - TALL - (floor + 1) * (TALL + RISE);
      boxes.set(folder, { folder, x: Math.round(left + at * (WIDE + GAP)), y });
    }
  const lines = [...boxes.values()].flatMap((box) =>
    direct(imports, box.folder).flatMap((other) => {
      const below = boxes.get(other);
      return below ? [line(box, below, width / 2)] : [];
    }),
  );
  const ground = height - MARGIN - TALL;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="14">
<!-- Written by \`npm run docs\` from the rules in .dependency-cruiser.cjs. -->
<title id="title">Which folder imports which</title>
<desc id="desc">${[...imports].map(([folder, list]) => `${folder}: ${list.join(', ') || 'nothing'}.`).join(' ')}</desc>
<rect width="${width}" height="${height}" rx="12" fill="#ffffff"/>
<g fill="none" stroke="#8a94a3" stroke-width="1.2">
${lines.join('\n')}
</g>
${[...boxes.values()].map(drawn).join('\n')}
<rect x="${MARGIN}" y="${ground}" width="${width - 2 * MARGIN}" height="${TALL}" rx="8" fill="#e8ebef"/>
<text x="${width / 2}" y="${ground + 25}" text-anchor="middle" fill="#1f2733">base, on which all of them stand</text>
</svg>
`;
}

/** Above what it imports, as far as a row has room. */
function sorted(row: string[], imports: ReadonlyMap<string, string[]>, boxes: Map<string, Box>): string[] {
  const middle = (folder: string) => {
    const below = direct(imports, folder).flatMap((one) => boxes.get(one)?.x ?? []);
    return below.length === 0 ? 0 : below.reduce((sum, x) => sum + x, 0) / below.length;
  };
  return [...row].sort((a, b) => middle(a) - middle(b) || (a < b ? -1 : 1));
}

/** One that passes a floor by bows out, so that it runs beside what stands there. */
function line(from: Box, to: Box, middle: number): string {
  const isPassing = to.y - from.y > 2 * TALL + RISE;
  const center = from.x + WIDE / 2;
  const side = Math.sign(center === middle ? to.x - from.x : center - middle) || 1;
  const [x2, y2] = [to.x + WIDE / 2 + (isPassing ? (side * WIDE) / 4 : 0), to.y];
  if (!isPassing) {
    const half = (y2 - from.y - TALL) / 2;
    const y1 = from.y + TALL;
    return `<path d="M${center} ${y1}C${center} ${y1 + half} ${x2} ${y2 - half} ${x2} ${y2}"/>`;
  }
  const [x1, y1] = [center + (side * WIDE) / 2, from.y + TALL / 2];
  const bow = Math.max(x1 * side, x2 * side) * side + side * WIDE * 0.6;
  return `<path d="M${x1} ${y1}C${bow} ${y1} ${bow} ${y2 - RISE} ${x2} ${y2}"/>`;
}

function drawn({ folder, x, y }: Box): string {
  return `<rect x="${x}" y="${y}" width="${WIDE}" height="${TALL}" rx="8" fill="#dcecfb" stroke="#2f6fab"/><text x="${x + WIDE / 2}" y="${y + 25}" text-anchor="middle" fill="#10202f">${folder}</text>`;
}
