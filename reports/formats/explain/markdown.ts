import { capital } from '../../../base/text.ts';
import { type Cause, layers, type Sign } from '../../../causes/cause.ts';
import { numbered } from '../../../checks/check.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { fixesByServer, placeholdersOf, printedFix } from '../../text/cause-fixes.ts';
import { NOTHING_ELSE, relativesOf, signsInWords } from '../../text/cause-signs.ts';
import { fixMarkdown } from '../../text/fix-markdown.ts';
import { code, text } from '../../text/markdown.ts';
import { layerName, states } from '../../text/words.ts';

/** Returns what `causeText` says as a page of Markdown, for a wiki, an issue or a ticket. */
export function causeMarkdown(cause: Cause, server: string | null): string {
  return `${section(cause, server, 1)}\n`;
}

/** Returns every cause on one page, by the layer of a request in which it is. */
export function causesMarkdown(all: readonly Cause[], server: string | null): string {
  const found = layers.filter((layer) => all.some((cause) => cause.layer === layer));
  const parts = found.flatMap((layer) => [
    `## ${capital(layerName(layer))}`,
    ...all.filter((cause) => cause.layer === layer).map((cause) => section(cause, server, 3)),
  ]);
  return `${['# What keeps clients out of the REST API of WordPress', ...parts].join('\n\n')}\n`;
}

function section(cause: Cause, server: string | null, level: number): string {
  const facts = [code(cause.id), layerName(cause.layer), states[cause.severity].does];
  const explains = cause.explains.map(numbered).join(', ') || 'any check';
  return [
    `${'#'.repeat(level)} ${text(cause.says)}`,
    facts.join(' · '),
    `**What you see:** ${text(cause.symptom)}`,
    `**Explains:** ${text(explains)}`,
    listed('Recognised by', recognised(cause)),
    listed('Also shown by', signs(cause.supportedBy)),
    listed('Ruled out by', signs(cause.refutedBy)),
    listed('Looks the same', relatives(cause)),
    ...fixSections(cause, server, level + 1),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function listed(heading: string, lines: string[]): string {
  return lines.length === 0 ? '' : `**${heading}**\n\n${lines.join('\n')}`;
}

/** All of the clauses must show; of the signs in one clause any will do. */
function recognised({ shownBy }: Cause): string[] {
  if (shownBy.length === 0) return [`- ${text(NOTHING_ELSE)}`];
  return shownBy.flatMap((clause) => {
    const lines = signs(clause);
    return lines.length === 1 ? lines : ['- one of these:', ...lines.map((line) => `  ${line}`)];
  });
}

function signs(all: Sign[]): string[] {
  return signsInWords(all).map(({ sent, means }) => `- ${text(sent)} → ${text(means)}`);
}

function relatives(cause: Cause): string[] {
  return relativesOf(cause).map(({ id, says }) => `- ${code(id)}: ${text(says)}`);
}

function fixSections(cause: Cause, server: string | null, level: number): string[] {
  const groups = fixesByServer(cause, server);
  const fixes = groups.flatMap(({ ladder }) => ladder);
  const hash = '#'.repeat(level);
  const none = server !== null && !fixes.some((fix) => fix.server === server);
  return [
    `${hash} How to fix it`,
    ...(none ? [`There is no fix of its own for ${text(server)}.`] : []),
    ...groups.flatMap((group) => [
      `${hash}# ${text(group.server)}`,
      group.ladder.map((fix, at) => fixMarkdown(printedFix(fix), at + 1)).join('\n\n'),
    ]),
    legend(fixes),
  ];
}

function legend(fixes: readonly Fix[]): string {
  return placeholdersOf(fixes)
    .map(({ name, means }) => `- ${code(`<${name}>`)} is ${text(`${means}.`)}`)
    .join('\n');
}
