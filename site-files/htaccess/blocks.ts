import type { Span } from '../source.ts';
import { placeIn } from './parse/lines.ts';
import type { Tree } from './parse/tree.ts';

/** Lines that a program keeps between marks of its own. */
export interface Block extends Span {
  /** `WordPress`, `WP Rocket`, `LSCACHE`. */
  name: string;
}

/** Those that WordPress and plugins write: `# BEGIN name` up to `# END name`. */
export function blocksOf({ comments }: Tree): Block[] {
  const blocks: Block[] = [];
  const open = new Map<string, number>();
  for (const line of comments) {
    const [, word, name = ''] = /^#+\s*(BEGIN|END)\s+(.+?)\s*$/i.exec(line.text) ?? [];
    if (word?.toUpperCase() === 'BEGIN') open.set(name, placeIn(line, 0));
    const start = open.get(name);
    if (word?.toUpperCase() !== 'END' || start === undefined) continue;
    blocks.push({ name, start, end: line.end });
    open.delete(name);
  }
  return blocks.sort((a, b) => a.start - b.start);
}
