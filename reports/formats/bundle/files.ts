import { shown } from '../../../base/text.ts';
import { durationOf } from '../../../evidence/duration.ts';
import type { KeptEvidence } from '../../../evidence/evidence.ts';
import type { Report, SiteReport } from '../../model/report.ts';
import { jsonText } from '../../text/json.ts';
import { curlLines } from '../curl/script.ts';
import { siteMarkdown } from '../markdown/site.ts';
import type { Reader } from './readers.ts';
import { customerReply } from './reply.ts';
import { utc } from './request-log.ts';
import { ticket } from './ticket.ts';

export interface BundleFile {
  name: string;
  /** Says what the file is to whoever opens the archive. */
  says: string;
  text: string;
}

/** What stands in `ticket.txt`. */
const tickets: Record<Reader, string> = {
  host: 'a text to paste into the form of the support',
  customer: 'a reply to the customer',
  developer: 'a text for whoever looks after the code of the site',
};

/** Returns the files that go to such a reader. `page` is the report as a page; null leaves it out. */
export function bundleFiles(
  report: SiteReport,
  evidence: KeptEvidence,
  reader: Reader = 'host',
  page: string | null = null,
): BundleFile[] {
  const started = new Date(evidence.started);
  const run: Report = {
    version: 1,
    started: evidence.started,
    duration_ms: Math.round(durationOf(evidence)),
    sites: [report],
  };
  const files: BundleFile[] = [
    {
      name: 'ticket.txt',
      says: tickets[reader],
      text: reader === 'customer' ? customerReply(report, evidence) : ticket(report, evidence, reader),
    },
    ...(page === null
      ? []
      : [{ name: 'index.html', says: 'the report as a page, for any browser', text: page }]),
    {
      name: 'finding.md',
      says: 'what is wrong, how we know, how to fix it',
      text: `${siteMarkdown(report, started).join('\n\n')}\n`,
    },
    { name: 'requests.sh', says: 'each request as a curl line, to send by hand', text: script(report) },
    { name: 'report.json', says: 'the same for programs', text: json(run) },
    {
      name: 'evidence.json',
      says: 'all that was sent and answered',
      text: json({ version: 1, visits: [evidence] }),
    },
  ];
  return [{ name: 'README.txt', says: 'what is in here', text: readme(report, evidence, files) }, ...files];
}

function script({ url, exchanges }: SiteReport): string {
  return `# To be sent one by one, by hand: among them may be a login, and a draft that is written and deleted.\n${curlLines(exchanges, url)}\n`;
}

function readme({ name, url }: SiteReport, { started }: KeptEvidence, files: BundleFile[]): string {
  const lines = files.map((file) => `  ${file.name.padEnd(15)}${file.says}`);
  return `${shown(name)} (${shown(url)}), visited on ${utc(Date.parse(started))} UTC by wp-rest-doctor.

${lines.join('\n')}

Passwords, tokens, cookies and the headers that open a staging site are not in
here: where they stood it says «password», «token», «cookie» or «header».
Addresses, user names and what the site answered are.

To judge the evidence again:  npx wp-rest-doctor replay evidence.json
`;
}

function json(value: unknown): string {
  return `${jsonText(value, 2)}\n`;
}
