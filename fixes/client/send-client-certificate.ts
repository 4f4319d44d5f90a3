import { defineFix } from '../fix.ts';

export const sendClientCertificate = defineFix({
  id: 'send-client-certificate',
  file: 'sites.yaml',
  place: 'key tls of the site',
  says: 'Name the certificate that the server takes, and its key, here and in every client',
  snippet: 'client/send-client-certificate.yaml',
  caveat: 'Who runs the server issues it; a proxy such as Cloudflare may do so for its own requests alone.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client',
});
