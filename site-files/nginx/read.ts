import type { Asked } from '../asked.ts';
import { proved } from '../proved.ts';
import type { Reading } from '../reading.ts';
import type { Remark } from '../remark.ts';
import { originOf } from '../request.ts';
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
    if (!then) return [];
    const lost = Math.max(0, unfollowed(then) - unfollowed(config));
    return [...remarksOn(then, asked), ...Array<Remark>(lost).fill(lostFromSight(name))];
  };
  return {
    source,
    remarks: proved(source, remarksOn(config, asked), again, 'nginx-syntax-error'),
    arrivals: isServerless(config)
      ? [{ way: 'nginx', reached: 'unknown', header: 'unknown', because: [] }]
      : config.runs.map((run) => arrivalOf(config, run, asked.base)),
    askedAt: config.runs.map(({ request }) => originOf(request)),
    unknown: unknownIn(config),
  };
}

function unfollowed({ runs }: NginxConfig): number {
  return runs.filter(({ outcome }) => outcome.kind === 'unknown').length;
}

/** What a change leads to where nobody can say how it ends helps nobody. */
function lostFromSight(file: string): Remark {
  return { id: 'lost-from-sight', file, at: { start: 0, end: 0 }, says: '', step: '', severity: 'error' };
}

/** It is in order, and says nothing of any request. */
function isServerless({ runs, stop }: NginxConfig): boolean {
  return runs.length === 0 && !stop;
}

function unknownIn(config: NginxConfig): Reading['unknown'] {
  const { source, runs, directives } = config;
  const { name } = source;
  const lines = [
    ...directives,
    ...directives.flatMap((one) => (one.name === 'http' ? (one.block ?? []) : [])),
  ];
  const included = isServerless(config)
    ? lines.filter((one) => one.name === 'include')
    : [...new Set(runs.flatMap(includesIn))];
  const unknown = included.map(({ at, args }) => ({
    at,
    says: `what ${args[0]?.text ?? 'this'} holds: it is not in the folder of ${name}`,
  }));
  if (!isServerless(config)) return unknown;
  const says = `what becomes of a request: ${name} has no server block; read the file that has it${included.length > 0 ? ', which is included here' : ''}`;
  const at = (included[0] ?? lines[0])?.at ?? { start: 0, end: 0 };
  return [{ at, says }, ...unknown];
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
