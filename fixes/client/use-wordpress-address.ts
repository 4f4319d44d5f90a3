import { defineFix } from '../fix.ts';

export const useWordpressAddress = defineFix({
  id: 'use-wordpress-address',
  file: 'sites.yaml',
  place: 'key url of the site',
  says: 'Put the address of WordPress itself there: the one under which its wp-admin opens (often another host name, or a folder)',
  caveat: 'Where this is that address, its DNS or its virtual host leads to another program.',
});
