import { defineFix } from '../fix.ts';

export const endPluginMaintenance = defineFix({
  id: 'end-plugin-maintenance',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Switch the maintenance or coming-soon mode off, or let the REST API or the address of the client through',
  caveat:
    'It is in the settings of the plugin that shows the page: All-In-One Security > Tools > Visitor lockout, SeedProd, LightStart, WooCommerce > Settings > Site visibility, or the builder of the theme.',
});
