import { capital } from '../../base/text.ts';
import type { Client } from '../../evidence/clients/client.ts';
import { clients } from '../../evidence/clients/index.ts';
import type { MethodId } from '../../evidence/methods/ids.ts';
import { methods } from '../../evidence/methods/index.ts';

const head = `# Clients

<!-- Written by \`npm run docs\`. -->

A site may answer wp-rest-doctor and refuse the client that you connect: for its name (User-Agent), or for the request with which it
tests its credentials. \`--as CLIENT\` (\`as:\` in [sites.yaml](sites.md)) tries that.

\`\`\`sh
wp-rest-doctor https://shop.example --user anna --as n8n
\`\`\`

- Once the login works, one request goes out as that client sends it, with the credentials of the visit. Where it is refused, the same goes
  out under our own name: if that is answered, it is the name that is refused ([client-user-agent-refused](causes/client-user-agent-refused.md)), else
  what it asks, [users-guarded](causes/users-guarded.md) for one. Both belong to check 05 \`validate\`.
- Without credentials, or where they may not be sent, posts are asked for under the name of the client.
- What a client logs in with is what the visit logs in with, unless \`--login\` says otherwise: an application password, for most.
- A client whose own test request no public source names is tried at \`wp/v2/users/me\`, which whoever is logged in may read.
- \`--as mcp\` begins a session and ends it: with credentials, \`initialize\` is sent to MCP Adapter's server, or to that of the plugin before it.
  Where its answer has no \`Mcp-Session-Id\`, a \`ping\` goes out without one, as a client would go on: [a server that wants it](causes/mcp-session-header-missing.md) refuses that.
  A site that is \`read_only\` is not asked, since the session is stored there for a day. Without credentials it is seen whether the client is
  shown where to log in: [the 401 says so](causes/oauth-challenge-missing.md), and the OAuth metadata at the root of the host are there, kept
  neither [by the web server](causes/well-known-kept-by-server.md) nor [by WordPress](causes/well-known-unanswered.md).
- Nothing else of it writes, and no password is tried that was not accepted before. A visit without \`--as\` is not a request longer.

What is below comes from the clients' own sources and documentation. It is sent from this machine all the same: a site that refuses the network
of a service, and not its name, is not seen so.`;

/** Returns what each client asks, and where that is from. */
export function clientsPage(): string {
  return `${[head, ...Object.values(clients).map(sectionOf)].join('\n\n')}\n`;
}

function sectionOf({
  id,
  name,
  userAgent,
  headers,
  takes,
  test,
  handshake,
  unknown,
  sources,
}: Client): string {
  const sent = Object.entries(headers).map(([header, value]) => `\`${header}: ${value}\``);
  const rows: [string, string][] = [
    ['User-Agent', `\`${userAgent}\``],
    ['headers', sent.join(', ')],
    ['logs in with', takes.map((one) => methods[one].name).join(', ')],
    ...Object.entries(test).map(([method, request]): [string, string] => [
      `test with ${methods[method as MethodId].name}`,
      `\`${request.method} /${request.route}${queryOf(request.query)}\`${request.body === undefined ? '' : ` with \`${request.body}\``}`,
    ]),
    ['besides', `${handshake}.`],
    ...(unknown === null ? [] : [['not known', `${unknown}.`] as [string, string]]),
    ['from', sources.map((source) => `<${source}>`).join(', ')],
  ];
  const lines = rows.map(([key, value]) => `| ${key} | ${value.replaceAll('|', '\\|')} |`);
  return [`## ${capital(name)}`, `\`--as ${id}\``, ['| | |', '|---|---|', ...lines].join('\n')].join('\n\n');
}

function queryOf(query: Readonly<Record<string, string>> | undefined): string {
  return query === undefined ? '' : `?${new URLSearchParams(query)}`;
}
