import type { Probe } from './probe.ts';

/** Files, so that the web server may answer without PHP. */
export const missingFile: Probe = {
  id: 'missing-file',
  sends: 'GET a text file that does not exist',
  tells: 'whether the web server itself works, and which one it is',
  uses: 'nothing',
  request: ({ evidence, unique }) => ({
    method: 'GET',
    url: `${evidence.site.url}/wp-rest-doctor-${unique}.txt`,
    headers: { accept: '*/*' },
  }),
};

/** Every WordPress since 2.5 has this picture, and no rewrite rule sends a file that exists to PHP. */
export const staticFile: Probe = {
  id: 'static-file',
  sends: 'GET wp-includes/images/blank.gif',
  tells: 'whether the web server works where PHP has no part',
  uses: 'nothing',
  request: ({ evidence, unique }) => ({
    method: 'GET',
    url: `${evidence.site.url}/wp-includes/images/blank.gif?wprd=${unique}`,
    headers: { accept: '*/*' },
  }),
};

export const pluginReadme: Probe = {
  id: 'plugin-readme',
  sends: "GET the plugin's readme.txt",
  tells: 'which version of the plugin is installed',
  uses: 'nothing',
  request: ({ evidence, unique }) => ({
    method: 'GET',
    url: `${evidence.site.url}/wp-content/plugins/jwt-authentication-for-wp-rest-api/readme.txt?wprd=${unique}`,
    headers: { accept: '*/*' },
  }),
};
