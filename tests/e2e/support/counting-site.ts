import { startRecordedSite } from '../../bench/recorded-site.mjs';
import { type Meddling, startProxy } from './proxy.ts';

export interface CountingSite {
  url: string;
  /** What came, in order: `POST /wp-json/jwt-auth/v1/token`. */
  seen: string[];
  /** The logins with the credentials of the sites file, and those that are wrong on purpose. */
  logins: { right: number; wrong: number };
  stop(): Promise<void>;
}

/** A site that answers as a recorded WordPress, and counts who tries to log in. `onRequest` is called as each request arrives. */
export async function startCountingSite(
  meddle: Meddling = () => false,
  onRequest = () => {},
): Promise<CountingSite> {
  const site = await startRecordedSite(0);
  const logins = { right: 0, wrong: 0 };
  const proxy = await startProxy(site.url, (request, response) => {
    if (request.method === 'POST' && /jwt-auth\/v1\/token(\?|$)/.test(request.url ?? '')) {
      // The real one is form-data, as the documentation of the plugin has it.
      logins[request.headers['content-type']?.startsWith('application/json') ? 'wrong' : 'right'] += 1;
    }
    onRequest();
    if (request.url?.startsWith('/wp-login.php')) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<form id="loginform"></form>');
      return true;
    }
    return meddle(request, response);
  });
  return {
    url: proxy.url,
    seen: proxy.seen,
    logins,
    async stop() {
      await proxy.stop();
      site.stop();
    },
  };
}

/** Every login is answered as with a wrong password, by a plugin that tells no users apart. */
export const refuseLogins: Meddling = ({ method, url = '' }, response) => {
  if (method !== 'POST' || !/jwt-auth\/v1\/token(\?|$)/.test(url)) return false;
  const code = '[jwt_auth] incorrect_password';
  response.writeHead(403, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ code, message: 'wrong', data: { status: 403 } }));
  return true;
};
