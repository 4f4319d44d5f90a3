import { inflateRawSync } from 'node:zlib';
import type { PageModel, SiteDetail } from '../../../reports/formats/page/model.ts';
import { siteIn } from '../../../reports/formats/page/packing/folded-site.ts';

export interface ReadPage {
  model: PageModel;
  /** In the order of the run. */
  sites: SiteDetail[];
  /** Bytes that each site takes, on average over its chunk. */
  sizes: number[];
}

/** What a browser would find in the page. */
export function readPage(html: string): ReadPage {
  const run = /<script type="application\/json" id="run">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
  const packed = new Map(
    [...html.matchAll(/<script type="application\/octet-stream" id="([\w-]+)">([\w+/=]*)<\/script>/g)].map(
      ([, id = '', base64 = '']) => [id, base64],
    ),
  );
  const inflated = (id: string) =>
    inflateRawSync(Buffer.from(packed.get(id) ?? '', 'base64')).toString('utf8');
  const shared = JSON.parse(inflated('shared'));
  const sites: SiteDetail[] = [];
  const sizes: number[] = [];
  for (const [id, base64] of packed) {
    if (id === 'shared') continue;
    if (id !== `sites-${sites.length}`) throw new Error(`${id} comes after ${sites.length} sites`);
    const chunk = inflated(id);
    const count = JSON.parse(chunk).length;
    for (let at = 0; at < count; at += 1) {
      sites.push(siteIn(chunk, at, shared));
      sizes.push(base64.length / count);
    }
  }
  return { model: JSON.parse(run), sites, sizes };
}
