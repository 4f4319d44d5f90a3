import type { CheckState, SiteStatus } from '../../model/report.ts';

/** A gauge, as the lines before its samples describe it. */
export interface Family {
  name: string;
  /** Its name ends with it, which OpenMetrics demands; null for a number without a unit. */
  unit: 'seconds' | null;
  help: string;
}

/**
 * The value of a state. What somebody must look at is 2 or more, so that one comparison is an alert; what was not
 * done is below 0, since its reason is another check or the sites file.
 */
export const stateValues: Record<CheckState | SiteStatus, number> = {
  pass: 0,
  warn: 1,
  flaky: 1,
  fail: 2,
  error: 3,
  skipped: -1,
  blocked: -2,
};

/**
 * The metrics in their order. They are in base units and points in time, by the rules of Prometheus: days, or how
 * long ago, are for the query, since the file may be read long after it was written.
 */
export const families = {
  site: {
    name: 'wp_rest_site_state',
    unit: null,
    help: 'The worst of a site: 0 passes, 1 warns or is flaky, 2 fails, 3 wp-rest-doctor itself failed, -1 was skipped.',
  },
  check: {
    name: 'wp_rest_check_state',
    unit: null,
    help: 'A check of a site: 0 passes, 1 warns or is flaky, 2 fails, 3 wp-rest-doctor itself failed, -1 was skipped, -2 is blocked by another check.',
  },
  duration: {
    name: 'wp_rest_check_duration_seconds',
    unit: 'seconds',
    help: 'What a check took; absent where it was not done.',
  },
  finding: {
    name: 'wp_rest_finding',
    unit: null,
    help: 'A cause that was found on a site; always 1.',
  },
  certificate: {
    name: 'wp_rest_certificate_expiry_timestamp_seconds',
    unit: 'seconds',
    help: 'When the certificate of a site expires; absent without TLS.',
  },
  success: {
    name: 'wp_rest_last_success_timestamp_seconds',
    unit: 'seconds',
    help: 'When the last visit began that passed or only warned; absent where none is known.',
  },
  started: { name: 'wp_rest_run_timestamp_seconds', unit: 'seconds', help: 'When this run began.' },
  unfinished: {
    name: 'wp_rest_run_unfinished_sites',
    unit: null,
    help: 'Sites that were not checked to the end because this run was interrupted; 0 for one that came to its end.',
  },
  took: { name: 'wp_rest_run_duration_seconds', unit: 'seconds', help: 'What this run took.' },
} as const satisfies Record<string, Family>;

export type FamilyId = keyof typeof families;
