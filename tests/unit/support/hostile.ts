import type { SiteReport } from '../../../reports/model/report.ts';
import { answer } from './evidence.ts';
import { reportOf, stripped } from './reports.ts';

/** Markup of several languages, commands of a terminal and of GitHub, and characters that hide or turn what they are in. */
export const markup =
  '</details>|`\n\n# @all [x](https://evil.example) <script>alert(1)</script> ]]></failure>&amp;"\\\n::error::x ##[add-mask]x %0A::notice::y, \u001b[2J\u202e\u0000\ufffe\ud800\u2028 😀';

/** A site with `text` wherever a host or a report from elsewhere can have it. */
export function hostile(text: string): SiteReport {
  const evidence = stripped();
  answer(evidence, 'validate', 302, text, [['location', `https://shop.example/${text}`]]);
  const report = reportOf(evidence, text);
  for (const finding of report.findings) {
    Object.assign(finding, { says: text, symptom: text, cause: text, layer: text });
    finding.proof = finding.proof.map((proof) => ({ ...proof, saw: text, means: text }));
    for (const fix of finding.fixes) Object.assign(fix, { snippet: text, docs: text, after: text });
  }
  report.tags = [text];
  report.notices = [text];
  report.warnings = [{ id: 'certificate-expiring', layer: 'network', says: text, mend: text }];
  report.change = { kind: 'new', since: text, before: [text], confirmed: false };
  Object.assign(report.server, { address: text, software: text, waf: text, security_plugins: [text] });
  for (const check of report.checks) Object.assign(check, { says: text, title: text, causes: [text] });
  for (const exchange of report.exchanges) {
    exchange.request.headers.push([text, text]);
    exchange.request.url += encodeURIComponent(Buffer.from(text).toString());
    exchange.failure = { kind: 'response-truncated', detail: text };
  }
  return { ...report, url: text };
}
