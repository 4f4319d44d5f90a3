import type { SiteDetail } from '../model.ts';
import { siteIn } from '../packing/folded-site.ts';

/** Returns the text that the page holds under that id; null where there is nothing. */
export function read(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null;
}

/** Resolves with all of one site, by its place in the run. */
export async function openSite(at: number): Promise<SiteDetail> {
  let first = at;
  while (first > 0 && read(`sites-${first}`) === null) first -= 1;
  const chunk = await inflated(`sites-${first}`);
  return siteIn(chunk, at - first, await shared());
}

let table: Promise<unknown[]> | null = null;

function shared(): Promise<unknown[]> {
  table ??= inflated('shared').then(JSON.parse);
  return table;
}

/** Resolves with what was deflated and written in Base64. */
async function inflated(id: string): Promise<string> {
  const packed = read(id);
  if (packed === null) throw new Error(`the page has no ${id}: was it cut off?`);
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(bytesOf(packed));
      controller.close();
    },
  });
  return new Response(stream.pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/**
 * This is done by hand, since `Uint8Array.from` takes five times as long and `Uint8Array.fromBase64` is too young.
 */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
