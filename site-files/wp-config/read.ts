import type { Asked } from '../asked.ts';
import { proved } from '../proved.ts';
import type { Reading } from '../reading.ts';
import type { Remark } from '../remark.ts';
import type { Source } from '../source.ts';
import { type WpConfig, wpConfigOf } from './config.ts';
import { rules } from './remarks/index.ts';

/** Reads a wp-config.php for a client. Null for one that nests too deep to be read. */
export function readWpConfig(given: Source, asked: Asked): Reading | null {
  const config = wpConfigOf(given);
  if (!config) return null;
  const { source } = config;
  const again = (one: Source): Remark[] => {
    const then = wpConfigOf(one);
    return then ? remarksOn(then, asked) : [];
  };
  return {
    source,
    remarks: proved(source, remarksOn(config, asked), again, 'php-syntax-error'),
    arrivals: [],
    askedAt: [],
    unknown: config.foreign.map((at) => ({
      at,
      says: 'this runs code of another file, which may define anything',
    })),
  };
}

function remarksOn(config: WpConfig, asked: Asked): Remark[] {
  const file = config.source.name;
  return rules
    .filter(({ isOfText }) => config.fault === null || isOfText)
    .flatMap(({ id, find }) => find(config, asked).map((found) => ({ id, file, ...found })))
    .sort((a, b) => a.at.start - b.at.start);
}
