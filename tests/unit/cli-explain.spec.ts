import { expect, test } from '@playwright/test';
import { causes } from '../../causes/index.ts';
import { fixes } from '../../fixes/index.ts';
import { causeText } from '../../reports/formats/explain/terminal.ts';
import { placeholders, placeholdersOf } from '../../reports/text/cause-fixes.ts';
import { text as markdownText } from '../../reports/text/markdown.ts';
import { plain } from '../../reports/text/style.ts';
import { command } from './support/command.ts';

const WIDTH = 80;

/** What the lab has proved changes with every run of it. */
const timeless = (text: string) =>
  text.replace(
    /^ +(?:Tested on .*\n(?: {4}\S.*\n)?|(?:From the documentation; n|N)ot tested by us\.\n)/gm,
    '',
  );

test('a cause is told with all that is known of it', async () => {
  const { status, stdout, stderr } = await command(['explain', 'rewrite-missing', '--server', 'nginx']);
  expect([status, stderr]).toEqual([0, '']);
  expect(timeless(stdout)).toMatchSnapshot('explain-rewrite-missing.txt');
});

test('as Markdown it is a page, with the lines to copy in fences', async () => {
  const args = ['explain', 'rewrite-missing', '--server', 'nginx', '--format', 'markdown'];
  const { status, stdout, stderr } = await command(args);
  expect([status, stderr]).toEqual([0, '']);
  const undated = stdout.replace(
    / (?:Tested on [^\n]*|(?:From the documentation; n|N)ot tested by us)\.(?=\n)/g,
    '',
  );
  expect(undated).toMatchSnapshot('explain-rewrite-missing.md');
});

test('all causes as Markdown are one page: a section each, below their layer, with all their fixes', async () => {
  const { status, stdout } = await command(['explain', '--format', 'markdown']);
  expect(status).toBe(0);
  expect(stdout.match(/^# .*$/gm)).toHaveLength(1);
  const lines = stdout.split('\n');
  for (const { id, says, shownBy, fixes: ladder } of causes.known) {
    const at = lines.findIndex((line) => line.startsWith(`\`${id}\` · `));
    expect(lines[at - 2], id).toBe(`### ${markdownText(says)}`);
    const end = lines.findIndex((line, index) => index > at && /^##{1,2} /.test(line));
    const section = lines.slice(at, end === -1 ? undefined : end);
    expect(
      section.filter((line) => /^\d+\. /.test(line)),
      id,
    ).toHaveLength(ladder.length);
    expect(section.includes('**Recognised by**'), id).toBe(true);
    expect(section.filter((line) => line === '- one of these:').length, id).toBeLessThanOrEqual(
      shownBy.length,
    );
  }
  expect(stdout).not.toMatch(/\{\{|undefined|\[object/);
  expect(lines.filter((line) => /^ *```/.test(line)).length % 2, 'every fence is closed').toBe(0);
  const left = await command(['explain', '--format', 'json']);
  expect([left.status, left.stderr]).toEqual([2, expect.stringContaining('table, markdown')]);
});

test('without a cause all are listed by layer, each with its sentence', async () => {
  const { status, stdout } = await command(['explain']);
  expect(status).toBe(0);
  const words = stdout.replace(/\s+/g, ' ');
  for (const { id, says } of causes.known) expect(words).toContain(`${id} ${says}`);
  expect(stdout.match(/^ \w[\w ]*$/gm)).toEqual([
    ' client',
    ' network',
    ' edge',
    ' web server',
    ' PHP',
    ' WordPress',
    ' plugin',
    ' account',
  ]);
});

test('an unknown cause is a usage error that names the nearest', async () => {
  expect(await command(['explain', 'rewrite-mising'])).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'no cause, code or message is called rewrite-mising; did you mean rewrite-missing? (wp-rest-doctor explain lists all causes)\n',
  });
  const { status, stderr } = await command(['explain', 'smoke', '--server', 'apach']);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^--server does not know apach; did you mean apache\?; it takes any, apache, nginx,/,
  );
});

test('--server leaves the fixes for others out, and says where there is none of its own', async () => {
  const { stdout } = await command(['explain', 'secret-missing', '--server', 'iis']);
  expect(stdout).toContain('There is no fix of its own for iis.');
  expect(stdout).toContain('\n Any server\n');
  const stripped = await command(['explain', 'authorization-header-stripped', '--server', 'caddy']);
  expect(stripped.stdout).toContain('\n Caddy\n');
  expect(stripped.stdout).not.toMatch(/\n (?:Apache|nginx|IIS)\n/);
});

test('what a snippet leaves open is named, and said what it is', async () => {
  const left = placeholdersOf(fixes.known).map(({ name }) => name);
  expect(new Set(left)).toEqual(new Set(Object.keys(placeholders)));
  for (const cause of causes.known) {
    const text = causeText(cause, null, { style: plain, width: WIDTH, quiet: false });
    expect(text).not.toContain('{{');
    for (const name of Object.keys(placeholders))
      expect(text.includes(`\n <${name}> is `), `${cause.id} ${name}`).toBe(
        cause.fixes.some((id) => {
          const fix = fixes.known.find((one) => one.id === id);
          return fix !== undefined && placeholdersOf([fix]).some((one) => one.name === name);
        }),
      );
  }
});

test('no line is wider than the screen, save what is for copying', async () => {
  for (const cause of causes.known) {
    const text = causeText(cause, null, { style: plain, width: WIDTH, quiet: false });
    const [signs = '', fixLines = ''] = text.split('\n How to fix it\n');
    const prose = [...signs.split('\n'), ...fixLines.split('\n').filter((line) => !/^ {6}/.test(line))];
    expect(prose.filter((line) => line.length > WIDTH && !line.includes('https://'))).toEqual([]);
    expect(signs).not.toMatch(/undefined|(?<!"id": )null|\[object/);
  }
});
