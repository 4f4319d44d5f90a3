/** What a site has that says nothing else. */
export const siteDefaults = {
  tokenPath: 'jwt-auth/v1/token',
  validatePath: 'jwt-auth/v1/token/validate',
  timeoutMs: 10_000,
  retries: 1,
} as const;
