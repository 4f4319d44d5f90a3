// Renders the page of a fleet into a file, and says what that took and how large it is. `parts/page.mjs` makes one file
// of this, as the command is one: `node render-fleet.cjs SITES FILE`.
import { closeSync, openSync, writeSync } from 'node:fs';
import { jsonOf } from '../../../evidence/read.ts';
import { pageRenderer } from '../../../reports/formats/page/renderer.ts';
import { Tally } from '../../../reports/model/tally.ts';
import { plain } from '../../../reports/text/style.ts';
import { fleetReports } from '../../unit/support/fleet-reports.ts';

const [sites = 0, file = ''] = [Number(process.argv[2]), process.argv[3]];
const target = openSync(file, 'w');
let bytes = 0;
let ms = 0;

/** @param {() => string | undefined} render */
function write(render) {
  const started = performance.now();
  const text = render() ?? '';
  bytes += writeSync(target, text);
  ms += performance.now() - started;
}

const renderer = pageRenderer({ style: plain, width: 80, quiet: false });
const tally = new Tally();
write(() => renderer.begin?.({ started: new Date(), sites, only: null, longestName: 40 }));
// Making up a site is not rendering it: in a run it comes from the network.
for (const site of fleetReports(sites)) {
  // Judging has read each answer by then.
  for (const exchange of site.exchanges) jsonOf(exchange);
  tally.add(site);
  write(() => renderer.site(site));
}
write(() => renderer.end?.({ duration_ms: 60_000, tally }));
closeSync(target);
console.log(JSON.stringify({ seconds: ms / 1000, bytes }));
