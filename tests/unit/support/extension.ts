import { answered } from '../../../causes/signs/common.ts';
import { fail, pass } from '../../../checks/check.ts';
import { statusOf } from '../../../evidence/read.ts';
import type { Extension, OwnCause, OwnCheck, OwnFix, OwnProbe } from '../../../extend/public/extension.ts';

export const probe: OwnProbe = {
  id: 'robots',
  sends: 'GET /robots.txt',
  tells: 'whether robots.txt is served',
  uses: 'nothing',
  request: ({ evidence }) => ({ method: 'GET', url: `${evidence.site.url}/robots.txt` }),
};

export const check: OwnCheck = {
  id: 'robots',
  question: 'robots.txt is served',
  after: ['smoke'],
  needs: ['robots'],
  judge: ({ exchanges }) => (statusOf(exchanges.robots) === 200 ? pass : fail('robots.txt is not served')),
};

export const cause: OwnCause = {
  id: 'robots-missing',
  layer: 'wordpress',
  says: 'Nothing is served as robots.txt',
  symptom: 'Search engines read everything.',
  explains: ['robots'],
  shownBy: [answered('robots', 404, null, 'there is none')],
  fixes: ['write-robots'],
};

export const fix: OwnFix = {
  id: 'write-robots',
  says: 'Write a robots.txt',
  file: 'robots.txt',
  place: 'as a new file',
  snippet: 'User-agent: *\nSitemap: {{site_url}}/wp-sitemap.xml',
};

export const extension: Extension = {
  probes: [probe],
  checks: [check],
  causes: [cause],
  fixes: [fix],
  reporters: { lines: () => ({ site: ({ name, status }) => `${name} ${status}\n` }) },
};
