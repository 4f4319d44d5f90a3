import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withFiles } from '../../reports/model/with-files.ts';
import type { Kind } from '../../site-files/kind.ts';
import type { Given } from '../../site-files/read.ts';
import { Source } from '../../site-files/source.ts';
import { applyFix } from '../apply/apply.ts';
import type { Lab } from '../lab.ts';
import type { LabSite } from '../site.ts';
import { isMended } from './judged.ts';
import type { Place } from './table.ts';
import { targetOf } from './target.ts';
import { visitSite } from './visit.ts';
import { entryOf, withFault } from './with-fault.ts';

/** What the site's own files add to what is seen from outside. */
export interface ByFiles {
  /** `authorization-header-stripped: .htaccess, line 1, module-name`. */
  lines: string[];
  /** What is said where no line does it. */
  says: string[];
  /** What the printed patch did; null where none was printed. */
  patch: 'mended' | 'cause gone' | 'no help' | `refused: ${string}` | null;
}

/** Visits a site with a fault, with its own files in hand, and puts in the first patch that is printed. */
export function byFiles(lab: Lab, { fault, stack }: Place): Promise<ByFiles> {
  return withFault(lab, fault, stack, async (site) => {
    const entry = entryOf(lab, fault, site);
    await sleep(fault.pauseMs ?? 0);
    const { report: outside, evidence } = await visitSite(entry, site.folder);
    const { findings } = withFiles(outside, evidence, filesOf(site));
    const lines = findings.flatMap(({ cause, files }) =>
      (files?.lines ?? []).map(({ file, line, remark }) => `${cause}: ${file}, line ${line}, ${remark}`),
    );
    const says = findings.flatMap(({ files }) => files?.says ?? []);
    const patched = findings.find(({ fixes }) => isPatch(fixes[0]) && fixes[0]?.snippet !== null);
    const [fix] = patched?.fixes ?? [];
    if (!patched || !fix) return { lines, says, patch: null };
    const done = await applyFix(fix, targetOf(site, entry));
    if (!done.applied) return { lines, says, patch: `refused: ${done.why}` };
    const after = await visitSite(entry, site.folder);
    const isLeft = after.report.findings.some(({ cause, family }) =>
      [cause, ...family].includes(patched.cause),
    );
    return { lines, says, patch: isMended(after) ? 'mended' : isLeft ? 'no help' : 'cause gone' };
  });
}

function isPatch(fix: { id: string } | undefined): boolean {
  return fix?.id.startsWith('patch-') === true;
}

function filesOf(site: LabSite): Given[] {
  const nginx = site.configFiles['nginx server block'];
  const all: [Kind, string, string | undefined][] = [
    ['htaccess', '.htaccess', path.join(site.wordpress, '.htaccess')],
    ['wp-config', 'wp-config.php', path.join(site.wordpress, 'wp-config.php')],
    ['nginx', 'nginx.conf', nginx],
  ];
  return all.flatMap(([kind, name, place]) =>
    place !== undefined && existsSync(place)
      ? [{ kind, source: new Source(name, readFileSync(place, 'latin1')) }]
      : [],
  );
}
