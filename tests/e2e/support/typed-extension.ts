/** What types might get in the way of: parts of one's own type, and ids that are not ours. */
export const inTypeScript = `
import { ask, answered, credential, defineCause, defineCheck, defineExtension, defineProbe, fail, pass } from 'wp-rest-doctor';
import type { Check, Evidence, Extension, Judgement, Renderer, SiteReport } from 'wp-rest-doctor';

const judge = ({ exchanges }: Evidence): Judgement<string> => (exchanges['own'] ? pass : ask('own', 'me'));
const check: Check = defineCheck({ id: 'own', question: 'all is well', after: ['token'], needs: ['own'], judge });
const probe = defineProbe({
  id: 'own', sends: 'GET /', tells: 'all', uses: 'token',
  request: (context) => ({ method: 'GET', url: context.evidence.site.url, headers: credential(context) }),
});
const cause = defineCause({
  id: 'own-cause', layer: 'edge', says: 'It is so', symptom: 'It is seen.', explains: ['own', 'header'],
  shownBy: [answered('own', 404, null, 'it is gone'), [answered('me', 401, null, 'it is shut')]], fixes: ['ask-the-host'],
});
const states = ({ checks, findings }: SiteReport): string =>
  String(checks.some(({ id }) => id === 'own') && findings.some(({ cause: one }) => one === 'own-cause'));
const renderer: Renderer = { site: states, check: ({ id }) => (id === 'own' ? id : '') };
const extension: Extension = { probes: [probe], checks: [check], causes: [cause], reporters: { own: () => renderer } };
export default defineExtension(extension);
// @ts-expect-error what is not a method of theirs
defineProbe({ ...probe, request: () => ({ method: 'DELETE', url: '' }) });
// @ts-expect-error nor a login
defineProbe({ ...probe, uses: 'login' });
fail('');
`;
