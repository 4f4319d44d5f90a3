/** How the real plugin that a test double stands for is known by the header of its main file. */
export interface KnownPlugin {
  /** Its double in `other-plugins/`. */
  double: string;
  name: RegExp;
  /** Where versions answer so differently that each has a double. */
  version?: RegExp;
  /** Another plugin that it needs, which is named in LAB_PLUGIN as well. */
  beside?: RegExp;
}

export const knownPlugins: readonly KnownPlugin[] = [
  { double: 'simple-jwt-login', name: /^Simple[- ]JWT[- ]Login$/i },
  { double: 'jwt-auth-2', name: /^JWT Auth\b/, version: /^2\./ },
  { double: 'jwt-auth-3', name: /^JWT Auth\b/, version: /^3\./ },
  // Its name has changed with the years.
  { double: 'miniorange', name: /^(?:JWT Authentication for WP REST APIs|.*\bREST API Authentication\b.*)$/ },
  { double: 'advanced-access-manager', name: /^Advanced Access Manager\b/ },
  { double: 'wordpress-mcp', name: /^WordPress MCP$/i },
  { double: 'wp-graphql-jwt', name: /^WPGraphQL JWT Authentication$/, beside: /^WPGraphQL$/ },
  { double: 'json-basic-authentication', name: /^JSON Basic Authentication$/ },
];
