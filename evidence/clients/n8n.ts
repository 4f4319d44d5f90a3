import type { Client } from './client.ts';

export const n8n: Client = {
  id: 'n8n',
  name: 'n8n',
  // Unless N8N_ENFORCE_GLOBAL_USER_AGENT is set: then `Mozilla/5.0 (compatible; n8n/<version>; +https://n8n.io/)`.
  userAgent: 'n8n',
  headers: { accept: 'application/json' },
  login: 'application-password',
  takes: ['application-password', 'jwt', 'woocommerce'],
  test: {
    'application-password': { method: 'GET', route: 'wp/v2/users' },
    woocommerce: { method: 'GET', route: 'wc/v3/products/categories' },
  },
  handshake: 'None: the credentials are tested with one GET, at /wp-json/ below the address that was given',
  unknown: null,
  sources: [
    'https://github.com/n8n-io/n8n/blob/master/packages/nodes-base/credentials/WordpressApi.credentials.ts',
    'https://github.com/n8n-io/n8n/blob/master/packages/nodes-base/credentials/WooCommerceApi.credentials.ts',
    'https://github.com/n8n-io/n8n/blob/master/packages/nodes-base/nodes/Wordpress/GenericFunctions.ts',
    'https://github.com/n8n-io/n8n/issues/28280',
  ],
};
