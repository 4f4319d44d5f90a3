import { defined, type WpConfig } from '../config.ts';
import type { Constant } from '../constants.ts';
import type { Rule } from '../rule.ts';

const SECRET = 'JWT_AUTH_SECRET_KEY';

export const secretUndefined: Rule = {
  id: 'secret-undefined',
  find: (config, { login }) => {
    const { settings, foreign } = config;
    if (login !== 'jwt' || !settings || foreign.length > 0 || defined(config, SECRET)) return [];
    if (misspelt(config) || isInCurlyQuotes(config)) return [];
    const spaced = config.constants.find(({ name }) => name.endsWith(`\\${SECRET}`));
    if (spaced)
      return [
        {
          at: spaced.nameAt,
          severity: 'error',
          says: `In a namespace "const" defines ${spaced.name}, and the plugin "JWT Authentication for WP REST API" reads ${SECRET}.`,
          step: `Write define( '${SECRET}', … ); in its place, or take out the namespace.`,
        },
      ];
    return [
      {
        at: settings,
        severity: 'error',
        says: `${SECRET} is not defined above this line: where the plugin "JWT Authentication for WP REST API" is active, it answers every login with 403 jwt_auth_bad_config.`,
        step: `Above this line, put define( '${SECRET}', '…' ); with a long random value (openssl rand -base64 48).`,
      },
    ];
  },
};

export const misspeltSecret: Rule = {
  id: 'misspelt-secret',
  find: (config, { login }) => {
    const wrong = login === 'jwt' ? misspelt(config) : null;
    if (!wrong) return [];
    const { source } = config;
    const quote = source.bytes[wrong.nameAt.start] ?? "'";
    const isQuoted = quote === "'" || quote === '"';
    return [
      {
        at: wrong.nameAt,
        severity: 'error',
        says: `The plugin "JWT Authentication for WP REST API" reads ${SECRET}; this is another constant.`,
        step: `Write ${SECRET}.`,
        edits: [
          {
            start: wrong.nameAt.start,
            end: wrong.nameAt.end,
            text: isQuoted ? quote + SECRET + quote : SECRET,
          },
        ],
      },
    ];
  },
};

/** What was meant to be it: letters in another case, or one word left out or mistyped. */
function misspelt(config: WpConfig): Constant | null {
  if (defined(config, SECRET)) return null;
  return (
    config.constants.find(({ name }) =>
      /^JWT_?(?:AUTH_?)?(?:SECR?E?C?R?E?T|SECRET_AUTH)(?:_?KEY)?S?$/i.test(name),
    ) ?? null
  );
}

/** It is there, once its quotes are straight. */
function isInCurlyQuotes({ source }: WpConfig): boolean {
  return /\xe2\x80[\x98\x99\x9c\x9d]JWT_AUTH_SECRET_KEY\xe2\x80[\x98\x99\x9c\x9d]/.test(source.bytes);
}
