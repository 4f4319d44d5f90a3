import type { Probe } from '../probe.ts';

/** Every WordPress since 2.5 has this picture, and no rewrite rule sends a file that exists to PHP. */
export const staticFile: Probe = {
  id: 'static-file',
  order: 300,
  sends: 'GET wp-includes/images/blank.gif',
  tells: 'whether the web server works where PHP has no part',
  uses: 'nothing',
  request: ({ evidence, unique }) => ({
    method: 'GET',
    url: `${evidence.site.url}/wp-includes/images/blank.gif?wprd=${unique}`,
    headers: { accept: '*/*' },
  }),
};
