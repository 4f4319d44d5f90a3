import { isLate } from '../config.ts';
import { child, type PhpNode, text } from '../node.ts';
import type { Rule } from '../rule.ts';

const NAME = 'HTTP_X_FORWARDED_PROTO';
const wrong = /^(?:HTTP[_-])?X[_-]FORWARDED[_-]PROTO$/i;

/** The key of `$_SERVER['…']`. */
function keyOf(node: PhpNode | null): PhpNode | null {
  const isServer = node?.kind === 'offsetlookup' && text(child(node, 'what'), 'name') === '_SERVER';
  return isServer ? child(node, 'offset') : null;
}

export const forwardedHeaderName: Rule = {
  id: 'forwarded-header-name',
  find: ({ source, nodes }) =>
    nodes.flatMap((node) => {
      const key = keyOf(node);
      const name = text(key, 'value');
      if (!key || name === null || name === NAME || !wrong.test(name)) return [];
      const quote = source.bytes[key.start] ?? "'";
      return [
        {
          at: key,
          severity: 'error',
          says: `PHP has the header X-Forwarded-Proto in $_SERVER['${NAME}'] and nowhere else: this is never set, so WordPress takes https for http.`,
          step: `Write ${NAME}.`,
          edits: [{ start: key.start, end: key.end, text: quote + NAME + quote }],
        },
      ];
    }),
};

interface Switch {
  at: PhpNode;
  value: PhpNode;
}

/** Each `$_SERVER['HTTPS'] = …`. */
function switches(nodes: readonly PhpNode[]): Switch[] {
  return nodes.flatMap((node) => {
    const value = node.kind === 'assign' ? child(node, 'right') : null;
    return value && text(keyOf(child(node, 'left')), 'value') === 'HTTPS' ? [{ at: node, value }] : [];
  });
}

export const httpsValue: Rule = {
  id: 'https-value',
  find: ({ nodes }) =>
    switches(nodes).flatMap(({ value }) => {
      const said = text(value, 'value');
      if (value.kind !== 'string' || said === null || /^(?:on|1|off|0|)$/i.test(said)) return [];
      return [
        {
          at: value,
          severity: 'error',
          says: `WordPress takes a request for https only where $_SERVER['HTTPS'] is 'on' or '1'.`,
          step: `Write 'on'.`,
          edits: [{ start: value.start, end: value.end, text: "'on'" }],
        },
      ];
    }),
};

export const lateHttps: Rule = {
  id: 'late-https',
  find: (config) =>
    switches(config.nodes)
      .filter(({ at }) => isLate(config, at))
      .map(({ at }) => ({
        at,
        severity: 'warning',
        says: 'WordPress and its plugins are loaded already when this says that the request came over https.',
        step: 'Move the whole condition above the line with wp-settings.php.',
      })),
};
