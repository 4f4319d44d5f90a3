import { expect, test } from '@playwright/test';
import type { CauseId } from '../../../causes/ids.ts';
import type { KeptEvidence } from '../../../evidence/evidence.ts';
import { oldWordpressBlock } from '../../../lab/wordpress/htaccess.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { siteReport } from '../../../reports/model/site-report.ts';
import { withFiles } from '../../../reports/model/with-files.ts';
import { verdictLine } from '../../../reports/text/verdict-line.ts';
import { applied } from '../../../site-files/edit.ts';
import { Source } from '../../../site-files/source.ts';
import { diffEdits } from '../../../site-files/steps/diff-edits.ts';
import { rejudged } from '../../../visit/judging/rejudge.ts';
import { model, savedOf } from '../support/evidence.ts';
import { mutations } from '../support/mutations/index.ts';

const wordpress = oldWordpressBlock();
const handed = 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n';
const nginxWith = (line: string): string => `server {
  listen 80;
  root /srv/www;
  location / { try_files $uri $uri/ /index.php$is_args$args; }
  location ~ \\.php$ {
    include fastcgi_params;
    fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
    ${line}
    fastcgi_pass 127.0.0.1:9000;
  }
}
`;
const config = (lines: string): string =>
  `<?php\ndefine( 'DB_PASSWORD', 'hunter2hunter2' );\n${lines}require_once ABSPATH . 'wp-settings.php';\n`;
const secret = `define( 'JWT_AUTH_SECRET_KEY', 'vT9kq2LxW8sYz4RbN7mJc1HdPf6Ga0Ue3oIi5XyQ' );\n`;

function outside(cause: CauseId | null, server?: string): { report: SiteReport; evidence: KeptEvidence } {
  const evidence = model();
  if (cause !== null) mutations.find((one) => one.cause === cause)?.change(evidence);
  if (server !== undefined) evidence.site.server = server;
  return { report: siteReport(savedOf(evidence), rejudged(evidence)), evidence };
}

function joined(
  cause: CauseId | null,
  files: { htaccess?: string; config?: string; nginx?: string },
  server?: string,
): SiteReport {
  const { report, evidence } = outside(cause, server);
  const given = [
    ...(files.htaccess === undefined
      ? []
      : [{ kind: 'htaccess' as const, source: new Source('.htaccess', files.htaccess) }]),
    ...(files.config === undefined
      ? []
      : [{ kind: 'wp-config' as const, source: new Source('wp-config.php', files.config) }]),
    ...(files.nginx === undefined
      ? []
      : [{ kind: 'nginx' as const, source: new Source('nginx.conf', files.nginx) }]),
  ];
  return withFiles(report, evidence, given);
}

test('a line of the file tells apart what looks the same from outside, and its patch is the first step', () => {
  const before = outside('authorization-header-stripped', 'apache').report.findings[0];
  expect(before?.family).toEqual(['authorization-header-stripped', 'authorization-header-eaten']);
  const htaccess = `<IfModule mod_setenvif>\n${handed}</IfModule>\n${wordpress}`;
  const { findings, checks, notices } = joined('authorization-header-stripped', { htaccess }, 'apache');
  const [finding, ...others] = findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    cause: 'authorization-header-stripped',
    family: [],
    certainty: 'likely',
    says: 'The web server drops the Authorization header before PHP sees it',
    files: {
      says: null,
      lines: [
        {
          file: '.htaccess',
          line: 1,
          column: 1,
          remark: 'module-name',
          excerpt: ['1 | <IfModule mod_setenvif>', '  | ^~~~~~~~~~~~~~~~~~~~~~~'],
        },
      ],
    },
  });
  expect(finding?.fixes[0]).toMatchObject({
    id: 'patch-htaccess',
    file: '.htaccess',
    place: 'as this diff shows',
    says: 'Write <IfModule mod_setenvif.c>',
    snippet: `@@ -1,4 +1,4 @@\n-<IfModule mod_setenvif>\n+<IfModule mod_setenvif.c>\n ${handed} </IfModule>\n # BEGIN WordPress`,
  });
  expect(finding?.fixes.slice(1).map(({ id }) => id)).toContain('apache-setenvif');
  expect(checks.find(({ id }) => id === 'validate')?.causes).toEqual(['authorization-header-stripped']);
  expect(notices.filter((one) => one.startsWith('Also'))).toEqual([]);
  // What is printed is enough to mend the file.
  const source = new Source('.htaccess', htaccess);
  const placed = diffEdits(source, finding?.fixes[0]?.snippet ?? '');
  expect('edits' in placed && applied(source, placed.edits)).toBe(
    `<IfModule mod_setenvif.c>\n${handed}</IfModule>\n${wordpress}`,
  );
});

test('a file that hands the header on is not the one that decides, which is said in place of a line', () => {
  const { findings } = joined('authorization-header-stripped', { htaccess: handed + wordpress }, 'apache');
  const [finding] = findings;
  expect(finding?.family).toEqual(['authorization-header-stripped', 'authorization-header-eaten']);
  expect(finding?.files?.lines).toEqual([]);
  expect(finding?.files?.says).toMatch(
    /^\.htaccess hands the Authorization header on \(line 1\), whichever way PHP runs, and the site loses it all the same\. /,
  );
  expect(finding?.fixes[0]).toMatchObject({
    id: 'find-htaccess-read',
    snippet: '<IfModule mod_alias.c>\nRedirect gone /htaccess-is-read\n</IfModule>',
  });
});

test('a server that reads no .htaccess is not said to read this one', () => {
  const fine = joined('authorization-header-stripped', { htaccess: handed + wordpress }, 'nginx').findings[0];
  expect(fine?.files?.says).toMatch(/the server calls itself nginx, which reads no \.htaccess/);
  const broken = joined('authorization-header-stripped', { htaccess: wordpress }, 'nginx').findings[0];
  expect(broken?.files?.lines.map(({ remark }) => remark)).toEqual(['missing-authorization-line']);
  expect(broken?.family).toHaveLength(3);
  expect(broken?.fixes[0]?.says).toMatch(/^Where Apache runs behind nginx, put /);
});

test('of nginx the line that empties the header is named', () => {
  const nginx = nginxWith('fastcgi_param HTTP_AUTHORIZATION "";');
  const [finding] = joined('authorization-header-stripped', { nginx }, 'nginx').findings;
  expect(finding?.files?.lines.map(({ line, remark }) => [line, remark])).toEqual([
    [8, 'authorization-emptied'],
  ]);
  expect(finding?.fixes[0]).toMatchObject({ id: 'patch-nginx', file: 'nginx server block' });
});

test('where the server is nginx its own configuration is asked before a .htaccess', () => {
  const files = { htaccess: handed + wordpress, nginx: nginxWith('') };
  const [finding] = joined('authorization-header-stripped', files, 'nginx').findings;
  expect(finding?.files?.says).toMatch(/^nginx\.conf hands the Authorization header on/);
});

test('a secret that comes too late is moved without being shown, and no password of the file is', () => {
  const late = `${config('')}${secret}`;
  const report = joined('secret-defined-late', { config: late });
  const [finding] = report.findings;
  expect(finding?.files?.lines.map(({ line, remark }) => [line, remark])).toEqual([[4, 'late-definition']]);
  expect(finding?.files?.lines[0]?.excerpt[0]).toBe("4 | define( 'JWT_AUTH_SECRET_KEY', *** );");
  expect(finding?.fixes[0]?.id).toBe('patch-wp-config');
  expect(finding).toMatchObject({
    cause: 'secret-defined-late',
    layer: 'wordpress',
    certainty: 'likely',
    says: 'JWT_AUTH_SECRET_KEY is defined below the line of wp-config.php that loads WordPress',
  });
  expect(verdictLine(report)).toContain('secret defined too late (WordPress).');
  expect(JSON.stringify(report)).not.toMatch(/vT9kq2LxW8|hunter2/);
});

test('what a line of wp-config.php does is not said to be of a plugin or the server', () => {
  const told = (cause: CauseId, lines: string) => {
    const [finding] = joined(cause, { config: config(lines) }).findings;
    return [finding?.says, finding?.layer, finding?.files?.lines.map(({ remark }) => remark)];
  };
  expect(told('secret-missing', '')).toEqual([
    'wp-config.php gives the JWT plugin no signing secret',
    'wordpress',
    ['secret-undefined'],
  ]);
  expect(
    told('authorization-header-stripped', `${secret}unset( $_SERVER['HTTP_AUTHORIZATION'] );\n`),
  ).toEqual([
    'wp-config.php takes the Authorization header away before WordPress looks for it',
    'wordpress',
    ['authorization-overwritten'],
  ]);
  // What is a warning in the file may be something else's doing: the title stays.
  const outer = outside('output-before-json').report.findings[0];
  expect(told('output-before-json', `${secret}define( 'WP_DEBUG', true );\n`)).toEqual([
    outer?.says,
    outer?.layer,
    ['debug-display'],
  ]);
  // With no line at fault all of it stays.
  const [missing] = joined('secret-missing', { config: config(secret) }).findings;
  expect([missing?.layer, missing?.says]).toEqual([
    'plugin',
    expect.stringMatching(/^The JWT plugin has no/),
  ]);
});

test('a secret that is defined in time is of another file than the one in force', () => {
  const [finding] = joined('secret-missing', { config: config(secret) }).findings;
  expect(finding?.files?.lines).toEqual([]);
  expect(finding?.files?.says).toMatch(/^wp-config\.php defines the secret in time, /);
  const [missing] = joined('secret-missing', { config: config('') }).findings;
  expect(missing?.files?.lines.map(({ remark }) => remark)).toEqual(['secret-undefined']);
});

test('what else is wrong in a file is noted and fails nothing; what the visit disproves is not said', () => {
  const loose = handed.replace('(.+)', '(.*)');
  const well = joined(null, { htaccess: loose + wordpress }, 'apache');
  expect(well.status).toBe('pass');
  expect(well.findings).toEqual([]);
  expect(well.notices.filter((one) => one.startsWith('Also'))).toEqual([
    'Also in .htaccess, line 1: The pattern (.*) also matches a request without the header, for which PHP then has an empty HTTP_AUTHORIZATION.',
  ]);
  expect(
    joined(null, { htaccess: wordpress }, 'apache').notices.filter((one) => one.startsWith('Also')),
  ).toEqual([]);
});

test('files that have nothing to do with it leave a finding as it is', () => {
  const { report } = outside('unknown-user');
  expect(joined('unknown-user', { htaccess: handed + wordpress, config: config(secret) }).findings).toEqual(
    report.findings,
  );
});

test('a diff is put in as it stands, or not at all', () => {
  const source = new Source('x', 'a\r\nb\r\nc');
  const diff = '@@ -1,3 +1,3 @@\n a\r\n-b\r\n+B\n c\n\\ No newline at end of file';
  const placed = diffEdits(source, diff);
  expect('edits' in placed && applied(source, placed.edits)).toBe('a\r\nB\r\nc');
  expect(diffEdits(source, diff.replace('-b', '-z'))).toEqual({ why: 'line 2 is not what the diff expects' });
  expect(diffEdits(source, 'nothing')).toEqual({ why: 'this is no diff' });
});
