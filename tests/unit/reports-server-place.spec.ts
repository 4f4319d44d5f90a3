import { expect, test } from '@playwright/test';
import { serverPlace } from '../../reports/text/server-place.ts';
import { rendered, reportOf, stripped } from './support/reports.ts';

test('the list of causes names a server as every report does', async () => {
  const sites = ['shop', 'blog'].map((name) => {
    const site = reportOf(stripped(), name);
    const server = { ...site.server, software: 'apache', php: '8.2.36', address: '192.0.2.7' };
    return { ...site, server };
  });
  const short = (await rendered('table', sites, { isFleet: true })).replace(/\s+/g, ' ');
  expect(short).toContain(': 2 sites, all on apache, PHP 8.2.36 at 192.0.2.7. ');
  expect(serverPlace({ server: null, address: '192.0.2.7' })).toBe('an unidentified server at 192.0.2.7');
  expect(serverPlace({ server: 'nginx', address: null })).toBe('nginx');
});
