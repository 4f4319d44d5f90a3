import type { Asked } from '../../asked.ts';
import type { WpConfig } from '../config.ts';
import { calledName, child, children, type PhpNode, text, within } from '../node.ts';
import type { Rule } from '../rule.ts';

/** Where WordPress and its plugins read the header, or what is in it. */
const HEADER = 'HTTP_AUTHORIZATION';
const PARTS = ['PHP_AUTH_USER', 'PHP_AUTH_PW'];

export const authorizationOverwritten: Rule = {
  id: 'authorization-overwritten',
  find: (config, asked) => [
    ...taken(config, asked).map((at) => ({
      at,
      severity: severityOf(config, at),
      says: 'This takes the Authorization header away before WordPress reads it, so no token arrives.',
      step: 'Remove it.',
    })),
    ...filled(config, asked).map(({ at, isMaybe }) => ({
      at,
      severity: isMaybe ? ('warning' as const) : severityOf(config, at),
      says: isMaybe
        ? `Where that is not set, this takes away the Authorization header that is there in $_SERVER['${HEADER}'] already.`
        : 'This puts a text of its own in the place of what the client sends to log in.',
      step: isMaybe ? 'Do it only where the first is empty and the second is set.' : 'Remove it.',
    })),
  ],
};

/** `unset($_SERVER['HTTP_AUTHORIZATION'])`; what PHP has read from it for a password it keeps. */
function taken({ nodes }: WpConfig, { login }: Asked): PhpNode[] {
  if (login !== 'jwt') return [];
  return nodes
    .filter(({ kind }) => kind === 'unset')
    .flatMap((node) => children(node, 'variables'))
    .filter((one) => keyOf(one) === HEADER);
}

function filled({ nodes, program }: WpConfig, { login }: Asked): { at: PhpNode; isMaybe: boolean }[] {
  const keys = login === 'jwt' ? [HEADER] : PARTS;
  const top = children(program, 'children').flatMap((node) => child(node, 'expression') ?? []);
  return nodes.flatMap((node) => {
    if (node.kind !== 'assign' || !keys.includes(keyOf(child(node, 'left')) ?? '')) return [];
    const value = child(node, 'right');
    if (!value) return [];
    // Where a condition is around it, it may ask for that.
    const isMaybe = keyOf(value) !== null && top.some(({ start }) => start === node.start);
    return isMaybe || !isOfRequest(value) ? [{ at: node, isMaybe }] : [];
  });
}

/** Something of what came, or of a variable or a function that nobody follows. */
function isOfRequest(value: PhpNode): boolean {
  return within(value).some(
    (node) => node.kind === 'variable' || node.kind === 'call' || calledName(node) !== null,
  );
}

function severityOf({ program }: WpConfig, at: PhpNode): 'error' | 'warning' {
  const isSure = children(program, 'children').some(
    ({ kind, start, end }) =>
      (kind === 'expressionstatement' || kind === 'unset') && start <= at.start && at.end <= end,
  );
  return isSure ? 'error' : 'warning';
}

/** `HTTP_AUTHORIZATION` of `$_SERVER['HTTP_AUTHORIZATION']`. */
function keyOf(node: PhpNode | null): string | null {
  const isServer = node?.kind === 'offsetlookup' && text(child(node, 'what'), 'name') === '_SERVER';
  return isServer ? text(child(node, 'offset'), 'value') : null;
}
