/** Every probe there is, in the order in which a reader wants to see them. */
export const probeIds = [
  'posts',
  'index',
  'redirected-index',
  'rest-route-index',
  'pathinfo-index',
  'home',
  'announced-index',
  'jwt-index',
  'token',
  'bogus-login',
  'validate',
  'me',
  'draft',
  'draft-delete',
  'draft-delete-override',
  'draft-gone',
  'garbage-validate',
  'garbage-posts',
  'preflight',
] as const;

export type ProbeId = (typeof probeIds)[number];
