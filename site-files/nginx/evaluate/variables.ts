import { namedIn } from '../../named-in.ts';
import { patternOf } from '../pattern.ts';
import { stockVariables } from '../stock.ts';
import { forEveryAgent } from './agents.ts';
import { own, type Scope, valueOfScope } from './scope.ts';
import { namesOf } from './servers.ts';
import type { State } from './state.ts';

/** Stands for the folder where the file names none. */
const ROOT = '/document-root';

/** A text with its variables replaced; null where one of them is not known. */
export function expanded(text: string, state: State): string | null {
  let isKnown = true;
  const result = text.replace(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (_, braced: string | undefined, bare: string | undefined) => {
      const value = variable(braced ?? bare ?? '', state);
      if (value === null) isKnown = false;
      return value ?? '';
    },
  );
  return isKnown ? result : null;
}

/** What comes before the first variable that is not known. */
export function knownStart(text: string, state: State): string {
  const parts = text.split(/(?=\$)/);
  const values = parts.map((part) => expanded(part, state));
  const at = values.indexOf(null);
  return values.slice(0, at === -1 ? values.length : at).join('');
}

export function documentRoot(scope: Scope): string {
  return valueOfScope(scope, 'root')?.replace(/\/+$/, '') ?? ROOT;
}

function variable(name: string, state: State): string | null {
  const { request, args, uri } = state;
  if (/^\d$/.test(name)) return state.captures?.[Number(name)] ?? '';
  if (state.variables.has(name)) return state.variables.get(name) ?? null;
  const group = state.captures?.groups?.[name];
  if (group !== undefined) return group;
  const header = /^http_(\w+)$/.exec(name)?.[1];
  if (header !== undefined) return headerValue(header, state);
  const arg = /^arg_(\w+)$/.exec(name)?.[1];
  if (arg !== undefined) return new URLSearchParams(args).get(arg) ?? '';
  if (name === 'server_name') return firstName(state.server);
  const values: Readonly<Record<string, string>> = {
    uri,
    document_uri: uri,
    args,
    query_string: args,
    is_args: args === '' ? '' : '?',
    request_uri: request.path + (request.query === '' ? '' : `?${request.query}`),
    request_method: state.method,
    scheme: request.https ? 'https' : 'http',
    https: request.https ? 'on' : '',
    host: request.host.replace(/:\d+$/, ''),
    document_root: documentRoot(state.scope),
    realpath_root: documentRoot(state.scope),
    request_filename: documentRoot(state.scope) + uri,
    fastcgi_script_name: scriptName(state),
    fastcgi_path_info: pathInfo(state),
    ...stockVariables,
    server_port: request.https ? '443' : '80',
  };
  return namedIn(values, name) ?? forEveryAgent(state, (sent) => mapped(name, sent));
}

/** Null where it is a wildcard or a regular expression, and no name of a host. */
function firstName(server: Scope): string | null {
  const [name = ''] = namesOf(server);
  return /^[\w.-]*$/.test(name) ? name.replace(/^\./, '') : null;
}

/** Of what clients send each in its own way, and of what a proxy in front may add, nobody knows. */
const UNTOLD =
  /^(?:accept|content|connection|user_agent$|x_requested_with$|cf_|x_amz|via$|fastly|x_varnish)|forward|proto|scheme|ssl|https|real_ip|client_ip|country|geo/;

function headerValue(name: string, { request }: State): string | null {
  const value = request.headers[name.replaceAll('_', '-')];
  if (value !== undefined) return value;
  if (name === 'host') return request.host;
  return UNTOLD.test(name) ? null : '';
}

function scriptName(state: State): string {
  const name = split(state)?.[1] ?? state.uri;
  const index = valueOfScope(state.scope, 'fastcgi_index');
  return name.endsWith('/') && index !== null ? name + index : name;
}

function pathInfo(state: State): string {
  return split(state)?.[2] ?? '';
}

function split({ scope, uri }: State): RegExpExecArray | null {
  const text = valueOfScope(scope, 'fastcgi_split_path_info');
  return text === null ? null : (patternOf(text, false)?.(uri) ?? null);
}

/** By a `map` of the file. */
function mapped(name: string, state: State): string | null {
  const http = state.server.parent;
  const map = http && own(http, 'map').find(({ args }) => args[1]?.text === `$${name}`);
  const source = map && expanded(map.args[0]?.text ?? '', state);
  if (!map || source === null || source === undefined) return null;
  const lines = map.block ?? [];
  if (lines.some((line) => ['include', 'hostnames'].includes(line.name))) return null;
  const value = (line: (typeof lines)[number] | undefined): string | null =>
    line ? expanded(line.args[0]?.text ?? '', state) : null;
  const exact = lines.find(
    (line) =>
      line.name.toLowerCase() === source.toLowerCase() &&
      !line.name.startsWith('~') &&
      line.name !== 'default',
  );
  if (exact) return value(exact);
  for (const line of lines.filter((one) => one.name.startsWith('~'))) {
    const isCaseless = line.name.startsWith('~*');
    const pattern = patternOf(line.name.slice(isCaseless ? 2 : 1), isCaseless);
    if (!pattern) return null;
    if (pattern(source)) return value(line);
  }
  const fallback = lines.find((line) => line.name === 'default');
  return fallback ? value(fallback) : '';
}
