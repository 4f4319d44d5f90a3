import { defineFault, type Fault } from '../fault.ts';
import { application } from '../logins.ts';
import { switchedOffBy, withApplicationPassword } from './application-password.ts';

/** A plugin that the index lists switches application passwords off: for the site, or by the role of the user. */
export function defineSwitchedOff(plugin: string, namespace: string, of: 'site' | 'user' = 'site'): Fault {
  return defineFault({
    says: `${plugin} switches application passwords off${of === 'user' ? ' for the role of the user' : ''}`,
    stacks: ['https'],
    causes: [of === 'user' ? 'application-passwords-off-for-user' : 'application-passwords-off'],
    mendable: 'it is switched in the plugin',
    needsLogin: of === 'user' ? 'only a login meets it' : 'without one the visit looks for a JWT plugin',
    put: async (site) => {
      await withApplicationPassword(site);
      switchedOffBy(site, namespace, of);
    },
    entry: () => ({ auth: application }),
  });
}
