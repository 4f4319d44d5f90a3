export const aiosRest =
  'WP Security > Firewall > WP REST API > Disallow unauthorized REST requests: off, or jwt-auth on its whitelist';

/** Where plugins that answer with a page of their own are switched, as wp-admin has it, by their names. */
export const pageSwitches: Record<string, { rest?: string; login?: string }> = {
  'WP Cerber': {
    rest: 'WP Cerber > Hardening > Disable REST API: off, or\nWP Cerber > Hardening > Allow REST API for these namespaces: jwt-auth, wp\nWP Cerber > Activity > Lockouts: the address of the client, if it is there',
    login: 'WP Cerber > Activity > Lockouts: remove the address of the client',
  },
  'All-In-One Security': {
    rest: aiosRest,
    login: 'WP Security > Dashboard > Locked IP addresses: unlock the address of the client',
  },
  'Simple JWT Login': {
    rest: 'Settings > Simple JWT Login > Protect endpoints: off, or Whitelist: /jwt-auth/v1 and /wp/v2/posts',
  },
  "miniOrange's REST API Authentication": {
    rest: 'miniOrange API Authentication > Protected REST APIs: untick those of wp/v2 and jwt-auth/v1; it takes no token but its own',
  },
  Wordfence: {
    login:
      'Wordfence > Blocking: unblock the address of the client\nWordfence > All Options > Allowlisted IP addresses that bypass all rules: the address of the client',
  },
  Jetpack: {
    login:
      'Jetpack > Settings > Security > Brute force protection > Always allowed IP addresses: the address of the client',
  },
  'Solid Security (iThemes, Kadence Security)': {
    login:
      'Security > Dashboard > Active Lockouts: release the address of the client\nSecurity > Settings > Global Settings > Authorized IPs: the address of the client',
  },
  Defender: {
    login:
      'Defender > Firewall > IP Banning > Locked IPs: unlock the address of the client, then Allowlist: add it',
  },
};
