import { textOf } from '../../evidence/read.ts';
import { isSameName } from '../../evidence/rest-root.ts';
import type { Probe } from '../probe.ts';

/** Where WordPress is installed, which is not always where the site is. */
export const loginPage: Probe = {
  id: 'login-page',
  order: 110,
  sends: 'GET wp-login.php',
  tells: 'whether a plugin watches who logs in',
  uses: 'nothing',
  request({ evidence, unique }) {
    const installed = textOf(evidence.index().url);
    const isOwn = installed !== null && isSameName(evidence.site.url, installed);
    const base = (isOwn ? installed : evidence.site.url).replace(/\/+$/, '');
    return { method: 'GET', url: `${base}/wp-login.php?wprd=${unique}`, headers: { accept: 'text/html' } };
  },
};
