/** How the web server runs PHP. */
export type WayId = 'mod-php' | 'fpm-handler' | 'fpm-proxy-match' | 'fcgid' | 'cgi' | 'litespeed';

export interface Way {
  id: WayId;
  says: string;
  /** `SetHandler` of the server for every PHP file: what AddHandler says of them does not count. */
  isBySetHandler: boolean;
  /** A PHP file that is not there is asked of PHP all the same, whose 404 no ErrorDocument replaces. */
  asksForMissing: boolean;
  /** Requests of PHP files go past the files of their folders. */
  isPastFolders: boolean;
  /** Options ExecCGI is asked of the folder. */
  needsExecCgi: boolean;
  /** PHP is reached by one more internal redirect, to a folder of its own. */
  isByAction: boolean;
  /** AcceptPathInfo is heard. */
  heedsPathInfo: boolean;
  hasPhpDirectives: boolean;
  /** A directive that it does not know is passed over. */
  forgivesUnknown: boolean;
  /** Variables keep their names when the server goes on to another file. */
  keepsNames: boolean;
}

const plain = {
  isBySetHandler: false,
  asksForMissing: false,
  isPastFolders: false,
  needsExecCgi: false,
  isByAction: false,
  heedsPathInfo: false,
  hasPhpDirectives: false,
  forgivesUnknown: false,
  keepsNames: false,
};

export const ways: Readonly<Record<WayId, Way>> = {
  'mod-php': {
    ...plain,
    id: 'mod-php',
    says: 'mod_php',
    isBySetHandler: true,
    heedsPathInfo: true,
    hasPhpDirectives: true,
  },
  'fpm-handler': {
    ...plain,
    id: 'fpm-handler',
    says: 'PHP-FPM by SetHandler',
    isBySetHandler: true,
    asksForMissing: true,
  },
  'fpm-proxy-match': {
    ...plain,
    id: 'fpm-proxy-match',
    says: 'PHP-FPM by ProxyPassMatch',
    isPastFolders: true,
  },
  fcgid: { ...plain, id: 'fcgid', says: 'mod_fcgid', needsExecCgi: true, heedsPathInfo: true },
  cgi: { ...plain, id: 'cgi', says: 'PHP as CGI', isByAction: true },
  litespeed: {
    ...plain,
    id: 'litespeed',
    says: 'LiteSpeed',
    hasPhpDirectives: true,
    forgivesUnknown: true,
    keepsNames: true,
  },
};
