import type { Probe } from '../probe.ts';

/** A file, so that the web server may answer without PHP. */
/** Files, so that the web server may answer without PHP. */
export const missingFile: Probe = {
  id: 'missing-file',
  order: 290,
  sends: 'GET a text file that does not exist',
  tells: 'whether the web server itself works, and which one it is',
  uses: 'nothing',
  request: ({ evidence, unique }) => ({
    method: 'GET',
    url: `${evidence.site.url}/wp-rest-doctor-${unique}.txt`,
    headers: { accept: '*/*' },
  }),
};
