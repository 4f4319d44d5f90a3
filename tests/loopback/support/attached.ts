import { checkIds } from '../../../checks/ids.ts';
import { siteReport } from '../../../reports/model/site-report.ts';
import type { Site } from '../../../sites/site.ts';
import { attachmentsOf } from '../../../suite/part.ts';
import type { TimedVerdict } from '../../../visit/judging/verdict.ts';
import { type Seen, seenOf } from '../../../visit/seen.ts';
import { Visit } from '../../../visit/visit.ts';

/** What the suite has attached, and handed to its next process, when a visit is over. */
export async function attachedAfter(site: Site, seen: Seen = seenOf(site)): Promise<string> {
  const visit = new Visit(site, { seen });
  let text = '';
  const timed: TimedVerdict[] = [];
  for (const check of checkIds.known) {
    const { verdict, findings } = await visit.check(check);
    timed.push({ verdict, duration_ms: 1 });
    const evidence = visit.seen.kept();
    const { exchanges: _, ...told } = siteReport(visit.seen, timed);
    const part = { verdict, findings, duration_ms: 1, evidence, site: told };
    text = attachmentsOf(part)
      .map(({ body }) => String(body))
      .join('\n');
  }
  await visit.close();
  return text;
}
