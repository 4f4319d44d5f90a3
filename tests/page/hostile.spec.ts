import type { SiteReport } from '../../reports/model/report.ts';
import { recorded } from './support/fleet.ts';
import { expect, openAll, test } from './support/test.ts';

const attack =
  '</script><script>hit = 1</script><img src=x onerror="hit = 1"><svg onload="hit = 1">&lt;b&gt; \u001b[31mred\u0007 \u202ekcab\u202c \u2066 \u200b end';

const seen = ['␛[31mred␇', '[U+202E]kcab[U+202C]', '[U+2066]', '<img src=x onerror="hit = 1">', '&lt;b&gt;'];

/** What a host, or a file that was saved, may have put anywhere. */
function hostile(): SiteReport[] {
  const site = recorded('header-old-wordpress-block+secret-published', attack, {
    url: 'javascript:hit=1',
    tags: [attack],
    notices: [attack],
    warnings: [{ id: 'token-short-lived', layer: 'plugin', says: attack, mend: attack }],
  });
  site.server = { ...site.server, software: attack, php: attack, waf: attack };
  for (const finding of site.findings) {
    finding.says = attack;
    finding.symptom = attack;
    finding.allowed = { reason: attack, until: '2027-01-01' };
    for (const proof of finding.proof) Object.assign(proof, { sent: attack, saw: attack, means: attack });
    for (const [at, fix] of finding.fixes.entries()) {
      fix.docs =
        ['javascript:hit=1', 'data:text/html,<script>hit=1</script>', ' https://x.example/" onclick="hit=1'][
          at % 3
        ] ?? null;
      fix.says = attack;
      if (fix.snippet !== null) fix.snippet = attack;
    }
  }
  for (const check of site.checks) if (check.says !== null) check.says = attack;
  for (const { response, request } of site.exchanges) {
    request.headers.push(['x-attack', attack]);
    if (!response) continue;
    response.headers.push([attack, attack]);
    response.text = attack;
  }
  const long = recorded('connection-refused', 'long'.repeat(256 * 1024), {
    url: `https://${'x'.repeat(100_000)}.example`,
  });
  const nameless = recorded('connection-refused', '');
  return [site, long, nameless];
}

test('whatever a host says is shown as what it is, and does nothing', async ({ page, open }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await open(hostile());
  const scripts = await page.locator('script').count();
  const check = async (where: string) => {
    expect(await page.evaluate(() => Reflect.get(window, 'hit')), where).toBeUndefined();
    expect(await page.locator('script').count(), where).toBe(scripts);
    expect(
      await page.locator('#app :is(img, iframe, object, embed, form, style, link, base, meta)').count(),
      where,
    ).toBe(0);
    const hrefs = await page
      .locator('#app [href]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(
      hrefs.filter((href) => !/^(https?:\/\/|#)/.test(href)),
      where,
    ).toEqual([]);
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen is looked at, not what is there
    const text = await page.locator('body').innerText();
    expect(text, where).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(720);
    expect(await page.title(), where).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  };
  await check('overview');
  for (const text of seen) await expect(page.locator('body')).toContainText(text);
  const links = page.locator('tbody th a');
  await expect(links).toHaveCount(3);
  for (const at of [0, 1, 2]) {
    await links.nth(at).click();
    await expect(page.locator('.hops')).toBeVisible();
    await openAll(page);
    await check(`site ${at}`);
    await page.goBack();
  }
  await page.locator('.causes a').first().click();
  await check('cause');
});

test('a long name is cut, and can be seen up to a bound', async ({ page, open }) => {
  await open(hostile(), '#at=1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${'long'.repeat(20)}…`);
  await page.getByText(/^The name: all [\d,]+ characters/).click();
  const whole = page.getByRole('group', { name: 'The name' });
  await expect(whole).toBeVisible();
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen is looked at, not what is there
  expect((await whole.innerText()).length).toBeLessThanOrEqual(20_001);
});
