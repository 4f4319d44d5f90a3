/** REST namespaces of plugins that guard a site. */
export const securityNamespaces: [namespace: RegExp, plugin: string][] = [
  [/^wordfence\//, 'Wordfence'],
  [/^ithemes-security\//, 'Solid Security (iThemes, Kadence Security)'],
  [/^aios\//, 'All-In-One Security'],
  [/^really-simple-security\/|^reallysimplessl\//, 'Really Simple Security'],
  [/^sucuri/, 'Sucuri Security'],
  [/^llar\//, 'Limit Login Attempts Reloaded'],
  [/^shield\//, 'Shield Security'],
  [/^sg-security\//, 'Security Optimizer of SiteGround'],
  [/^two-factor\//, 'Two Factor'],
  [/^miniorange\/mo_2fa/, "miniOrange's Two Factor"],
  [/^hub-connector\/|^wp-defender/, 'Defender'],
  [/^secupress/, 'SecuPress'],
];
