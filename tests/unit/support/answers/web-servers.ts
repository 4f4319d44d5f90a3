import type { webServerPages } from '../../../../evidence/answerer/pages/web-servers.ts';
import { html, type Sample } from './sample.ts';

const apachePage = (status: number, title: string): Sample => ({
  status,
  headers: { server: 'Apache/2.4.62 (Debian)', 'content-type': 'text/html; charset=iso-8859-1' },
  body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status} ${title}</title>\n</head><body>\n<h1>${title}</h1>\n<address>Apache Server at shop.example Port 443</address>\n</body></html>\n`,
});

const nginxPage = (status: number, title: string, server = 'nginx'): Sample => ({
  status,
  headers: { server, 'content-type': 'text/html' },
  body: `<html>\r\n<head><title>${status} ${title}</title></head>\r\n<body>\r\n<center><h1>${status} ${title}</h1></center>\r\n<hr><center>${server}</center>\r\n</body>\r\n</html>\r\n`,
});

export const webServerAnswers: Record<keyof typeof webServerPages, Sample[]> = {
  'directory-listing': [html(200, 'Index of /', '<h1>Index of /</h1><pre><a href="../">../</a></pre>')],
  'openresty-page': [nginxPage(404, 'Not Found', 'openresty')],
  'nginx-page': [
    nginxPage(403, 'Forbidden'),
    nginxPage(404, 'Not Found', 'nginx/1.22.1'),
    nginxPage(502, 'Bad Gateway'),
  ],
  'litespeed-page': [
    {
      status: 403,
      headers: { server: 'LiteSpeed', 'content-type': 'text/html' },
      body: '<!DOCTYPE html><html style="height:100%"><head><title> 403 Forbidden</title></head><body><h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">403</h1><h2>Forbidden</h2><p>Proudly powered by LiteSpeed Web Server</p></body></html>',
    },
  ],
  'apache-page': [
    apachePage(404, 'Not Found'),
    apachePage(500, 'Internal Server Error'),
    {
      status: 403,
      headers: { server: 'Apache', 'content-type': 'text/html; charset=iso-8859-1' },
      body: '<html><body>No</body></html>',
    },
  ],
  'iis-page': [
    html(
      404,
      '404 - File or directory not found.',
      '<div id="header"><h1>Server Error</h1></div><div id="content"><div class="content-container"><fieldset><h2>404</h2></fieldset></div></div>',
      { server: 'Microsoft-IIS/10.0' },
    ),
    html(405, 'IIS 10.0 Detailed Error - 405.0 - Method Not Allowed', '<p>x</p>', {
      server: 'Microsoft-IIS/10.0',
    }),
  ],
  'lighttpd-page': [html(404, '404 Not Found', '<h1>404 Not Found</h1>', { server: 'lighttpd/1.4.69' })],
  'caddy-page': [{ status: 404, headers: { server: 'Caddy' }, body: '' }],
};
