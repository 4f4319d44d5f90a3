import type { Cause } from '../../causes/cause.ts';
import { stateOf } from '../../causes/weigh.ts';
import { factsOf } from '../../evidence/facts.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { answerInWords } from './answers.ts';
import { shownWith } from './model.ts';
import { requestLine } from './request-line.ts';

/** More than these nobody types. */
const MOST = 3;

/** Returns the requests that show the cause as lines for a shell, each with what a healthy site answers and what this one. */
export function byHand(cause: Cause): string[] {
  return askedFor(cause).slice(0, MOST);
}

/** One request for each thing that has to show, since several of one clause show the same. */
function askedFor(cause: Cause): string[] {
  const [shown] = shownWith(cause.id);
  if (!shown) return [];
  const facts = factsOf(shown.evidence);
  const telling = new Set<ProbeId>();
  for (const clause of [...cause.shownBy, cause.supportedBy]) {
    const holding = clause.filter((sign) => stateOf(sign, facts) === true && mayBeTyped(sign.probe));
    const next = holding.find(({ probe }) => !telling.has(probe));
    if (next) telling.add(next.probe);
  }
  return [...telling].flatMap((probe): string[] => {
    const line = requestLine(probe);
    const exchange = shown.evidence.exchanges[probe];
    if (line === null || !exchange) return [];
    const { sends, expects } = probes.known[probe];
    const here = answerInWords(exchange).replace(/\s+/g, ' ');
    return [
      [`# ${sends}`, ...(expects ? [`#   healthy: ${expects}`] : []), `#   here:    ${here}`, line].join(
        '\n',
      ),
    ];
  });
}

/** Nothing that writes, and no wrong login, is proposed to anybody's hands. */
function mayBeTyped(probe: ProbeId): boolean {
  const { writes, uses } = probes.known[probe];
  return !writes && uses !== 'wrong-login';
}
