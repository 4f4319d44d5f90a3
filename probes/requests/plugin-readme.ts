import type { Probe } from '../probe.ts';

export const pluginReadme: Probe = {
  id: 'plugin-readme',
  order: 310,
  sends: "GET the plugin's readme.txt",
  tells: 'which version of the plugin is installed',
  uses: 'nothing',
  of: { method: 'jwt' },
  plugin: 'usual',
  request: ({ evidence, unique }) => ({
    method: 'GET',
    url: `${evidence.site.url}/wp-content/plugins/jwt-authentication-for-wp-rest-api/readme.txt?wprd=${unique}`,
    headers: { accept: '*/*' },
  }),
};
