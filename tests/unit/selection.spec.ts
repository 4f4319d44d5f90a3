import { expect, test } from '@playwright/test';
import type { Site } from '../../sites/site.ts';
import { isSelected } from '../../suite/selection.ts';

const site: Site = {
  name: 'embedded',
  url: '',
  embedded: true,
  auth: null,
  readOnly: false,
  headers: {},
  restRoot: null,
  tokenPath: 'jwt-auth/v1/token',
  validatePath: 'jwt-auth/v1/token/validate',
  tls: { ca: null, insecure: false },
  allowHttp: false,
  timeoutMs: 10_000,
  retries: 1,
  tags: ['demo'],
  allow: [],
};

const cases: [args: string[], isStarted: boolean][] = [
  [[], true],
  [['-g', 'smoke'], true],
  [['--grep', 'shop'], false],
  [['--grep=shop'], false],
  [['-gshop'], false],
  [['-g', 'embedded'], true],
  [['-g', 'EMBEDDED .*token'], true],
  [['-g', '/EMBEDDED/'], false],
  [['-g', '@demo'], true],
  [['-g', '@eu'], false],
  [['-g', '('], true],
  [['--list'], false],
  [['--workers', '3', '--reporter', 'list', '--retries=2', '--headed'], true],
];
for (const [args, isStarted] of cases) {
  test(`playwright test ${args.join(' ')} ${isStarted ? 'boots' : 'does not boot'} the embedded WordPress`, () => {
    expect(isSelected(site, ['node', 'playwright', 'test', ...args])).toBe(isStarted);
  });
}
