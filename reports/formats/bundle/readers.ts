import type { Access } from '../../../evidence/access.ts';
import type { Finding, PrintedFix } from '../../../visit/judging/finding.ts';

/** Who gets a ticket, as `--for` names them. */
export const readers = ['host', 'customer', 'developer'] as const;
export type Reader = (typeof readers)[number];

/** What each of them can do; null is what takes no access to the site. */
const does: Record<Reader, readonly (Access | null)[]> = {
  host: ['ftp', 'ssh', 'host'],
  customer: ['wp-admin'],
  developer: ['wp-admin', 'ftp', 'ssh', null],
};

/** Returns the fixes of a finding that such a reader can make. A report of an earlier version does not say what each takes. */
export function fixesFor({ fixes }: Finding, reader: Reader): PrintedFix[] {
  return fixes.filter(({ id, file, access }) => {
    // To ask the host is no answer for a host, and sites.yaml is ours.
    if (id === 'ask-the-host' || file === 'sites.yaml') return false;
    return access === undefined || does[reader].includes(access);
  });
}

/** Returns those that somebody else would have to make for this reader. */
export function othersFor({ fixes }: Finding): Access[] {
  return [...new Set(fixes.flatMap(({ access }) => access ?? []))];
}
