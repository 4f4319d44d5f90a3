import type { Edit } from '../../edit.ts';
import type { AskedRequest } from '../../request.ts';
import type { Directive } from '../parse/tree.ts';
import { patchedWith } from '../patched.ts';
import type { Rule } from '../rule.ts';
import { arrives, everyWay, isReached, type Study } from '../study.ts';
import { conditionsOf, handingRules, isHandingRule, isSetEnvIf, LINE } from './authorization.ts';
import { aboveWordpress, wholeLines } from './lines.ts';

/** What hands the header on does so for other requests alone: for GET, for another path. */
export const unmetCondition: Rule = {
  id: 'unmet-condition',
  find(study) {
    const { request } = study.asked;
    // Whoever reads now writes later.
    for (const asked of request.method === 'GET' ? [request, { ...request, method: 'POST' }] : [request]) {
      const found = isLost(study, asked) ? culprit(study, asked) : null;
      if (!found) continue;
      return [
        {
          at: found.at,
          severity: asked === request ? 'error' : 'warning',
          says: `${found.isSection ? 'This section is' : 'This condition does'} not ${found.isSection ? 'read for' : 'hold for'} ${asked.method} ${asked.path}, so what hands the Authorization header on does nothing for that request.`,
          step: found.isSection
            ? `Put ${LINE} ${study.wordpress ? 'above # BEGIN WordPress' : 'at the top of the file'}: it holds for every request.`
            : 'Write RewriteCond %{HTTP:Authorization} . in its place: then the header is handed on wherever one was sent.',
          edits: found.edits,
        },
      ];
    }
    return [];
  },
};

interface Culprit {
  at: Directive['at'];
  isSection: boolean;
  edits: Edit[];
}

function culprit(study: Study, asked: AskedRequest): Culprit | null {
  const isHelp = ({ edits }: Culprit): boolean => !isLost(patchedWith(study, [edits]), asked);
  for (const rule of handingRules(study)) {
    const own = conditionsOf(study, rule);
    // Those of WordPress are for `conditions-taken`.
    if (own.some(({ args }) => /REQUEST_FILENAME/i.test(args))) continue;
    const others = own.filter(({ args }) => !/%\{HTTP:Authorization\}/i.test(args));
    for (const some of [...others.map((one) => [one]), others]) {
      const [first] = some;
      const one = first && { at: first.at, isSection: false, edits: without(study, some, own) };
      if (one && isHelp(one)) return one;
    }
  }
  const section = study.directives.find(
    ({ key, children }) =>
      children &&
      /^<(?:if|elseif|else|files|filesmatch|ifversion|ifdefine)$/.test(key) &&
      children.some(isHandingLine),
  );
  const one = section && { at: section.at, isSection: true, edits: [aboveWordpress(study, `${LINE}\n`)] };
  return one && isHelp(one) ? one : null;
}

function isHandingLine(one: Directive): boolean {
  return isHandingRule(one) || (isSetEnvIf(one) && /\bAuthorization\b/i.test(one.args));
}

/** One that is there wherever a header was sent takes the place of the first; of others nothing stays. */
function without({ source }: Study, some: readonly Directive[], own: readonly Directive[]): Edit[] {
  const isAsked = own.some((one) => !some.includes(one) && /%\{HTTP:Authorization\}/i.test(one.args));
  return some.map((one, index) => ({
    ...wholeLines(source, one.at),
    text: index === 0 && !isAsked ? 'RewriteCond %{HTTP:Authorization} .\n' : '',
  }));
}

function isLost(study: Study, request: AskedRequest): boolean {
  if (request.headers.authorization === undefined) return false;
  // PHP as a module of the server reads this scheme for itself.
  const isBasic = /^basic /i.test(request.headers.authorization);
  const reached = everyWay.filter(({ id }) => {
    const isOwn = id === 'litespeed' || (isBasic && id === 'mod-php');
    return !isOwn && isReached(study.outcome(request, id), study.asked);
  });
  return reached.length > 0 && reached.every(({ id }) => !arrives(study.outcome(request, id), request, id));
}
