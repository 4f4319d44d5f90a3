import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Target } from '../apply/apply.ts';
import type { SiteEntry } from '../fault.ts';
import { passwords } from '../logins.ts';
import { run } from '../machine/run.ts';
import type { LabSite } from '../site.ts';

/** The site as the person has it at hand who mends it. */
export function targetOf(site: LabSite, siteEntry: SiteEntry): Target {
  return {
    folder: site.wordpress,
    files: site.configFiles,
    url: site.url,
    admin: { username: 'admin', password: passwords.LAB_ADMIN },
    siteEntry,
    shell: (script) => runShell(site, script),
    reload: () => site.restart(),
  };
}

/** No systemd is here: `systemctl` notes that it was asked, and the servers of this site alone start again. */
async function runShell(site: LabSite, script: string): Promise<void> {
  const asked = path.join(site.folder, 'systemctl-asked');
  site.write('../bin/systemctl', `#!/bin/sh\necho "$@" >> ${asked}\n`, 0o755);
  await run('sh', ['-eu', '-c', script], {
    cwd: site.wordpress,
    env: {
      PATH: `${site.folder}/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
      APACHE_CONFDIR: site.folder,
      APACHE_STATE_DIRECTORY: `${site.folder}/state`,
    },
  });
  if (!existsSync(asked)) return;
  rmSync(asked);
  await site.restart();
}
