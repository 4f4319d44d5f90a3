import type { ClientId } from '../../../../evidence/clients/ids.ts';
import type { Evidence } from '../../../../evidence/evidence.ts';
import { answer, error } from '../evidence.ts';
import { authentication, byApplicationPassword } from './application-password.ts';
import { anonymous, indexWith, type Mutation, nginxPage, withoutDraft } from './mutation.ts';

/** A healthy visit with an application password, in the name of a client as well. */
function inName(evidence: Evidence, as: ClientId): void {
  byApplicationPassword(evidence);
  evidence.site.as = as;
  // Who writes is looked at before, which a replay does not do.
  evidence.site.read_only = true;
  withoutDraft(evidence);
  answer(evidence, 'as-client', 200, [{ id: 1 }]);
}

const refused = nginxPage('403 Forbidden');
const states = { token: 'skipped', validate: 'fail', draft: 'skipped' };
const guarded = error('rest_cannot_access', 401);

const noRoute = error('rest_no_route', 404);
const withoutLogin = { ...states, header: 'skipped', secret: 'skipped' };

/** An MCP client without a login, at a site that has a server of MCP. */
function withoutCredentials(evidence: Evidence, namespaces = ['wp/v2', 'mcp']): void {
  inName(evidence, 'mcp');
  anonymous(evidence);
  for (const probe of ['introspect', 'as-client', 'me'] as const) delete evidence.exchanges[probe];
  answer(evidence, 'index', 200, indexWith({ namespaces, routes: {}, authentication }));
  answer(evidence, 'mcp-initialize', 401, error('rest_forbidden', 401));
}

/** An MCP client with a login, at a site that has a server of MCP. */
function inMcp(evidence: Evidence): void {
  inName(evidence, 'mcp');
  evidence.site.read_only = false;
  evidence.unsent.draft = 'not sent';
  answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2', 'mcp'], routes: {}, authentication }));
}

function sessionMissed(evidence: Evidence, message: string): void {
  answer(evidence, 'mcp-ping', 400, { jsonrpc: '2.0', id: 1, error: { code: -32600, message } });
}

/** The 401 names where the metadata are. */
function promised(evidence: Evidence): void {
  const at = `${evidence.site.url}/.well-known/oauth-protected-resource`;
  answer(evidence, 'mcp-initialize', 401, error('rest_forbidden', 401), [
    ['www-authenticate', `Bearer resource_metadata="${at}"`],
  ]);
}

/** What a client meets that ours does not. */
export const clients: Mutation[] = [
  {
    cause: 'client-user-agent-refused',
    title: 'the name of n8n, and not ours',
    states,
    change(evidence) {
      inName(evidence, 'n8n');
      answer(evidence, 'as-client', 403, refused);
      answer(evidence, 'as-client-twin', 200, [{ id: 1 }]);
      answer(evidence, 'as-client-anonymous', 403, refused);
    },
  },
  {
    cause: 'client-user-agent-refused',
    title: 'the same once, where the name alone is let in',
    states,
    told: ['client-user-agent-refused likely'],
    change(evidence) {
      inName(evidence, 'n8n');
      answer(evidence, 'as-client', 403, refused);
      answer(evidence, 'as-client-twin', 200, [{ id: 1 }]);
      answer(evidence, 'as-client-anonymous', 200, []);
    },
  },
  {
    cause: 'client-user-agent-refused',
    title: 'the same without a login',
    states: { ...states, header: 'skipped', secret: 'skipped' },
    told: ['client-user-agent-refused likely'],
    change(evidence) {
      inName(evidence, 'zapier');
      anonymous(evidence);
      for (const probe of ['introspect', 'as-client', 'me'] as const) delete evidence.exchanges[probe];
      answer(evidence, 'as-client-anonymous', 403, refused);
    },
  },
  {
    cause: 'users-guarded',
    title: 'n8n tests its credentials where users are refused',
    states,
    change(evidence) {
      inName(evidence, 'n8n');
      answer(evidence, 'as-client', 401, guarded);
      answer(evidence, 'as-client-twin', 401, guarded);
    },
  },
  {
    cause: 'woocommerce-inactive',
    title: 'the WooCommerce app, and no WooCommerce',
    states,
    change(evidence) {
      inName(evidence, 'woocommerce-app');
      for (const probe of ['as-client', 'as-client-twin'] as const) {
        answer(evidence, probe, 404, noRoute);
        const exchange = evidence.exchanges[probe];
        if (exchange)
          exchange.request = {
            ...exchange.request,
            url: `${evidence.site.url}/wp-json/wc/v3/settings/general`,
          };
      }
    },
  },
  {
    cause: 'mcp-endpoint-missing',
    title: 'no server of MCP',
    states,
    change(evidence) {
      inName(evidence, 'mcp');
      evidence.site.read_only = false;
      evidence.unsent.draft = 'not sent';
      answer(evidence, 'as-client', 404, noRoute);
      answer(evidence, 'as-client-twin', 404, noRoute);
    },
  },
  {
    cause: 'mcp-endpoint-missing',
    title: 'the front page in its place',
    states: withoutLogin,
    change(evidence) {
      withoutCredentials(evidence, ['wp/v2']);
      answer(evidence, 'mcp-initialize', 200, '<!DOCTYPE html><title>Shop</title>');
    },
  },
  {
    cause: 'mcp-answer-replaced',
    title: 'a page where the index lists a server of MCP',
    states,
    change(evidence) {
      inMcp(evidence);
      for (const probe of ['as-client', 'as-client-twin'] as const)
        answer(evidence, probe, 200, '<!DOCTYPE html><title>Shop</title>');
    },
  },
  {
    cause: 'client-route-closed',
    title: 'a plugin that refuses the server of MCP',
    states,
    change(evidence) {
      inMcp(evidence);
      for (const probe of ['as-client', 'as-client-twin'] as const)
        answer(evidence, probe, 403, error('itsec_blocked', 403));
    },
  },
  {
    cause: 'client-route-closed',
    title: 'a page of the server for the settings that the WooCommerce app asks for',
    states,
    // A plugin is the commoner one, and the page is of the server.
    told: ['client-route-closed likely'],
    change(evidence) {
      inName(evidence, 'woocommerce-app');
      for (const probe of ['as-client', 'as-client-twin'] as const) answer(evidence, probe, 403, refused);
    },
  },
  {
    cause: 'client-route-closed',
    title: 'the same for an MCP client without a login',
    states: withoutLogin,
    told: ['client-route-closed likely'],
    change(evidence) {
      withoutCredentials(evidence);
      answer(evidence, 'mcp-initialize', 403, error('itsec_blocked', 403));
    },
  },
  {
    cause: 'mcp-session-header-missing',
    title: 'no session, and one is wanted',
    states,
    // Who removes the header does not show: the server, or code behind it.
    told: ['mcp-session-header-missing likely'],
    change(evidence) {
      inMcp(evidence);
      answer(evidence, 'as-client', 200, { jsonrpc: '2.0', id: 0, result: {} });
      sessionMissed(evidence, 'Missing Mcp-Session-Id header');
    },
  },
  {
    cause: 'mcp-session-header-missing',
    title: 'the same in other words',
    states,
    told: ['mcp-session-header-missing likely'],
    change(evidence) {
      inMcp(evidence);
      answer(evidence, 'as-client', 200, { jsonrpc: '2.0', id: 0, result: {} });
      sessionMissed(evidence, 'Ungültig');
    },
  },
  {
    cause: 'oauth-challenge-missing',
    title: 'a 401 that names nobody',
    states: { ...withoutLogin, validate: 'warn' },
    change: (evidence) => withoutCredentials(evidence),
  },
  {
    cause: 'well-known-kept-by-server',
    title: 'a 404 of nginx for the metadata',
    states: withoutLogin,
    change(evidence) {
      withoutCredentials(evidence);
      promised(evidence);
      answer(evidence, 'oauth-discovery', 404, nginxPage('404 Not Found'));
    },
  },
  {
    cause: 'well-known-kept-by-server',
    title: 'the same of those of the authorization server',
    states: withoutLogin,
    change(evidence) {
      withoutCredentials(evidence);
      promised(evidence);
      answer(evidence, 'oauth-discovery', 200, { resource: 'x', authorization_servers: [evidence.site.url] });
      answer(evidence, 'oauth-server', 403, nginxPage('403 Forbidden'));
    },
  },
  {
    cause: 'well-known-unanswered',
    title: 'a redirect of WordPress to the home page',
    states: withoutLogin,
    change(evidence) {
      withoutCredentials(evidence);
      promised(evidence);
      answer(evidence, 'oauth-discovery', 301, '', [
        ['location', `${evidence.site.url}/`],
        ['x-redirect-by', 'WordPress'],
      ]);
    },
  },
];
