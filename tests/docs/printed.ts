import { readFileSync } from 'node:fs';
import type { Evidence } from '../../evidence/evidence.ts';
import { terminalReport } from '../../reports/formats/terminal/whole-report.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { styleFor } from '../../reports/text/style.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { savedOf } from '../unit/support/evidence.ts';
import { root } from './files-root.ts';

const [BEGIN, END] = ['<!-- printed: npm run docs -->', '<!-- end -->'];

/** Where the lab has tried a fix changes with every run of it; there are always these at least. */
const servers = ['apache-mod-php', 'apache-fpm', 'apache-fcgid'];

/** Returns README.md with what is printed for a site whose web server drops the header: a visit to a real Apache. */
export function readme(): string {
  const text = readFileSync(`${root}README.md`, 'utf8');
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`README.md has no ${BEGIN} with ${END} below it`);
  const block = `${BEGIN}\n\`\`\`text\n${printed()}\n\`\`\`\n`;
  return `${text.slice(0, before)}${block}${text.slice(after)}`;
}

function printed(): string {
  const evidence: Evidence = JSON.parse(readFileSync(`${root}tests/docs/broken-site.json`, 'utf8'));
  Object.assign(evidence.site, { name: 'shop.example', url: 'https://shop.example' });
  const site = siteReport(savedOf(evidence), rejudged(evidence));
  for (const fix of site.findings.flatMap(({ fixes }) => fixes))
    fix.proved = fix.proved.filter((server) => servers.includes(server));
  const look = { style: styleFor({ colour: false, unicode: true }), width: 80, quiet: false };
  const report = { sites: [site], started: site.started, duration_ms: 0 };
  return shortened(terminalReport(report as Parameters<typeof terminalReport>[0], look));
}

/** Without the proof and the steps, which take two thirds of it. */
function shortened(text: string): string {
  const lines = text.trim().split('\n');
  const from = lines.findIndex((line) => line.startsWith('  What you see'));
  const to = lines.findLastIndex((line) => line.startsWith(' ✗ '));
  if (from < 0 || to < from) throw new Error('the finding is not printed as it was');
  const left = '  [what you see, how we know, and two steps with the lines to copy]';
  return [` ${lines[0]}`, ...lines.slice(1, from), left, '', ...lines.slice(to)].join('\n');
}
