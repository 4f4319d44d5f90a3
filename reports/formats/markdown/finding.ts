import type { Finding, PrintedFix, Proof } from '../../../visit/judging/finding.ts';
import { explainsText, FLAKY } from '../../text/finding.ts';
import { fixMarkdown } from '../../text/fix-markdown.ts';
import { code, text } from '../../text/markdown.ts';
import { namesOf } from '../../text/names.ts';
import { layerName, states } from '../../text/words.ts';

/** The first fixes are open; whoever needs more opens the rest. */
const OPEN_FIXES = 3;

/** Returns a finding below a heading of its own: what is wrong, what you see, how we know, how to fix it. */
export function findingMarkdown(finding: Finding): string {
  const { layer, certainty, explains, says, symptom, proof, fixes, allowed, flaky } = finding;
  const named = namesOf(finding).map(code).join(' or ');
  const facts = [named, text(layerName(layer)), text(certainty), ...explainsText(explains).map(text)];
  const rest = fixes.slice(OPEN_FIXES);
  return [
    `### ${states[finding.severity].emoji} ${text(says)}`,
    facts.join(' · '),
    ...(flaky ? [FLAKY] : []),
    ...(allowed ? [`Allowed until ${text(allowed.until)}: ${text(allowed.reason)}`] : []),
    `**What you see:** ${text(symptom)}`,
    `**How we know**\n\n${proof.map(proofMarkdown).join('\n')}`,
    ...(fixes.length > 0 ? ['**How to fix it**'] : []),
    ...fixes.slice(0, OPEN_FIXES).map((fix, at) => fixMarkdown(fix, at + 1)),
    ...(rest.length > 0 ? [folded(`${rest.length} more to try`, rest)] : []),
  ].join('\n\n');
}

function proofMarkdown({ sent, saw, means }: Proof): string {
  return `- ${text(sent)} → ${code(saw)}: ${text(means)}`;
}

function folded(summary: string, fixes: PrintedFix[]): string {
  const texts = fixes.map((fix, at) => fixMarkdown(fix, OPEN_FIXES + at + 1));
  return [`<details><summary>${summary}</summary>`, ...texts, '</details>'].join('\n\n');
}
