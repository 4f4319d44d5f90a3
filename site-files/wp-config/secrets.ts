import { isProse } from '../free-text.ts';
import type { Span } from '../source.ts';
import { calledName, child, children, nodeOf, type PhpNode, text } from './node.ts';

/** Constants whose values everybody may see. What is not here is taken for a secret. */
const open =
  /^(?:WP_(?:DEBUG\w*|HOME|SITEURL|ENVIRONMENT_TYPE|DEVELOPMENT_MODE|MEMORY_LIMIT|MAX_MEMORY_LIMIT|CACHE|ALLOW_MULTISITE|AUTO_UPDATE_CORE|CONTENT_\w+|PLUGIN_\w+)|SCRIPT_DEBUG|SAVEQUERIES|DB_CHARSET|DB_COLLATE|FORCE_SSL_\w+|DISALLOW_\w+|MULTISITE|SUBDOMAIN_INSTALL|DOMAIN_CURRENT_SITE|PATH_CURRENT_SITE|\w+_CURRENT_SITE|JWT_AUTH_CORS_ENABLE|ABSPATH|COOKIE_DOMAIN|CONCATENATE_SCRIPTS)$/;

const named = new Set([
  'define',
  'defined',
  'constant',
  'getenv',
  'getenv_docker',
  'ini_set',
  'ini_get',
  'function_exists',
]);
const harmless = /^(?:|\/|on|off|0|1|443|80|https?|https?:\/\/|\/?wp-settings\.php|\/?wp-content\/?|Off|On)$/;
/** What a comment may be made of to be shown: words. */
const prose = /^[\s/*#!.,;:()A-Za-z'{}@-]*$/;

/** All that may be secret in the file, whether it is PHP or not: nearly every text in quotes, and comments with more than words. */
export function secretsIn(
  bytes: string,
  program: PhpNode,
  nodes: readonly PhpNode[],
  isBroken: boolean,
): Span[] {
  const found: Span[] = isBroken ? brokenLines(bytes) : [];
  const visible = new Set<number>();
  for (const node of nodes) {
    for (const part of visibleIn(node)) visible.add(part.start);
    if (node.kind === 'inline' && !isText(bytes.slice(node.start, node.end).replace(/^\xef\xbb\xbf/, '')))
      found.push(node);
    const value = valueIn(node);
    if (value && !isPlain(value)) found.push(value);
    // A password without its quotes.
    const bare = node.kind === 'assign' ? child(node, 'right') : null;
    if (bare?.kind === 'name') found.push(bare);
    const isQuoted = ['string', 'encapsed', 'nowdoc'].includes(node.kind);
    if (isQuoted && !visible.has(node.start) && !harmless.test(text(node, 'value') ?? '\0')) found.push(node);
  }
  const comments = program.fields.comments;
  for (const comment of Array.isArray(comments) ? comments.flatMap((one: unknown) => nodeOf(one) ?? []) : [])
    if (!isText(bytes.slice(comment.start, comment.end))) found.push(comment);
  return found.map(({ start, end }) => ({ start, end }));
}

/** Names, not values: the first argument of `define`, a key of `$_SERVER`, what is defined as one of the open constants. */
function visibleIn(node: PhpNode): PhpNode[] {
  const called = calledName(node);
  const [first, second] = called === null ? [] : children(node, 'arguments');
  if (called !== null && first && named.has(called)) {
    const name = text(first, 'value') ?? '';
    const isShown = called === 'ini_set' || (called === 'define' && open.test(name));
    return second && isShown && !(text(second, 'value') ?? '').includes('@') ? [first, second] : [first];
  }
  if (node.kind === 'constant') {
    const value = child(node, 'value');
    return value && open.test(text(child(node, 'name'), 'name') ?? '') ? [value] : [];
  }
  const key = node.kind === 'offsetlookup' ? child(node, 'offset') : null;
  return key && /^_(?:SERVER|ENV)$/.test(text(child(node, 'what'), 'name') ?? '') ? [key] : [];
}

/** What is defined as a constant that is not open, or is no literal in quotes, as where the quotes are wrong. */
function valueIn(node: PhpNode): PhpNode | null {
  if (node.kind === 'constant')
    return open.test(text(child(node, 'name'), 'name') ?? '') ? null : child(node, 'value');
  const [name, value] = calledName(node) === 'define' ? children(node, 'arguments') : [];
  return value && !open.test(text(name ?? null, 'value') ?? '') ? value : null;
}

function isPlain({ kind, fields }: PhpNode): boolean {
  return kind === 'boolean' || kind === 'nullkeyword' || (kind === 'number' && Number(fields.value) < 10);
}

function isText(written: string): boolean {
  return written.trim() === '' || (isProse(written, prose) && !/'.*'/.test(written));
}

/** Of what PHP cannot read nobody knows where a text ends: of each line that is shown which begins it, up to the value. */
function brokenLines(bytes: string): Span[] {
  return [...bytes.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const head =
      /^\s*(?:@?\\?define\s*\(\s*(?:['"]|\xe2\x80[\x98-\x9f])?[A-Z][A-Z0-9_]*(?:['"]|\xe2\x80[\x98-\x9f])?)?/i.exec(
        line,
      )?.[0] ?? '';
    const rest = line.slice(head.length);
    const isShown = head.trim() === '' ? isBare(rest) : /^[\s();,]*$/.test(rest);
    if (isShown) return [];
    return [{ start: index + head.length, end: index + line.trimEnd().length }];
  });
}

/** Words of code, with nothing that is quoted, assigned or long. */
function isBare(line: string): boolean {
  return /^[\s\w(){};$/*#?<>!,.]*$/.test(line) && !/\d|\w{25}/.test(line);
}
