import { oldWordpressBlock } from '../../../../lab/wordpress/htaccess.ts';
import type { Asked } from '../../../../site-files/asked.ts';

/** The request of a client that tests its token. */
export const asked = (path = '/wp-json/jwt-auth/v1/token/validate', base = ''): Asked => ({
  request: {
    method: 'POST',
    path: base + path,
    query: '',
    headers: { authorization: 'Bearer x.y.z' },
    host: 'shop.example',
    https: true,
  },
  base,
  login: 'jwt',
  isSiteKnown: true,
});

export const old = oldWordpressBlock();
export const SET = 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n';

export interface Sample {
  text: string;
  /** `id:line`, with `+` where there is a patch. */
  remarks: readonly string[];
  /** What the patch comes to, where it is not told by what is there. */
  patched?: string;
  asked?: Asked;
  /** Ways that the patch does not help. */
  lost?: readonly string[];
}
