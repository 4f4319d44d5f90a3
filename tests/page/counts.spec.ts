import type { SiteReport } from '../../reports/model/report.ts';
import { fleetReports } from '../unit/support/fleet-reports.ts';
import { fleet, recorded } from './support/fleet.ts';
import { expect, test } from './support/test.ts';

/** Causes on many servers, two kinds of answers that no cause explains, one that is allowed, and one site in error. */
/** More than the most frequent cause of the fleet has sites. */
const GATEWAYS = 30;

function mixed(): SiteReport[] {
  const allowed = recorded('header-htaccess-ignored', 'allowed.example', { status: 'warn' });
  for (const finding of allowed.findings) finding.allowed = { reason: 'known', until: '2027-01-01' };
  return [
    ...fleet(),
    allowed,
    recorded('healthy', 'odd.example', { status: 'error' }),
    ...Array.from({ length: GATEWAYS }, (_, at) => recorded('api-gateway-in-front', `gateway-${at}.example`)),
    recorded('portal-in-front', 'portal.example'),
    ...fleetReports(50),
  ];
}

test('whatever is counted in two places is the same number in both', async ({ page, open }) => {
  test.setTimeout(120_000);
  const sites = mixed();
  await open(sites);
  const found = page.locator('.found');
  const number = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);
  const states = await page.locator('.states button').evaluateAll((all) =>
    all.map((one) => {
      const many = Number(one.querySelector('b')?.textContent);
      return [one.textContent?.replace(/ \d+$/, ''), many] as const;
    }),
  );
  const of = (state: string) => states.find(([name]) => name === state)?.[1] ?? 0;
  expect(states.reduce((sum, [, many]) => sum + many, 0)).toBe(sites.length);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${of('fail') + of('not checked') + of('flaky')} of ${sites.length} sites need you`,
  );
  const says = (await page.locator('.explains').textContent()) ?? '';
  const known = page.locator('.wrong .causes li:not(:has-text("unrecognised"))');
  expect(says).toMatch(new RegExp(`^${await known.count()} causes\\. `));
  expect(says).toContain(`The answers of ${GATEWAYS + 2} sites match no known cause.`);
  await expect(page.locator('.wrong h2')).toContainText(`${await known.count()} causes`);

  const causes = await page.locator('.causes button').evaluateAll((all) =>
    all.map((one) => {
      const id = /with (\S+):/.exec(one.textContent ?? '')?.[1] ?? '';
      return [id, Number(one.querySelector('b')?.textContent)] as const;
    }),
  );
  expect(new Set(causes.map(([id]) => id)).size).toBe(causes.length);
  for (const [id, many] of causes) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#with=${id}`);
    await expect(found, id).toHaveText(`${many} of ${sites.length} sites`);
    await expect(page.locator('tbody tr'), id).toHaveCount(many);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#cause=${id}`);
    const where = page.locator('section:has(.where-it-is)');
    await expect(where.locator('h2'), id).toHaveText(`Where it is ${many} site${many === 1 ? '' : 's'}`);
    const groups = await where.locator('h3 .soft').allTextContents();
    expect(
      groups.reduce((sum, text) => sum + number(text), 0),
      id,
    ).toBe(many);
    if (many > 1) await expect(where, id).toContainText(`All ${many} sites in the matrix`);
  }
});

test('answers that match no known cause are one entry, never the commonest, told by what answered', async ({
  page,
  open,
}) => {
  await open(mixed());
  const entry = page.locator('.wrong .causes li', { hasText: 'unrecognised' });
  await expect(entry).toHaveCount(1);
  await expect(page.locator('.wrong .causes li').last()).toContainText('unrecognised');
  await expect(entry).toContainText(new RegExp(`${GATEWAYS + 1} sites: GET .+; 1 site: `));
  const says = (await page.locator('.explains').textContent()) ?? '';
  const most = Number(/The most frequent affects (\d+) /.exec(says)?.[1]);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(GATEWAYS);
  await page.evaluate(() => {
    location.hash = '#cause=unrecognised';
  });
  await expect(page.locator('.where-it-is h3 .soft')).toHaveText([`${GATEWAYS + 1} sites`, '1 site']);
});

test('of more servers than are listed, all are counted', async ({ page, open }) => {
  const some = fleet()[1];
  if (!some) throw new Error('a fleet has sites');
  await open(
    Array.from({ length: 35 }, (_, at) => ({
      ...some,
      name: `site-${at}.example`,
      server: { ...some.server, address: `192.0.2.${at}` },
    })),
  );
  await expect(page.locator('.explains')).toHaveText('One cause, on 35 servers, explains all 35.');
  await expect(page.locator('.causes li')).toContainText('33 more servers');
  await page.getByRole('link', { name: '33 more servers' }).click();
  await expect(page.locator('.where-it-is')).toContainText('and 15 more servers with 15 sites');
  await page.getByText('All 35 sites', { exact: true }).click();
  await expect(page.locator('.where-it-is details .sites a')).toHaveCount(35);
});

test('a site says the same of its requests and their time in both places', async ({ page, open }) => {
  await open(fleet(), '#site=shop.example');
  const sent = (await page.locator('#sent .soft').textContent()) ?? '';
  const [requests, time] = sent.split(', ');
  await expect(page.locator('.hero')).toContainText(`${requests} · ${time}`);
});

test('the button of a cause leads to the sites that it leaves', async ({ page, open }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await open(mixed());
  const heading = page.getByRole('heading', { name: 'Sites and checks' });
  await expect(heading).not.toBeInViewport();
  await page.locator('.causes button').first().click();
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.states button').first()).toBeFocused();
  // Who asks for all sites again stays where they are.
  const button = page.locator('.causes button').first();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(button).toBeInViewport();
});
