import type { KnownPages } from '../page.ts';

/** The pages that servers make themselves, whatever the status; after all others, whose writers say more. */
export const webServerPages = {
  'directory-listing': {
    by: 'web-server',
    name: 'an empty folder (a list of files)',
    kind: 'default',
    statuses: [200],
    marks: [{ text: /<title>\s*Index of \// }, { text: /<h1>(?:Index of|Directory listing for) \//i }],
  },
  'openresty-page': {
    by: 'web-server',
    name: 'OpenResty',
    kind: 'server-page',
    marks: [{ text: /<center>openresty/i }],
  },
  'nginx-page': {
    by: 'web-server',
    name: 'nginx',
    kind: 'server-page',
    marks: [
      { text: /<center>(?:nginx|tengine)/i },
      { text: /^<html>\s*<head><title>\d{3} [^<]{1,60}<\/title><\/head>\s*<body[^>]*>\s*<center><h1>/i },
    ],
  },
  'litespeed-page': {
    by: 'web-server',
    name: 'LiteSpeed',
    kind: 'server-page',
    statuses: [400, 401, 403, 404, 405, 406, 413, 414, 415, 416, 417, 429, 500, 501, 502, 503, 504],
    marks: [
      { text: /Proudly powered by\s+(?:<a[^>]*>)?LiteSpeed Web Server/i },
      { text: /Please be advised that LiteSpeed Technologies Inc\./i },
      { header: ['server', /^LiteSpeed/i], text: /<h1 style="margin:0; font-size:150px/i },
    ],
  },
  'apache-page': {
    by: 'web-server',
    name: 'Apache',
    kind: 'server-page',
    marks: [
      { text: /<address>Apache/i },
      { text: /^\s*<!DOCTYPE HTML PUBLIC "-\/\/(?:IETF\/\/DTD HTML 2\.0|W3C\/\/DTD HTML 4\.01)\/\/EN"/i },
      { header: ['content-type', /charset=iso-8859-1/i], text: /^\s*<(?:!doctype|html)/i },
    ],
  },
  'iis-page': {
    by: 'web-server',
    name: 'IIS',
    kind: 'server-page',
    statuses: [400, 401, 403, 404, 405, 406, 413, 415, 500, 501, 502, 503],
    marks: [
      { text: /<title>IIS [\d.]+ Detailed Error/i },
      { text: /<div id="header"><h1>Server Error<\/h1><\/div>/i },
      { text: /<h2>(?:HTTP Error )?\d{3}(?:\.\d+)? - [\s\S]{0,300}<fieldset>/i },
      { header: ['server', /^Microsoft-(?:IIS|HTTPAPI)/i], text: /<HTML><HEAD><TITLE>/ },
    ],
  },
  'lighttpd-page': {
    by: 'web-server',
    name: 'lighttpd',
    kind: 'server-page',
    marks: [
      { header: ['server', /^lighttpd/i], text: /<title>\d{3} [^<]{1,60}<\/title>[\s\S]{0,200}<h1>\d{3} / },
    ],
  },
  'caddy-page': {
    by: 'web-server',
    name: 'Caddy',
    kind: 'server-page',
    statuses: [400, 401, 403, 404, 405, 413, 500, 501, 502, 503, 504],
    marks: [{ header: ['server', /^Caddy/i], text: /^$/ }],
  },
} satisfies KnownPages;
