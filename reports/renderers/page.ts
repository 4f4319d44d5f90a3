import { deflateRawSync } from 'node:zlib';
import { siteDetail } from '../page/detail.ts';
import { bytesElement, jsonElement, pageFoot, pageHead } from '../page/document.ts';
import type { PageSite, SiteDetail } from '../page/model.ts';
import { detailAt } from '../page/packing.ts';
import { pageSite } from '../page/row.ts';
import { pageModel } from '../page/run.ts';
import { pageAssets } from '../page-assets.ts';
import type { MakeRenderer } from '../renderer.ts';
import { countsText } from '../summary.ts';

/** index.html: all of a run in one file that asks for nothing else. */
export const pageRenderer: MakeRenderer = () => {
  const assets = pageAssets();
  const sites: PageSite[] = [];
  let started = new Date(0);
  let requests = 0;
  let only: SiteDetail | null = null;
  return {
    begin(run) {
      started = run.started;
      return pageHead(assets);
    },
    site(site) {
      const at = sites.push(pageSite(site)) - 1;
      requests += site.exchanges.length;
      const chunk = JSON.stringify([siteDetail(site)]);
      only = at === 0 ? detailAt(0, chunk) : null;
      return bytesElement(`sites-${at}`, deflateRawSync(chunk));
    },
    end(run) {
      const model = pageModel({ version: assets.version, started, sites, requests }, run);
      const html = assets.htmlOf(model, only);
      return jsonElement('run', model) + pageFoot(countsText(model.counts), html, assets.script);
    },
  };
};
