import { expect, test } from '@playwright/test';
import { causeIds } from '../../causes/ids.ts';
import { checkIds } from '../../checks/ids.ts';
import { type extend, visitSite } from '../../index.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { check, extension } from '../unit/support/extension.ts';
import { siteAt } from '../unit/support/site.ts';

// Programs that share a process, each with extensions of its own.

test('visits at the same time see the extensions that they were given, and no others', async () => {
  const recorded = await startRecordedSite(20);
  const sitemap = { checks: [{ ...check, id: 'sitemap', question: 'there is a map', needs: ['posts'] }] };
  const idsWith = async (...extensions: Parameters<typeof extend>) => {
    const site = siteAt(recorded.url, { auth: null });
    const { checks } = await visitSite(site, { extensions });
    return checks.map(({ id }) => id);
  };
  try {
    const [plain, robots, map] = await Promise.all([
      visitSite(siteAt(recorded.url, { auth: null })).then(({ checks }) => checks.map(({ id }) => id)),
      idsWith(extension),
      idsWith(sitemap),
    ]);
    expect(plain).toEqual([...checkIds.known]);
    expect(robots).toEqual([...checkIds.known, 'robots']);
    expect(map).toEqual([...checkIds.known, 'sitemap']);
    expect(causeIds.known).not.toContain('robots-missing');
  } finally {
    recorded.stop();
  }
});

test('a mistake in an extension is reported before anything is sent, and stays with its visit', async () => {
  const wrong = { checks: [{ ...check, after: ['smok'] }] };
  await expect(visitSite('http://127.0.0.1:9', { extensions: [wrong] })).rejects.toThrow(
    /no check before this one is called "smok"; did you mean smoke\?/,
  );
  expect(checkIds.known).not.toContain('robots');
});
