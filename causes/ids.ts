/** Every cause, in the order of the layers a request passes: findings are shown in this order. */
export const causeIds = [
  'dns-failure',
  'connection-refused',
  'connection-timeout',
  'tls-untrusted',
  'tls-expired',
  'tls-name-mismatch',
  'redirect-to-https',
  'redirect-to-other-host',
  'authorization-header-stripped',
  'rewrite-missing',
  'permalinks-plain',
  'rest-prefix-changed',
  'plugin-inactive',
  'secret-missing',
  'token-expired-at-issue',
  'clock-skew',
  'issuer-mismatch',
  'wrong-password',
  'unknown-user',
  'role-without-edit-posts',
  'secret-published',
  'secret-guessable',
  'draft-left-behind',
  'unrecognised',
] as const;

export type CauseId = (typeof causeIds)[number];
