import type { KnownPages } from '../page.ts';

/** What hosts and registrars show in place of a site: it is suspended, not set up yet, or for sale. */
export const noticePages = {
  'cpanel-suspended': {
    by: 'web-server',
    name: 'cPanel',
    kind: 'suspended',
    marks: [
      { header: ['location', /\/cgi-sys\/suspendedpage\.cgi/i] },
      { text: /<title>\s*(?:Account|Site|Website|Web site|Hosting|Service) Suspended\b/i },
      { text: /This Account has been suspended/i },
      {
        text: /<(?:title|h[12])[^>]{0,200}>[^<]{0,80}(?:(?:account|site|website|domain|hosting|service)[^<]{0,30}\bsuspended\b|suspended (?:account|domain|site|page))/i,
      },
      {
        text: /<(?:title|h[12])[^>]{0,200}>[^<]{0,80}(?:(?:konto|webseite|website|domain)[^<]{0,20}gesperrt|(?:compte|site)[^<]{0,20}suspendu|cuenta[^<]{0,20}suspendida)/i,
      },
    ],
  },
  'plesk-suspended': {
    by: 'web-server',
    name: 'Plesk',
    kind: 'suspended',
    statuses: [200, 403, 404, 503],
    marks: [
      { text: [/<title>[^<]{0,60}(?:temporarily unavailable|suspended)/i, /\bPlesk\b/i] },
      { text: /This (?:site|website|domain|page) (?:is|has been) (?:currently )?suspended/i },
    ],
  },
  'cpanel-default': {
    by: 'web-server',
    name: 'cPanel',
    kind: 'default',
    marks: [
      { header: ['location', /\/cgi-sys\/defaultwebpage\.cgi/i] },
      { text: /<title>\s*Default Web ?Site Page/i },
      { text: /SORRY!<\/h1>\s*[\s\S]{0,200}If you are the owner of this website/i },
    ],
  },
  'plesk-default': {
    by: 'web-server',
    name: 'Plesk',
    kind: 'default',
    marks: [
      {
        text: /<title>\s*(?:Domain Default page|Web Server&#0?39;s Default Page|Web Server's Default Page)/i,
      },
    ],
  },
  'directadmin-default': {
    by: 'web-server',
    name: 'DirectAdmin',
    kind: 'default',
    marks: [
      { text: /Your website'?s? (?:files|content) should be (?:uploaded|placed)[\s\S]{0,200}public_html/i },
    ],
  },
  'nginx-default': {
    by: 'web-server',
    name: 'nginx',
    kind: 'default',
    statuses: [200],
    marks: [
      { text: /<title>\s*Welcome to (?:nginx|OpenResty)!/i },
      { text: /<title>Test Page for the (?:Nginx|HTTP) Server/i },
    ],
  },
  'apache-default': {
    by: 'web-server',
    name: 'Apache',
    kind: 'default',
    marks: [
      { text: /<title>[^<]{0,80}Apache2? [^<]{0,40}Default Page/i },
      {
        text: /^\s*(?:<!DOCTYPE[^>]*>\s*)?<html>\s*(?:<head>[\s\S]{0,200}<\/head>\s*)?<body>\s*<h1>It works!<\/h1>/i,
      },
      {
        text: /<title>[^<]{0,40}(?:Apache HTTP Server )?Test Page[^<]{0,60}(?:CentOS|Apache|Rocky|AlmaLinux|Fedora)/i,
      },
    ],
  },
  'iis-default': {
    by: 'web-server',
    name: 'IIS',
    kind: 'default',
    statuses: [200],
    marks: [{ text: /<title>IIS (?:Windows(?: Server)?|\d)/i }],
  },
  'caddy-default': {
    by: 'web-server',
    name: 'Caddy',
    kind: 'default',
    statuses: [200],
    marks: [{ text: /<title>Caddy works!/i }],
  },
  'litespeed-default': {
    by: 'web-server',
    name: 'LiteSpeed',
    kind: 'default',
    statuses: [200],
    marks: [{ text: /Congratulations!? You have (?:just )?(?:successfully )?installed (?:Open)?LiteSpeed/i }],
  },
  'hosting-default': {
    by: 'web-server',
    name: 'the host',
    kind: 'default',
    marks: [
      {
        text: /<title>[^<]{0,60}(?:Site not installed|Future home of something|Website Coming Soon - IONOS)/i,
      },
      { text: /Congratulations! Your (?:web)?site (?:is ready|has been created)/i },
      { text: /<title>\s*(?:Pantheon - )?404 Unknown site/i },
      { text: /<title>[^<]{0,60}(?:Domain not configured|Site is not published|Unknown Domain)/i },
    ],
  },
  'domain-expired': {
    by: 'other-application',
    name: 'the registrar of the name',
    kind: 'parked',
    marks: [{ text: /(?:This|The) domain (?:name )?(?:[\w.-]{1,80} )?(?:has|is) (?:been )?expired/i }],
  },
  'domain-parked': {
    by: 'other-application',
    name: 'a parking service',
    kind: 'parked',
    marks: [
      { text: /window\.location(?:\.href)?\s*=\s*["']\/lander["']/ },
      { text: /\b(?:sedoparking|parkingcrew|bodis|parklogic|afternic|hugedomains)\.(?:com|net)\b/i },
      {
        text: /<title>[^<]{0,120}(?:Parked Domain|domain is parked|domain (?:name )?is for sale|is for sale!?\s*<)/i,
      },
      {
        text: /(?:This domain (?:name )?(?:[\w.-]{1,80} )?(?:is|may be|has been) (?:for sale|parked|registered))/i,
      },
      { header: ['x-adblock-key', /./] },
    ],
  },
} satisfies KnownPages;
