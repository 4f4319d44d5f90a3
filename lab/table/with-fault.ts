import { clipped } from '../../base/text.ts';
import type { NamedFault, SiteEntry } from '../fault.ts';
import type { Lab } from '../lab.ts';
import { admin } from '../logins.ts';
import type { LabSite } from '../site.ts';
import type { StackId } from '../stacks/stack.ts';

/** Does something with a site of its own that has the fault and runs, and removes the site. */
export async function withFault<T>(
  lab: Lab,
  fault: NamedFault,
  stack: StackId,
  work: (site: LabSite) => Promise<T>,
): Promise<T> {
  const site = await lab.site(stack, fault);
  try {
    await fault.put?.(site);
    await site.start();
    await fault.started?.(site);
    return await work(site);
  } finally {
    await site.remove();
  }
}

/** What sites.yaml says of it. */
export function entryOf(lab: Lab, fault: NamedFault, site: LabSite): SiteEntry {
  return {
    // No name of a site is longer.
    name: clipped(`${fault.id} on ${site.stack.id}`, 80),
    url: site.url,
    auth: admin,
    timeout: '20s',
    ...(site.stack.scheme === 'https' ? { tls: { ca: lab.authority } } : {}),
    ...fault.entry?.(site),
  };
}
