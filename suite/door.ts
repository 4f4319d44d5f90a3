import { type CheckId, checkIds } from '../checks/ids.ts';

/** What the main process tells the workers, which inherit its environment. */
const BESIDE = 'WP_REST_DOCTOR_BESIDE';
const REPORTED = 'WP_REST_DOCTOR_REPORTED';
const CHECKS = 'WP_REST_DOCTOR_CHECKS';

/** The project stands among others: their failures are shown by a reporter that is not ours. */
export function standBesideOthers(): void {
  process.env[BESIDE] = '1';
}

export function standsBesideOthers(): boolean {
  return process.env[BESIDE] === '1';
}

/** Our reporter is there, and writes the report of this run. */
export function announceReporter(): void {
  process.env[REPORTED] = '1';
}

export function isReported(): boolean {
  return process.env[REPORTED] === '1';
}

/** Which checks the run has, of each site alike. */
export function announceChecks(ids: readonly CheckId[]): void {
  process.env[CHECKS] = ids.join();
}

/** None where nobody has announced them. */
export function announcedChecks(): CheckId[] {
  const announced = (process.env[CHECKS] ?? '').split(',');
  return checkIds.known.filter((id) => announced.includes(id));
}
