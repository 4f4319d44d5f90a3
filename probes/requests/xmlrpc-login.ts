import { xmlText } from '../../base/xml.ts';
import type { Probe } from '../probe.ts';

export const xmlrpcLogin: Probe = {
  id: 'xmlrpc-login',
  order: 108,
  sends: 'POST xmlrpc.php, wp.getUsersBlogs with the user and the password in its body',
  tells: 'whether WordPress takes them where no header is needed',
  uses: 'login',
  of: { method: 'application-password' },
  request: ({ evidence, username, password }) => {
    const values = [username, password].map(
      (value) => `<param><value><string>${xmlText(value)}</string></value></param>`,
    );
    return {
      method: 'POST',
      url: `${evidence.site.url}/xmlrpc.php`,
      headers: { accept: 'text/xml', 'content-type': 'text/xml' },
      body: `<?xml version="1.0"?><methodCall><methodName>wp.getUsersBlogs</methodName><params>${values.join('')}</params></methodCall>`,
    };
  },
};
