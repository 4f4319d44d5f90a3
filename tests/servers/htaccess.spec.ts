import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import { answerOf, type Case, oneCase, requestOf, serverOf } from './htaccess/compared.ts';
import { kept } from './htaccess/kept.ts';
import { RealApache, stacks } from './htaccess/real-apache.ts';
import { htaccessFolders } from './htaccess/site.ts';
import { runs, seed } from './seed.ts';

// What the evaluator says of .htaccess files is what Apache does with them, in each way of running PHP.

const FILES = runs({ usual: 440, long: 20_000 });

for (const way of ['mod-php', 'fpm-handler', 'fpm-proxy-match', 'fcgid', 'cgi'] as const) {
  test(`.htaccess files as Apache takes them, with PHP by ${way}`, async () => {
    const complaint = packagesComplaint(stacks[way]);
    test.skip(complaint !== null && !process.env.CI, `${complaint}`);
    test.setTimeout(runs({ usual: 240_000, long: 3_600_000 }));
    const apache = await RealApache.start(way);
    const counted = { asked: 0, unknown: 0 };
    try {
      const server = serverOf(way, apache.documentRoot);
      const property = fc.asyncProperty(oneCase, async (one: Case) => {
        apache.put(one.files, htaccessFolders);
        for (const asking of one.asked) {
          const asked = requestOf(asking, apache.host);
          const said = answerOf(one.files, asked, server);
          counted.asked++;
          if (said === null) counted.unknown++;
          else expect(said).toEqual(await apache.ask(asked));
        }
      });
      const result = await fc.check(property, { numRuns: FILES + kept.length, examples: kept, seed: seed() });
      console.log(
        `${way}: ${FILES} files, ${counted.asked} requests, ${counted.unknown} not claimed, seed ${seed()}`,
      );
      if (result.failed) throw new Error(fc.defaultReportMessage(result), { cause: result.errorInstance });
      expect(counted.unknown).toBeLessThan(counted.asked / 3);
    } finally {
      await apache.stop();
    }
  });
}
