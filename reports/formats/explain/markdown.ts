import { capital } from '../../../base/text.ts';
import { type Cause, layers, type Sign } from '../../../causes/cause.ts';
import { numbered } from '../../../checks/check.ts';
import type { Access } from '../../../evidence/access.ts';
import type { Fix } from '../../../fixes/fix.ts';
import type { PrintedFix } from '../../../visit/judging/finding.ts';
import { fixesByServer, outOfReach, placeholdersOf, printedFix } from '../../text/cause-fixes.ts';
import { NOTHING_ELSE, relativesOf, signsInWords } from '../../text/cause-signs.ts';
import { fixMarkdown } from '../../text/fix-markdown.ts';
import { code, text } from '../../text/markdown.ts';
import { layerName, states } from '../../text/words.ts';

/** Returns what `causeText` says as a page of Markdown, for a wiki, an issue or a ticket. */
export function causeMarkdown(cause: Cause, server: string | null, access: readonly Access[] = []): string {
  return `${section(cause, server, 1, access)}\n`;
}

/** Returns every cause on one page, by the layer of a request in which it is. */
export function causesMarkdown(
  all: readonly Cause[],
  server: string | null,
  access: readonly Access[] = [],
): string {
  const found = layers.filter((layer) => all.some((cause) => cause.layer === layer));
  const parts = found.flatMap((layer) => [
    `## ${capital(layerName(layer))}`,
    ...all.filter((cause) => cause.layer === layer).map((cause) => section(cause, server, 3, access)),
  ]);
  return `${['# What keeps clients out of the REST API of WordPress', ...parts].join('\n\n')}\n`;
}

function section(cause: Cause, server: string | null, level: number, access: readonly Access[]): string {
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
    ...fixSections(cause, server, level + 1, fixMarkdown, access),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Returns a heading with its lines below; empty without any. */
export function listed(heading: string, lines: string[]): string {
  return lines.length === 0 ? '' : `**${heading}**\n\n${lines.join('\n')}`;
}

/** All of the clauses must show; of the signs in one clause any will do. */
export function recognised({ shownBy }: Cause): string[] {
  if (shownBy.length === 0) return [`- ${text(NOTHING_ELSE)}`];
  return shownBy.flatMap((clause) => {
    const lines = signs(clause);
    return lines.length === 1 ? lines : ['- one of these:', ...lines.map((line) => `  ${line}`)];
  });
}

export function signs(all: Sign[]): string[] {
  return signsInWords(all).map(({ sent, means }) => `- ${text(sent)} → ${text(means)}`);
}

/** Returns the causes that look the same. `name` writes the id of one. */
export function relatives(cause: Cause, name: (id: string) => string = code): string[] {
  return relativesOf(cause).map(({ id, says }) => `- ${name(id)}: ${text(says)}`);
}

/** Returns the fixes of a cause by server. `print` says how one of them is written. */
export function fixSections(
  cause: Cause,
  server: string | null,
  level: number,
  print: (fix: PrintedFix, number: number) => string = fixMarkdown,
  access: readonly Access[] = [],
): string[] {
  const groups = fixesByServer(cause, server, access);
  const fixes = groups.flatMap(({ ladder }) => ladder);
  const hash = '#'.repeat(level);
  const none = server !== null && !fixes.some((fix) => fix.server === server);
  return [
    `${hash} How to fix it`,
    ...(none ? [`There is no fix of its own for ${text(server)}.`] : []),
    ...(fixes.length === 0 && access.length > 0 ? [text(outOfReach(access))] : []),
    ...groups.flatMap((group) => [
      `${hash}# ${text(group.server)}`,
      group.ladder.map((fix, at) => print(printedFix(fix), at + 1)).join('\n\n'),
    ]),
    legend(fixes),
  ];
}

function legend(fixes: readonly Fix[]): string {
  return placeholdersOf(fixes)
    .map(({ name, means }) => `- ${code(`<${name}>`)} is ${text(`${means}.`)}`)
    .join('\n');
}
