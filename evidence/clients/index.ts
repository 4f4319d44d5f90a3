import { browser } from './browser.ts';
import type { Client } from './client.ts';
import type { ClientId } from './ids.ts';
import { make } from './make.ts';
import { mcp } from './mcp.ts';
import { n8n } from './n8n.ts';
import { woocommerceApp } from './woocommerce-app.ts';
import { wordpressMobile } from './wordpress-mobile.ts';
import { zapier } from './zapier.ts';

export const clients: Readonly<Record<ClientId, Client>> = {
  n8n,
  zapier,
  make,
  'woocommerce-app': woocommerceApp,
  'wordpress-mobile': wordpressMobile,
  mcp,
  browser,
};
