/** The clients in whose name a visit can ask, as `as` of sites.yaml and `--as` name them. */
export const clientIds = [
  'n8n',
  'zapier',
  'make',
  'woocommerce-app',
  'wordpress-mobile',
  'mcp',
  'browser',
] as const;

export type ClientId = (typeof clientIds)[number];
