import { expect, test } from '@playwright/test';
import { siteReport } from '../../../reports/model/site-report.ts';
import { withFiles } from '../../../reports/model/with-files.ts';
import { Source } from '../../../site-files/source.ts';
import { rejudged } from '../../../visit/judging/rejudge.ts';
import { model, savedOf } from '../support/evidence.ts';
import { mutations } from '../support/mutations/index.ts';

// What people paste into .htaccess against a lost header, as they ask about it in public: "and nothing changed".

function block({ above = '', below = '' } = {}): string {
  return `# BEGIN WordPress
<IfModule mod_rewrite.c>
RewriteEngine On
${above}RewriteBase /
RewriteRule ^index\\.php$ - [L]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule . /index.php [L]
${below}</IfModule>
# END WordPress
`;
}

const pair = 'RewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\n';
const whole = 'RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n';
const setEnvIf = 'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\n';

const IN_FORCE = /^\.htaccess hands the Authorization header on \(line \d+\), whichever way PHP runs/;
const OTHER_RULES = /^\.htaccess does not lead this request on to WordPress, and WordPress has answered it\./;

const cases: [what: string, text: string, says: RegExp | string[]][] = [
  ['the rule below the last one of WordPress', block({ below: pair }), ['10 unreachable-rule']],
  ['the rule below the whole block', block() + pair, ['12 unreachable-rule']],
  ['both, the second one below the block', block({ below: pair }) + setEnvIf, IN_FORCE],
  ['all within the block, SetEnvIf last', block({ below: pair + setEnvIf }), IN_FORCE],
  [
    'both above the block',
    `${setEnvIf}<IfModule mod_rewrite.c>\nRewriteEngine on\n${pair}</IfModule>\n${block()}`,
    IN_FORCE,
  ],
  ['the rule within the block, first', block({ above: pair }), IN_FORCE],
  [
    'the asterisks gone to Markdown',
    block({ above: pair.replaceAll('(.*)', '(._)') }),
    ['4 asterisk-lost', '5 asterisk-lost'],
  ],
  ['SetEnvIf without its asterisk', setEnvIf.replace('(.*)', '(.)') + block(), ['1 asterisk-lost']],
  [
    'the condition below its rule',
    block({ above: pair.split('\n').toReversed().join('\n').trimStart().concat('\n') }),
    ['4 empty-reference'],
  ],
  [
    'the recipe for REMOTE_USER',
    block({ above: whole.replace('HTTP_AUTHORIZATION', 'REMOTE_USER') }),
    ['4 other-variable'],
  ],
  [
    'on the rule for index.php',
    block().replace('- [L]', '- [E=HTTP_AUTHORIZATION:%{HTTP:Authorization},L]'),
    ['5 handed-in-part'],
  ],
  ['CGIPassAuth alone', `CGIPassAuth On\n${block()}`, ['2 missing-authorization-line']],
  ['with L in its flags', `RewriteEngine On\n${whole.replace(']', ',L]')}${block()}`, OTHER_RULES],
  ['the rules alone, without an engine', pair, OTHER_RULES],
  [
    'the block for the virtual host',
    `<Directory /var/www>\nCGIPassAuth On\n</Directory>\n${block()}`,
    OTHER_RULES,
  ],
  ['the line for nginx', `${block()}fastcgi_param HTTP_AUTHORIZATION $http_authorization;\n`, OTHER_RULES],
  [
    'curly quotation marks',
    `SetEnvIf Authorization \xe2\x80\x9c(.+)\xe2\x80\x9d HTTP_AUTHORIZATION=$1\n${block()}`,
    ['1 curly-quotes'],
  ],
  [
    'SetEnv in place of SetEnvIf',
    `SetEnv HTTP_AUTHORIZATION %{HTTP:Authorization}\n${block()}`,
    ['1 literal-value'],
  ],
];

for (const [what, text, expected] of cases)
  test(`pasted: ${what}`, () => {
    const evidence = model();
    mutations.find(({ cause }) => cause === 'authorization-header-stripped')?.change(evidence);
    evidence.site.server = 'apache';
    const outside = siteReport(savedOf(evidence), rejudged(evidence));
    const { findings } = withFiles(outside, evidence, [
      { kind: 'htaccess', source: new Source('.htaccess', text) },
    ]);
    const [{ files, fixes } = { files: undefined, fixes: [] }, ...others] = findings;
    expect(others).toEqual([]);
    const lines = files?.lines.map(({ line, remark }) => `${line} ${remark}`);
    if (Array.isArray(expected)) {
      expect([lines, fixes[0]?.id]).toEqual([expected, 'patch-htaccess']);
      expect(fixes[0]?.snippet).toMatch(/^@@ /);
    } else {
      expect(lines).toEqual([]);
      expect(files?.says).toMatch(expected);
      // Longer ones are cut where they are shown.
      expect(files?.says?.length).toBeLessThan(280);
      expect(fixes[0]?.id).toBe('find-htaccess-read');
    }
  });
