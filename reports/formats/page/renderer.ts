import { version } from '../../../base/version.ts';
import type { MakeRenderer } from '../renderer.ts';
import { pageAssets } from './assets.ts';
import { bytesElement, jsonElement, pageFoot, pageHead } from './document.ts';
import { FirstSteps } from './first-steps.ts';
import type { PageSite } from './model.ts';
import { Allowance } from './packing/allowance.ts';
import { type Chunk, Packer } from './packing/packer.ts';
import { pageSite, siteDetail } from './row.ts';
import { pageModel } from './run.ts';
import { firstTitle } from './view/title.ts';

/** Renders index.html: all of a run in one file that asks for nothing else. */
export const pageRenderer: MakeRenderer = () => {
  const assets = pageAssets();
  const sites: PageSite[] = [];
  const firsts = new FirstSteps();
  const packerFor = (count: number | null) =>
    new Packer(new Allowance(count, assets.script.length + assets.style.length));
  let packer = packerFor(null);
  let started = new Date(0);
  let requests = 0;
  const written = (chunks: Chunk[]) =>
    chunks.map(({ first, bytes }) => bytesElement(`sites-${first}`, bytes)).join('');
  return {
    begin(run) {
      started = run.started;
      packer = packerFor(run.sites);
      return pageHead(assets);
    },
    site(site) {
      const row = pageSite(site);
      const chunks = written(packer.add(siteDetail(site), JSON.stringify(row).length));
      sites.push(row);
      firsts.add(site);
      requests += site.exchanges.length;
      return chunks;
    },
    end(run) {
      const model = pageModel({ version, started, sites, requests, firsts }, run);
      const data = [
        written(packer.end()),
        bytesElement('shared', packer.shared),
        jsonElement('run', model),
      ].join('');
      return data + pageFoot(firstTitle(model), assets.htmlOf(model, packer.only), assets.script);
    },
  };
};
