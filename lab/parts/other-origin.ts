import { Agent, fetch } from 'undici';
import type { LabSite } from '../site.ts';

/** Its certificate is of the lab's own authority, which is nothing that is asked here. */
const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });

export const FRONT_END = 'https://app.example.com';

/** Throws where an origin that the site never named may read its answers. */
export async function isClosedToOthers(site: LabSite): Promise<void> {
  const origin = 'https://evil.example';
  for (const method of ['GET', 'OPTIONS']) {
    const response = await fetch(`${site.url}/wp-json/wp/v2/posts`, {
      method,
      headers: { origin },
      dispatcher,
    });
    const admitted = response.headers.get('access-control-allow-origin') ?? '';
    if (admitted.includes(origin) || admitted.includes('*'))
      throw new Error(`the site was opened to ${origin}: ${method} is answered with ${admitted}`);
  }
}
