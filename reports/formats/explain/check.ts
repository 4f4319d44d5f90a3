import { beside, wrapped } from '../../../base/text.ts';
import type { Cause } from '../../../causes/cause.ts';
import { type Check, numbered } from '../../../checks/check.ts';
import type { Look } from '../renderer.ts';

/** What breaks more checks than these is named only. */
const FEW_CHECKS = 3;

/** Returns what a check asks, and the causes that make it fail, as a visit may name them. */
export function checkMeaning(check: Check, all: readonly Cause[], { style, width }: Look): string {
  const able = all.filter(({ explains }) => explains.includes(check.id));
  const shown = able
    .filter(({ explains }) => explains.length <= FEW_CHECKS)
    .sort((a, b) => a.explains.length - b.explains.length);
  const others = able.filter((cause) => !shown.includes(cause)).map(({ id }) => id);
  const longest = Math.max(0, ...shown.map(({ id }) => id.length));
  const lines = [
    ...wrapped(`${numbered(check.id)} is a check. Healthy means: ${check.question}.`, width - 2).map(
      style.bold,
    ),
    '',
    ...wrapped(`Causes that make it fail, with their fixes in ${style.command} explain CAUSE:`, width - 2),
    '',
    ...shown.flatMap(({ id, says }) => beside(id, wrapped(says, width - longest - 5), longest + 2)),
    ...(others.length === 0
      ? []
      : ['', ...wrapped(`And what breaks more than this: ${others.join(', ')}.`, width - 2)]),
    '',
    ...wrapped(`Which it is on a site: ${style.command} ADDRESS --user NAME.`, width - 2),
  ];
  return `\n${lines.map((line) => ` ${line}`.trimEnd()).join('\n')}\n`;
}
