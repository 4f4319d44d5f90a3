import type { Span } from '../source.ts';
import type { WpConfig } from './config.ts';
import { child, children, type PhpNode, text, within } from './node.ts';

/** What PHP itself sets before the file is run. */
const own = /^(?:_\w+|GLOBALS|argv|argc|this|http_response_header)$/;

/** The text in double quotes at a place, with what stands for a variable that nothing sets; null where all are set. */
export function withUnset({ nodes, foreign }: WpConfig, at: Span): PhpNode | null {
  const quoted = nodes.find(({ kind, start }) => kind === 'encapsed' && start === at.start);
  if (!quoted || foreign.some(({ start }) => start < at.start)) return null;
  const names = variablesIn(quoted);
  const outside = nodes.filter((node) => node.start < quoted.start || node.start >= quoted.end);
  const set = new Set(
    outside.flatMap((node) => (node.kind === 'variable' ? (text(node, 'name') ?? []) : [])),
  );
  return names.some((name) => !own.test(name) && !set.has(name)) ? quoted : null;
}

/** What PHP makes of such a text; null where nobody knows. */
export function leftOf(config: WpConfig, at: Span): string | null {
  const quoted = withUnset(config, at);
  if (!quoted) return null;
  const parts = children(quoted, 'value').map((part) => {
    const inner = child(part, 'expression');
    if (inner?.kind === 'string') return text(inner, 'value');
    return inner?.kind === 'variable' ? '' : null;
  });
  return parts.includes(null) ? null : parts.join('');
}

function variablesIn(quoted: PhpNode): string[] {
  return within(quoted).flatMap((node) => (node.kind === 'variable' ? (text(node, 'name') ?? []) : []));
}
