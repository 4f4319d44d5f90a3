import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import { everyOverride, overrideOf } from '../../site-files/htaccess/evaluate/override.ts';
import { answerOf, type Case, oneCase, requestOf, serverOf } from './htaccess/compared.ts';
import { kept, keptForbidden } from './htaccess/kept.ts';
import { RealApache, stacks } from './htaccess/real-apache.ts';
import { htaccessFolders } from './htaccess/site.ts';
import { runs, seed } from './seed.ts';

// What the evaluator says of .htaccess files, of the site and of the folders in it, is what Apache does with them: in each way
// of running PHP, and whatever the host lets them say.

const overrides: Record<string, { files: number; examples: readonly [Case][] }> = {
  All: { files: runs({ usual: 300, long: 13_600 }), examples: kept },
  ...Object.fromEntries(
    [
      'None',
      'FileInfo',
      'AuthConfig Limit',
      'FileInfo AuthConfig Limit Indexes Options',
      'FileInfo Limit Options=Indexes,SymLinksIfOwnerMatch',
      'FileInfo Nonfatal=Override',
      'AuthConfig FileInfo Options Nonfatal=All',
    ].map((text) => [text, { files: runs({ usual: 20, long: 920 }), examples: keptForbidden }]),
  ),
};

for (const way of ['mod-php', 'fpm-handler', 'fpm-proxy-match', 'fcgid', 'cgi'] as const) {
  test(`.htaccess files as Apache takes them, with PHP by ${way}`, async () => {
    const complaint = packagesComplaint(stacks[way]);
    test.skip(complaint !== null && !process.env.CI, `${complaint}`);
    test.setTimeout(runs({ usual: 240_000, long: 3_600_000 }));
    const counted = { files: 0, asked: 0, unknown: 0 };
    for (const [text, { files, examples }] of Object.entries(overrides)) {
      const apache = await RealApache.start(way, text);
      try {
        const override = overrideOf(text) ?? everyOverride;
        const server = serverOf(way, apache.documentRoot, override);
        const property = fc.asyncProperty(oneCase, async (one: Case) => {
          apache.put(one.files, htaccessFolders);
          counted.files++;
          for (const asking of one.asked) {
            const asked = requestOf(asking, apache.host);
            const said = answerOf(one.files, asked, server);
            counted.asked++;
            if (said === null) counted.unknown++;
            else expect(said).toEqual(await apache.ask(asked));
          }
        });
        const numRuns = files + examples.length;
        const result = await fc.check(property, { numRuns, examples: [...examples], seed: seed() });
        if (result.failed)
          throw new Error(`AllowOverride ${text}: ${fc.defaultReportMessage(result)}`, {
            cause: result.errorInstance,
          });
      } finally {
        await apache.stop();
      }
    }
    console.log(
      `${way}: ${counted.files} files, ${counted.asked} requests, ${counted.unknown} not claimed, seed ${seed()}`,
    );
    expect(counted.unknown).toBeLessThan(counted.asked / 3);
  });
}
