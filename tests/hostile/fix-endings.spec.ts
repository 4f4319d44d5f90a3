import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { CONFIG, type OwnSite, startOwnSite } from '../loopback/support/own-site.ts';
import { ended, start, test } from './support/command-process.ts';

// Whatever ends `fix` while a change is looked at, the site answers as before: at once where the process has a say, and
// after the next run where it has none.

const ways = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const;
/** Of the requests that follow the change: the pages, the beginning of the visit, and well into it. */
const moments = [1, 2, 3, 6, 9];

const args = (site: OwnSite) => ['fix', site.url, '--user', 'admin', '--root', site.root, '--yes'];

/** The command, ended in this way with the n-th request after the file was changed. */
async function endedAt(nth: number, way: NodeJS.Signals) {
  let child: ChildProcess | null = null;
  let seen = 0;
  let isEnding = false;
  const onRequest = () => {
    // The file of a folder that is not there yet: before the site runs.
    if (child === null || isEnding || readFileSync(site.config, 'latin1') === CONFIG) return;
    seen += 1;
    isEnding = seen === nth;
    if (isEnding) child.kill(way);
  };
  const site = await startOwnSite({ onRequest });
  const before = site.tree();
  child = start(args(site), { XDG_STATE_HOME: site.state });
  const end = await ended(child);
  return { site, before, end, isEnding };
}

for (const way of ways)
  test(`${way} while a change is looked at`, async () => {
    test.setTimeout(120_000);
    for (const nth of moments) {
      const { site, before, end, isEnding } = await endedAt(nth, way);
      try {
        const text = `${way} at request ${nth}: ${end.stderr}`;
        expect(isEnding, text).toBe(true);
        if (way === 'SIGKILL') {
          expect(end.signal, text).toBe('SIGKILL');
          expect(site.tree(), text).not.toEqual(before);
          const undo = ['fix', '--undo', '--root', site.root];
          const next = await ended(start(undo, { XDG_STATE_HOME: site.state }));
          expect(next.stdout, text).toBe('debug-display: wp-config.php is as it was.\n');
          expect(next.status, text).toBe(0);
        } else {
          expect(end.status, text).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[way]);
          expect(end.stderr, text).toContain('debug-display: interrupted. wp-config.php is as it was.');
        }
        expect(site.tree(), text).toEqual(before);
      } finally {
        site.remove();
      }
    }
  });

test('a site that falls silent with the change is not waited for', async () => {
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const site = await startOwnSite({
    isSilent: (config) => config !== CONFIG,
    onRequest: () => {
      if (readFileSync(site.config, 'latin1') !== CONFIG) isAsked();
    },
  });
  const before = site.tree();
  const child = start(args(site), { XDG_STATE_HOME: site.state });
  const end = ended(child);
  await asked;
  const pressed = performance.now();
  child.kill('SIGINT');
  expect((await end).status).toBe(130);
  expect(performance.now() - pressed).toBeLessThan(5000);
  expect(site.tree()).toEqual(before);
  site.remove();
});
