import { expect } from '@playwright/test';
import { groups } from './behaviours/index.ts';
import { test } from './support/command-process.ts';
import { MOST_MIB, visited } from './support/fleet.ts';

const greedy = [
  'a body without end',
  'chunks without end',
  'headers without end',
  'a flood of 103 Early Hints',
  'a bomb of gzip everywhere',
  'a page of 5 MB in place of everything',
  'a byte every 50 ms',
  'a header of 50 KB',
];

test('40 hosts at once that send as much as they can take no more memory than others', async ({ folder }) => {
  const all = Object.values(groups).flat();
  const chosen = all.filter(({ name }) => greedy.includes(name));
  expect(chosen).toHaveLength(greedy.length);
  const hosts = Array.from({ length: 5 }, (_, nth) =>
    chosen.map((one) => ({ ...one, name: `${one.name} ${nth}` })),
  );
  const { results, mib } = await visited(hosts.flat(), folder, ['--concurrency', '40']);
  expect(results.map(({ report }) => report.status)).not.toContain('error');
  expect(results).toHaveLength(40);
  console.log(`${Math.round(mib)} MiB`);
  expect(mib).toBeLessThan(MOST_MIB);
});
