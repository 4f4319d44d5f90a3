import type { SiteDetail } from '../model.ts';
import { Shared, siteIn } from '../packing/unfold.ts';

/** The text of what the page holds under that id; null where there is nothing. */
export function read(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null;
}

/** All of one site, by its place in the run. */
export async function openSite(at: number): Promise<SiteDetail> {
  let first = at;
  while (first > 0 && read(`sites-${first}`) === null) first -= 1;
  const chunk = await inflated(`sites-${first}`);
  return siteIn(chunk, at - first, await shared());
}

let table: Promise<Shared> | null = null;

function shared(): Promise<Shared> {
  table ??= inflated('shared').then((json) => new Shared(JSON.parse(json)));
  return table;
}

/** What was deflated, in Base64, as it was. */
async function inflated(id: string): Promise<string> {
  const packed = read(id);
  if (packed === null) throw new Error(`the page has no ${id}: was it cut off?`);
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
