import { existsSync, readFileSync } from 'node:fs';
import type { CauseId } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { allFaults } from '../../lab/faults.ts';
import { answersData } from './answers-data.ts';
import { causePage } from './cause-page.ts';
import { clientsPage } from './clients-page.ts';
import { root } from './files-root.ts';
import { floorsPicture } from './floors-picture.ts';
import { indexPage } from './index-page.ts';
import { readme } from './printed.ts';

/** Returns what is to stand in each page that is written from declarations, by its path from the root. */
export async function docsFiles(): Promise<Record<string, string>> {
  const all = (await allFaults()).filter(({ parts, id }) => parts.length === 1 && parts[0] === id);
  const faultsOf = (cause: CauseId) => all.filter((fault) => fault.causes[0] === cause).map(({ id }) => id);
  const pages = causes.known.map((cause) => [
    `docs/causes/${cause.id}.md`,
    causePage(cause, { prose: proseOf(cause.id), faults: faultsOf(cause.id) }),
  ]);
  return {
    ...Object.fromEntries(pages),
    'docs/causes/README.md': indexPage(),
    'docs/clients.md': clientsPage(),
    'docs/architecture.svg': floorsPicture(),
    'causes/answers.json': answersData(),
    'README.md': readme(),
  };
}

function proseOf(id: CauseId): string | null {
  const file = `${root}docs/causes/prose/${id}.md`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
