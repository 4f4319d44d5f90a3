import type { Span } from '../source.ts';
import { isHarmless } from './evaluate/config/harmless.ts';
import { knownDirective } from './evaluate/directives.ts';
import type { Directive } from './parse/tree.ts';
import { isWithin, type Study } from './study.ts';

/** Of rules that are counted or chained none can be left out. */
const COUNTING = /\[(?:[^\]]*,)?\s*(?:C|chain|S|skip|N|next)\b/i;

/**
 * The lines of a file that have done nothing for any request that was followed: those of the long lists that some files
 * are made of. `live` is where the others begin.
 */
export function idleLines(study: Study, live: ReadonlySet<number>): Span[] {
  const isCounting = study.directives.some(({ key, args }) => key === 'rewriterule' && COUNTING.test(args));
  const isIdle = (one: Directive): boolean =>
    !live.has(one.at.start) && !isWithin(one.at, study.wordpress) && !/authorization/i.test(one.args);
  const idle: Span[] = [];
  let conditions: Directive[] = [];
  for (const one of study.directives) {
    if (one.key === 'rewritecond') conditions.push(one);
    else if (one.key === 'rewriterule') {
      const whole = [...conditions, one];
      if (!isCounting && whole.every(isIdle)) for (const { at } of whole) idle.push(at);
      conditions = [];
    } else if (isIdle(one) && (isListed(one) || isHarmless(one.key, knownDirective(one.key)?.module ?? '')))
      idle.push(one.at);
  }
  const isMark = /^#+\s*(?:BEGIN|END)\s/i;
  return [...idle, ...study.tree.comments.filter(({ text }) => !isMark.test(text))];
}

/** What acts on a request only where it says so, or keeps out an address, which the client's is not taken for. */
function isListed({ key, args }: Directive): boolean {
  if (key === 'deny') return /^from(?:\s+[\d./]+)+\s*$/i.test(args);
  return /^(?:setenvif|setenvifnocase|browsermatch|browsermatchnocase|redirect|redirectmatch|header)$/.test(
    key,
  );
}
