import type { Asked } from '../../asked.ts';
import type { Rule } from '../rule.ts';
import { askedOutcome, isNearest } from '../study.ts';

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

/** No rule leads to WordPress at all. */
export const frontControllerMissing: Rule = {
  id: 'front-controller-missing',
  find(study) {
    const { asked, source, directives, wordpress } = study;
    const outcome = askedOutcome(study, 'mod-php');
    const isNotFound = outcome.kind === 'status' && outcome.status === 404 && outcome.place === null;
    const isLeading = directives.some(({ args }) => args.includes('index.php'));
    if (!isNotFound || isLeading || wordpress !== null || !isNearest(study)) return [];
    const end = source.bytes.length;
    const isEnded = end === 0 || source.bytes.endsWith('\n');
    return [
      {
        at: { start: 0, end: 0 },
        severity: 'error',
        says: `Nothing in this file leads ${asked.request.path} on to WordPress, so Apache looks for a file of that name and answers 404.`,
        step: 'Put the block of WordPress in, or save Settings > Permalinks once.',
        edits: [{ start: end, end, text: `${isEnded ? '' : '\n'}${blockFor(asked)}` }],
      },
    ];
  },
};
