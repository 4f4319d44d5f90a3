import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { causeIds } from '../../causes/ids.ts';
import { jsonOf } from '../../evidence/read.ts';
import { allFaults } from '../../lab/faults.ts';
import { readKept } from '../../lab/table/kept.ts';
import { messages } from '../docs/answers.ts';
import { docsFiles } from '../docs/files.ts';
import { root } from '../docs/files-root.ts';

test('every cause has its page, as the script writes it', async () => {
  const files = await docsFiles();
  for (const [file, text] of Object.entries(files))
    expect(readFileSync(path.join(root, file), 'utf8') === text, `${file}: run npm run docs`).toBe(true);
  const pages = readdirSync(path.join(root, 'docs/causes')).filter((name) => name.endsWith('.md'));
  expect(pages.sort()).toEqual([...causeIds.known.map((id) => `${id}.md`), 'README.md'].sort());
});

test('prose is about a cause that there is', () => {
  const ids: readonly string[] = causeIds.known;
  const written = readdirSync(path.join(root, 'docs/causes/prose')).map((name) => path.parse(name).name);
  expect(written.filter((id) => !ids.includes(id))).toEqual([]);
});

test('no page shows what is of the recording or of a test', async () => {
  for (const [file, text] of Object.entries(await docsFiles())) {
    expect(text, file).not.toMatch(/127\.0\.0\.1|in a test|may be translated|\{\{|undefined|\[object|«/);
    expect(text.match(/^ *```/gm)?.length ?? 0, `${file}: every fence is closed`).toEqual(
      2 * (text.match(/^ *```\w+$/gm)?.length ?? 0),
    );
  }
});

test('each message of a code was said so by a real server', async () => {
  const said = new Set<string>();
  for (const { id } of await allFaults())
    for (const { visits } of Object.values(readKept(id)))
      for (const exchange of visits.flatMap(({ evidence }) => Object.values(evidence.exchanges))) {
        const { code, message } = Object(exchange && jsonOf(exchange));
        // The password of that user is taken out of what begins with the same words.
        const whole = String(message).replace('«password»', 'The password');
        said.add(`${code}: ${whole.replace(/<[^>]*>/g, '')}`);
      }
  // What is of the site stands as `…`, or behind the first sentence.
  const wasSaid = ([code, message]: [string, string]) => {
    const [begins = '', ends = ''] = message.split('…');
    const isSo = (one: string) => one.startsWith(`${code}: ${begins}`) && one.includes(ends);
    return [...said].some(isSo);
  };
  expect(Object.entries(messages).filter((one) => !wasSaid(one))).toEqual([]);
});
