import { OF_PROJECT } from '../../../base/own-command.ts';
import type { Access } from '../../../evidence/access.ts';
import type { Finding, PrintedFix, Proof } from '../../../visit/judging/finding.ts';
import { explainsText, FLAKY } from '../../text/finding.ts';
import { fixMarkdown } from '../../text/fix-markdown.ts';
import { lineText, shownExcerpt } from '../../text/in-files.ts';
import { code, fenced, text } from '../../text/markdown.ts';
import { entailedText, namesOf } from '../../text/names.ts';
import { stepsOf } from '../../text/steps.ts';
import { layerName, states } from '../../text/words.ts';

/**
 * Returns a finding below a heading of its own: what is wrong, what you see, how we know, what to do first and what if
 * that does not help; whoever needs more opens the rest. `access` is what somebody can do there.
 */
export function findingMarkdown(finding: Finding, access: readonly Access[] = []): string {
  const { layer, certainty, explains, says, symptom, proof, fixes, allowed, flaky } = finding;
  const { first, second, rest } = stepsOf(finding, access);
  const open = [first, second].filter((fix) => fix !== null);
  const named = namesOf(finding).map(code).join(' or ');
  const facts = [named, text(layerName(layer)), text(certainty), ...explainsText(explains).map(text)];
  const entailed = entailedText(finding);
  return [
    `### ${states[finding.severity].emoji} ${text(says)}`,
    facts.join(' · '),
    ...(flaky ? [FLAKY] : []),
    ...(allowed ? [`Allowed until ${text(allowed.until)}: ${text(allowed.reason)}`] : []),
    `**What you see:** ${text(symptom)}`,
    `**How we know**\n\n${proof.map(proofMarkdown).join('\n')}`,
    ...inFiles(finding),
    ...(entailed ? [`**How to fix it:** ${text(entailed)}`] : []),
    ...(fixes.length > 0 ? ['**How to fix it**'] : []),
    ...open.map((fix, at) => fixMarkdown(fix, at + 1)),
    ...(rest.length > 0 ? [folded(`${rest.length} more to try`, rest, open.length)] : []),
    // The report may be read far from the package: a path into it would lead nowhere.
    `What looks the same, and how to check by hand: ${code(`${OF_PROJECT} explain ${finding.cause}`)}`,
  ].join('\n\n');
}

function inFiles({ files }: Finding): string[] {
  if (!files) return [];
  if (files.says !== null) return [`**In the file:** ${text(files.says)}`];
  return files.lines.flatMap((line, at) => [
    `${at === 0 ? '**In the file:** ' : ''}${text(lineText(line))}`,
    fenced(shownExcerpt(line).join('\n'), 'text'),
  ]);
}

function proofMarkdown({ sent, saw, means }: Proof): string {
  return `- ${text(sent)} → ${code(saw)}: ${text(means)}`;
}

function folded(summary: string, fixes: PrintedFix[], before: number): string {
  const texts = fixes.map((fix, at) => fixMarkdown(fix, before + at + 1));
  return [`<details><summary>${summary}</summary>`, ...texts, '</details>'].join('\n\n');
}
