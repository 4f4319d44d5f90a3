import type { KnownPages } from '../page.ts';

/** Answers of JWT plugins of other authors in a form of their own, which no WordPress has. */
export const jwtPluginPages = {
  'simple-jwt-login-closed': {
    by: 'plugin',
    name: 'Simple JWT Login',
    kind: 'closed',
    statuses: [400, 401, 403],
    marks: [{ text: /"type":\s*"simple-jwt-login-route-protect"/ }],
  },
  'miniorange-limit': {
    by: 'plugin',
    name: "miniOrange's REST API Authentication",
    kind: 'limit',
    statuses: [429],
    marks: [{ text: [/^\s*\{\s*"status":\s*"error"/, /"error":\s*"TOO_MANY_REQUESTS"/] }],
  },
  'miniorange-closed': {
    by: 'plugin',
    name: "miniOrange's REST API Authentication",
    kind: 'closed',
    statuses: [401, 403],
    marks: [
      { text: [/^\s*\{\s*"status":\s*"error"/, /"error":\s*"[A-Z][A-Z_]{4,60}"/, /"error_description":/] },
    ],
  },
} satisfies KnownPages;
