import type { Asked } from '../asked.ts';
import { proved } from '../proved.ts';
import type { Reading } from '../reading.ts';
import type { Remark } from '../remark.ts';
import { Source } from '../source.ts';
import { arrivalOf } from './arrival.ts';
import { includesIn, type NginxConfig, nginxConfigOf } from './config.ts';
import { rules } from './remarks/index.ts';
import { secretsIn } from './secrets.ts';

/** Reads a configuration of nginx for a client. Null for one that nests too deep to be read. */
export function readNginx({ name, bytes }: Source, asked: Asked): Reading | null {
  const source = new Source(name, bytes, secretsIn(bytes));
  const config = nginxConfigOf(source, asked);
  if (!config) return null;
  const again = (one: Source): Remark[] => {
    const then = nginxConfigOf(one, asked);
    return then ? remarksOn(then, asked) : [];
  };
  const includes = [...new Set(config.runs.flatMap(includesIn))];
  return {
    source,
    remarks: proved(source, remarksOn(config, asked), again, 'nginx-syntax-error'),
    arrivals: config.runs.map((run) => arrivalOf(config, run, asked.base)),
    unknown: includes.map(({ at, args }) => ({
      at,
      says: `what ${args[0]?.text ?? 'this'} holds: name it behind read, too`,
    })),
  };
}

/** Once each: several servers may share a line. */
function remarksOn(config: NginxConfig, asked: Asked): Remark[] {
  const file = config.source.name;
  const found = rules.flatMap(({ id, find }) => find(config, asked).map((one) => ({ id, file, ...one })));
  const seen = new Set<string>();
  return found
    .filter(({ id, at }) => {
      const key = `${id} ${at.start}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .toSorted((a, b) => a.at.start - b.at.start);
}
