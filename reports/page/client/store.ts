import type { SiteDetail } from '../model.ts';
import { detailAt } from '../packing.ts';

/** The text of what the page holds under that id; null where there is nothing. */
export function read(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null;
}

/** All of one site, by its place in the run. */
export async function openSite(at: number): Promise<SiteDetail> {
  let first = at;
  while (first > 0 && read(`sites-${first}`) === null) first -= 1;
  const packed = read(`sites-${first}`);
  if (packed === null) throw new Error(`the page has no site ${at}`);
  return detailAt(at - first, await inflated(packed));
}

/** What was deflated, in Base64, as it was. */
async function inflated(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
