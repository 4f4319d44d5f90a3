import type { Asked } from '../asked.ts';
import { proved } from '../proved.ts';
import type { Reading } from '../reading.ts';
import type { Remark } from '../remark.ts';
import { Source } from '../source.ts';
import { arrivalOf } from './arrival.ts';
import { includesIn, type NginxConfig, nginxConfigOf } from './config.ts';
import type { Includes } from './includes.ts';
import { rules } from './remarks/index.ts';
import { secretsIn } from './secrets.ts';

/** Reads a configuration of nginx for a client. Null for one that nests too deep to be read. */
export function readNginx(
  { name, bytes }: Source,
  asked: Asked,
  includes: Includes = () => null,
): Reading | null {
  const source = new Source(name, bytes, secretsIn(bytes));
  const config = nginxConfigOf(source, asked, includes);
  if (!config) return null;
  const again = (one: Source): Remark[] => {
    const then = nginxConfigOf(one, asked, includes);
    return then ? remarksOn(then, asked) : [];
  };
  const unknown = [...new Set(config.runs.flatMap(includesIn))];
  return {
    source,
    remarks: proved(source, remarksOn(config, asked), again, 'nginx-syntax-error'),
    arrivals: config.runs.map((run) => arrivalOf(config, run, asked.base)),
    unknown: unknown.map(({ at, args }) => ({
      at,
      says: `what ${args[0]?.text ?? 'this'} holds: it is not in the folder of ${name}`,
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
    .map((one) => ofInclude(one, config))
    .toSorted((a, b) => a.at.start - b.at.start);
}

/** What stands in another file is changed there. */
function ofInclude(remark: Remark, { resolved }: NginxConfig): Remark {
  const { edits, ...bare } = remark;
  const meant = resolved.find(({ at }) => at.at.start === remark.at.start);
  if (meant)
    return { ...bare, step: `In ${meant.files.join(' or ')}, which is included here: ${remark.step}` };
  const isOver = edits?.some((edit) => resolved.some(({ at }) => edit.start < at.end && at.start < edit.end));
  return isOver ? bare : remark;
}
