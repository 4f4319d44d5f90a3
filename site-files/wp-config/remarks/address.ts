import { defined } from '../config.ts';
import type { Rule } from '../rule.ts';

const names = ['WP_HOME', 'WP_SITEURL'] as const;

export const addressWithoutScheme: Rule = {
  id: 'address-without-scheme',
  find: (config) =>
    names.flatMap((name) => {
      const constant = defined(config, name);
      if (constant?.value.kind !== 'text' || /^https?:\/\/[^/]/.test(constant.value.text)) return [];
      return [
        {
          at: constant.valueAt,
          severity: 'error',
          says: `${name} has no scheme: WordPress redirects requests to an address that leads nowhere.`,
          step: 'Write it as https://shop.example, with https:// in front.',
        },
      ];
    }),
};

export const otherAddress: Rule = {
  id: 'other-address',
  find: (config, { request, isSiteKnown }) =>
    names.flatMap((name) => {
      const constant = defined(config, name);
      if (!isSiteKnown || constant?.value.kind !== 'text') return [];
      const own = originOf(constant.value.text);
      const asked = `${request.https ? 'https' : 'http'}://${request.host.toLowerCase()}`;
      if (own === null || own === asked) return [];
      return [
        {
          at: constant.valueAt,
          severity: 'warning',
          says: `${name} is another address than ${asked}: WordPress redirects to its own, clients drop the Authorization header on the way, and tokens are issued for that one.`,
          step: `Use the address of ${name} in the client, or change it here.`,
        },
      ];
    }),
};

function originOf(address: string): string | null {
  const [, origin] = /^(https?:\/\/[^/?#\s]+)/i.exec(address) ?? [];
  return origin?.toLowerCase() ?? null;
}
