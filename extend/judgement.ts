import type { Judgement } from '../checks/check.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Catalogue } from './catalogue.ts';
import { ExtensionError } from './error.ts';
import { unknownWord } from './shape.ts';

/** What a check of an extension said, if the engine can go on from there; throws for anything else. */
export function judgementOf(said: unknown, evidence: Evidence<string>, known: Catalogue): Judgement<string> {
  if (said instanceof Promise) {
    said.catch(() => {});
    throw new ExtensionError('it is async; a check sends nothing and waits for nothing, its probes do');
  }
  const judgement = said as Judgement<string>;
  switch (judgement?.state) {
    case 'pass':
      return { state: 'pass' };
    case 'fail':
      return { state: 'fail', says: textOf(judgement.says), blocks: judgement.blocks === true };
    case 'warn':
    case 'skipped':
      return { state: judgement.state, says: textOf(judgement.says) };
    case 'ask':
      return { state: 'ask', probes: lacking(judgement.probes, evidence, known) };
    default:
      throw new ExtensionError(
        'what it says is no judgement, as pass, warn(…), fail(…), failButGoOn(…) and ask(…) are',
      );
  }
}

function textOf(says: unknown): string {
  if (typeof says === 'string' && /\S/.test(says)) return says;
  throw new ExtensionError('a judgement says why, in a sentence');
}

/** To ask for what was answered would go on for ever; to ask for what is sent with care alone would do harm. */
function lacking(probes: string[], { exchanges }: Evidence<string>, known: Catalogue): string[] {
  const missing = probes.filter((id) => !exchanges[id]);
  if (missing.length === 0) throw new ExtensionError(`it asks for ${probes.join(', ')}, which was answered`);
  for (const id of missing) {
    const probe = known.probes[id];
    if (!probe) throw new ExtensionError(unknownWord('probe', id, known.probeIds));
    if (probe.writes || probe.uses === 'login' || probe.uses === 'wrong-login')
      throw new ExtensionError(`it asks for ${id}, which logs in or writes`);
  }
  return missing;
}
