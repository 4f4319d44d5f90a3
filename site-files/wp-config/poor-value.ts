import type { Asked } from '../asked.ts';
import type { Edit } from '../edit.ts';
import { isLate, type WpConfig } from './config.ts';
import type { Constant } from './constants.ts';
import { wholeLines } from './lines.ts';
import { text } from './node.ts';
import { isPlaceholder } from './placeholder.ts';
import { weaknessOf } from './weakness.ts';

/** A value that no site wants: an example, a phrase of the sample file, an address that is none. */
function isPoor(config: WpConfig, constant: Constant, asked: Asked): boolean {
  const { name, value } = constant;
  if (name === 'JWT_AUTH_SECRET_KEY') return weaknessOf(config, constant, asked) !== null;
  if (name === 'WP_HOME' || name === 'WP_SITEURL')
    return value.kind === 'text' && !/^https?:\/\/[^/]/.test(value.text);
  return isPlaceholder(constant);
}

/**
 * The next definition of a constant whose first is poor, where it is none and would hold in the place of that one: nothing
 * between the two looks at it.
 */
export function soundLater(config: WpConfig, first: Constant, asked: Asked): Constant | null {
  if (first.isConditional || !isPoor(config, first, asked)) return null;
  const { constants, nodes } = config;
  const later = constants.filter(({ name }) => name === first.name)[1];
  if (!later || later.isConditional || later.value.kind !== 'text') return null;
  if (isLate(config, later.statement) || isPoor(config, later, asked)) return null;
  const isSeen = nodes.some(
    (node) =>
      node.start > first.statement.end &&
      node.start < later.statement.start &&
      (node.kind === 'include' ||
        (node.kind === 'name' && text(node, 'name') === first.name) ||
        (node.kind === 'string' && text(node, 'value') === first.name)),
  );
  return isSeen ? null : later;
}

/** Without the definition, where it has its lines to itself. */
export function removed({ source }: WpConfig, { statement }: Constant): Edit[] {
  const own = wholeLines(source, statement);
  return own ? [{ ...own, text: '' }] : [];
}
