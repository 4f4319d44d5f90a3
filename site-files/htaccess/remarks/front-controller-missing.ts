import type { Asked } from '../../asked.ts';
import type { Span } from '../../source.ts';
import type { Outcome } from '../evaluate/evaluate.ts';
import type { Rule } from '../rule.ts';
import { askedOutcome, isNearest, type Study } from '../study.ts';

/** As WordPress writes it; where nobody has said which folder it is in, for any. */
function blockFor({ base, baseIs }: Asked): string {
  const isSure = baseIs === undefined;
  return `# BEGIN WordPress
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]
${isSure ? `RewriteBase ${base}/\n` : ''}RewriteRule ^index\\.php$ - [L]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule . ${isSure ? `${base}/` : ''}index.php [L]
</IfModule>
# END WordPress
`;
}

/** A client that only reads now writes later. */
function writingOutcome(study: Study): Outcome {
  const usual = askedOutcome(study, 'mod-php');
  const { request } = study.asked;
  return request.method === 'GET' && usual.kind === 'script'
    ? study.outcome({ ...request, method: 'POST' }, 'mod-php')
    : usual;
}

/** WordPress has left its block empty. What is put there it takes out again. */
function plain({ asked }: Study, { start }: Span): ReturnType<Rule['find']>[number] {
  return {
    at: { start, end: start },
    severity: 'error',
    says: `The block of WordPress has no rule that leads ${asked.request.path} on to it, as with plain permalinks: Apache looks for a file of that name and answers 404.`,
    step: 'Choose any structure but Plain in Settings > Permalinks and save: WordPress writes its rules here.',
  };
}

/** No rule leads to WordPress at all. */
export const frontControllerMissing: Rule = {
  id: 'front-controller-missing',
  find(study) {
    const { asked, source, directives, wordpress } = study;
    const outcome = writingOutcome(study);
    const isNotFound = outcome.kind === 'status' && outcome.status === 404 && outcome.place === null;
    const isOfError = outcome.kind === 'script' && outcome.isOfError && outcome.status === 404;
    const document =
      isOfError && directives.findLast(({ key, args }) => key === 'errordocument' && /^404\s/.test(args));
    if (!(isNotFound || document) || !isNearest(study)) return [];
    const isLeading = directives.some(
      ({ key, args }) => key !== 'errordocument' && args.includes('index.php'),
    );
    if (isLeading) return [];
    if (wordpress !== null) return [plain(study, wordpress)];
    const end = source.bytes.length;
    const isEnded = end === 0 || source.bytes.endsWith('\n');
    return [
      {
        at: document ? document.at : { start: 0, end: 0 },
        severity: 'error',
        says: document
          ? 'WordPress is reached as the page of an error alone: Apache asks it with GET and without the body, so that no client can log in with a POST or write.'
          : `Nothing in this file leads ${asked.request.path} on to WordPress, so Apache looks for a file of that name and answers 404.`,
        step: 'Put the block of WordPress in, or save Settings > Permalinks once.',
        edits: [{ start: end, end, text: `${isEnded ? '' : '\n'}${blockFor(asked)}` }],
      },
    ];
  },
};
