/** Ways in which JWT plugins of other authors log in. */
export type DialectId =
  | 'simple-jwt-login'
  | 'usefulteam'
  | 'miniorange'
  | 'aam'
  | 'wpgraphql-jwt'
  | 'wordpress-mcp';
