import type { Asked } from '../asked.ts';
import { bounded } from '../bounded.ts';
import { proved } from '../proved.ts';
import type { Reading } from '../reading.ts';
import type { Remark } from '../remark.ts';
import type { Source } from '../source.ts';
import { type WpConfig, wpConfigInTime, wpConfigOf } from './config.ts';
import { isPart } from './part.ts';
import { rules } from './remarks/index.ts';

/** In which the patches of any file of people are proved; where that takes longer, none is offered. */
const MOST_MS = 1500;

/** Reads a wp-config.php for a client. Null for one that nests too deep or takes too long to be read. */
export function readWpConfig(given: Source, asked: Asked): Reading | null {
  const config = wpConfigInTime(given);
  if (!config) return null;
  const { source } = config;
  const again = (one: Source): Remark[] => {
    const then = wpConfigOf(one);
    return then ? remarksOn(then, asked) : [];
  };
  const remarks = remarksOn(config, asked);
  return {
    source,
    remarks:
      bounded(() => proved(source, remarks, again, 'php-syntax-error'), MOST_MS) ??
      remarks.map(({ edits: _, ...bare }) => bare),
    arrivals: [],
    askedAt: [],
    unknown: [
      ...config.foreign.map((at) => ({
        at,
        says: 'this runs code of another file, which may define anything',
      })),
      ...(isPart(config)
        ? [
            {
              at: source.spanOf(source.lines),
              says: 'wp-settings.php is not loaded up to here, so another file loads this one',
            },
          ]
        : []),
    ],
  };
}

function remarksOn(config: WpConfig, asked: Asked): Remark[] {
  const file = config.source.name;
  return rules
    .filter(({ isOfText }) => config.fault === null || isOfText)
    .flatMap(({ id, find }) => find(config, asked).map((found) => ({ id, file, ...found })))
    .sort((a, b) => a.at.start - b.at.start);
}
