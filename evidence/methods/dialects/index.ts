import { aam } from './aam.ts';
import type { Dialect } from './dialect.ts';
import type { DialectId } from './ids.ts';
import { miniorange } from './miniorange.ts';
import { simpleJwtLogin } from './simple-jwt-login.ts';
import { usefulteam } from './usefulteam.ts';
import { wordpressMcp } from './wordpress-mcp.ts';
import { wpgraphqlJwt } from './wpgraphql-jwt.ts';

/** Where a site has several, the first one is spoken. */
export const dialects: Readonly<Record<DialectId, Dialect>> = {
  'simple-jwt-login': simpleJwtLogin,
  usefulteam,
  miniorange,
  aam,
  'wpgraphql-jwt': wpgraphqlJwt,
  'wordpress-mcp': wordpressMcp,
};
