/** With which a firewall refuses. */
export const refused = [400, 401, 403, 404, 405, 406, 429, 451, 501] as const;

/** With which a proxy says that nothing answers behind it. */
export const unreachable = [500, 502, 503, 504] as const;
