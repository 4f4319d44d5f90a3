import { expect, test } from '@playwright/test';
import type { SiteReport, SiteStatus } from '../../reports/model/report.ts';
import { healthy } from './support/evidence.ts';
import { hostile, markup } from './support/hostile.ts';
import { rendered, reportOf, stripped } from './support/reports.ts';

interface Command {
  level: string;
  properties: Record<string, string>;
  message: string;
}

/** As the runner reads a line (ActionCommand.cs of github.com/actions/runner); null where it is no command. */
function commandOf(line: string): Command | null {
  const [, level = '', properties = '', message = ''] =
    /^::([^: ]+)(?: (.*?))?::(.*)$/s.exec(line.trimStart()) ?? [];
  if (level === '') return null;
  const pairs = properties.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [
      pair.slice(0, at),
      unescaped(pair.slice(at + 1))
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ','),
    ];
  });
  return { level, properties: Object.fromEntries(pairs), message: unescaped(message) };
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

async function commandsOf(sites: SiteReport[]): Promise<(Command | null)[]> {
  const text = await rendered('github', sites, { isFleet: true });
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1).map(commandOf);
}

function withStatus(status: SiteStatus, name: string): SiteReport {
  return { ...reportOf(healthy(), name), status };
}

test('one site: its name, then cause, layer and the first fix with its place', async () => {
  expect(await rendered('github', [reportOf(stripped())])).toBe(
    '::error title=shop fails::The Authorization header does not reach the plugin: the web server, a proxy or code on the site drops it%0A' +
      'authorization-header-stripped or authorization-header-eaten, web server, likely%0A' +
      'How to fix it: Save the permalinks once more, changing nothing. In wp-admin > Settings > Permalinks.%0A' +
      'https://shop.example\n',
  );
});

test('the lines of the first fix are there, whole', async () => {
  const site = reportOf(stripped());
  for (const finding of site.findings)
    finding.fixes = finding.fixes.filter(({ id }) => id === 'apache-setenvif');
  const [command] = await commandsOf([site]);
  expect(command?.message).toContain(
    'How to fix it: Hand the header on to PHP yourself. In .htaccess, at the top:\nSetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n',
  );
});

test('what is well is not told; what works again is, once', async () => {
  expect(await commandsOf([reportOf(healthy()), withStatus('skipped', 'idle')])).toEqual([]);
  const site = reportOf(healthy());
  site.change = { kind: 'recovered', since: '2026-11-24T12:00:00.000Z', before: [], confirmed: true };
  expect(await commandsOf([site])).toEqual([
    {
      level: 'notice',
      properties: { title: 'shop works again' },
      message: 'This site recovered on 2026-11-24 12:00 UTC.\nhttps://shop.example',
    },
  ]);
});

test('errors of ours are told as ours, warnings and flaky ones as warnings', async () => {
  const error = withStatus('error', 'ours');
  Object.assign(error.checks[0] ?? {}, { status: 'error', says: 'a defect' });
  const warned = withStatus('warn', 'warned');
  warned.warnings = [
    { id: 'certificate-expiring', layer: 'network', says: 'It expires in 12 days.', mend: 'Renew it.' },
  ];
  const flaky = { ...reportOf(stripped(), 'wobbly'), status: 'flaky' as const };
  for (const finding of flaky.findings) Object.assign(finding, { severity: 'warn', flaky: true });
  const commands = await commandsOf([warned, flaky, error]);
  expect(commands.map((command) => [command?.level, command?.properties.title])).toEqual([
    ['error', 'ours could not be checked'],
    ['warning', 'warned works, with a warning'],
    ['warning', 'wobbly is flaky'],
  ]);
  expect(commands[0]?.message).toContain('01 smoke: wp-rest-doctor itself could not do it, a defect\n');
  expect(commands[1]?.message).toBe('It expires in 12 days. Renew it.\nhttps://shop.example');
  expect(commands[2]?.message).toContain('\nSeen once and gone when looked at again.\n');
});

test('ten in all, the worst of a fleet; the tenth says how many more', async () => {
  const warned = Array.from({ length: 20 }, (_, at) => withStatus('warn', `warned-${at}`));
  const failing = Array.from({ length: 3 }, (_, at) => withStatus('fail', `failing-${at}`));
  const commands = await commandsOf([...warned, ...failing]);
  expect(commands.map((command) => `${command?.level} ${command?.properties.title}`)).toEqual([
    ...[0, 1, 2].map((at) => `error failing-${at} fails`),
    ...[0, 1, 2, 3, 4, 5].map((at) => `warning warned-${at} works, with a warning`),
    'notice 14 more sites',
  ]);
  expect((await commandsOf(warned.slice(0, 10))).length).toBe(10);
});

test('what a host sent begins no command, and is read back as it was shown', async () => {
  for (const text of [markup, '\n::error::x', '%0A::error::x', '\r::add-mask::x', 'a:b,c=d%25', '::', '']) {
    const lines = (await rendered('github', [hostile(text)])).split('\n');
    expect(lines.length).toBe(2);
    expect(lines[0]).toMatch(/^::error title=[^:,]*::/);
    const command = commandOf(lines[0] ?? '');
    expect(Object.keys(command?.properties ?? {})).toEqual(['title']);
    expect(command?.message).not.toMatch(/[^\P{C}\n\t]/u);
  }
  const [command] = await commandsOf([{ ...reportOf(stripped()), name: '50%: a,b' }]);
  expect(command?.properties.title).toBe('50%: a,b fails');
  const long = await rendered('github', [{ ...reportOf(stripped()), name: 'a'.repeat(1_000_000) }]);
  expect(long.length).toBeLessThan(1_500);
});
