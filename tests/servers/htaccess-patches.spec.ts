import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import type { Asked } from '../../site-files/asked.ts';
import { applied, separate } from '../../site-files/edit.ts';
import { ways } from '../../site-files/htaccess/evaluate/ways.ts';
import { readHtaccess } from '../../site-files/htaccess/read.ts';
import type { AskedRequest } from '../../site-files/request.ts';
import { Source } from '../../site-files/source.ts';
import { pasted } from './htaccess/pasted.ts';
import { type Answer, RealApache, stacks } from './htaccess/real-apache.ts';
import { htaccessFolders } from './htaccess/site.ts';
import { runs, seed } from './seed.ts';

// A patched file runs on a real Apache: the header arrives where that was said, and what answered before still does.

const FILES = runs({ usual: 120, long: 3000 });

/** Whatever is asked of a site while a client logs in. */
const requests = (host: string): AskedRequest[] => {
  // Every client has a name.
  const named = { 'user-agent': 'rest-client/1.0' };
  const plain = { method: 'GET', query: '', headers: named, host, https: false };
  const headers = { ...named, authorization: 'Bearer abc.def' };
  return [
    { ...plain, method: 'POST', path: '/wp-json/jwt-auth/v1/token/validate', headers },
    { ...plain, path: '/wp-json/wp/v2/users/me', headers },
    ...['/', '/wp-json/', '/wp-login.php', '/wp-admin/', '/readme.html', '/hello-world/'].map((path) => ({
      ...plain,
      path,
    })),
  ];
};

const isFine = (answer: Answer): boolean => answer.status === 200;
const hasHeader = (answer: Answer): boolean =>
  answer.kind === 'script' && [answer.authorization, answer.redirectAuthorization].includes('Bearer abc.def');

for (const way of ['mod-php', 'fpm-handler', 'fcgid'] as const) {
  test(`patched .htaccess files on a real Apache, with PHP by ${way}`, async () => {
    const complaint = packagesComplaint(stacks[way]);
    test.skip(complaint !== null && !process.env.CI, `${complaint}`);
    test.setTimeout(runs({ usual: 240_000, long: 3_600_000 }));
    const apache = await RealApache.start(way);
    const [first, ...others] = requests(apache.host);
    if (!first) throw new Error('nothing to ask');
    const asked: Asked = { request: first, base: '', login: 'jwt', isSiteKnown: true };
    const ask = async (text: string): Promise<Answer[]> => {
      apache.put(new Map([['', text]]), htaccessFolders);
      const answers: Answer[] = [];
      for (const request of [first, ...others]) answers.push(await apache.ask(request));
      return answers;
    };
    let patches = 0;
    try {
      const property = fc.asyncProperty(pasted, async (text) => {
        const source = new Source('.htaccess', text);
        const groups = readHtaccess(source, asked).remarks.flatMap(({ edits }) => (edits ? [edits] : []));
        if (groups.length === 0) return;
        patches++;
        const patched = applied(source, separate(groups));
        const before = await ask(text);
        const after = await ask(patched);
        for (const [at, answer] of before.entries())
          if (isFine(answer)) expect(after[at]?.status, `${at}\n${patched}`).toBe(200);
        const { arrivals } = readHtaccess(new Source('.htaccess', patched), asked);
        const said = arrivals.find((one) => one.way === ways[way].says);
        if (said?.header === 'yes') expect(after.slice(0, 1).map(hasHeader), patched).toEqual([true]);
      });
      const result = await fc.check(property, { numRuns: FILES, seed: seed() });
      console.log(`${way}: ${FILES} files, ${patches} patched, seed ${seed()}`);
      if (result.failed) throw new Error(fc.defaultReportMessage(result), { cause: result.errorInstance });
      expect(patches).toBeGreaterThan(FILES / 3);
    } finally {
      await apache.stop();
    }
  });
}
