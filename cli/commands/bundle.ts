import { counted, shown } from '../../base/text.ts';
import { exitStatus } from '../../monitor/run-status.ts';
import { type BundleFile, bundleFiles } from '../../reports/formats/bundle/files.ts';
import { type Reader, readers } from '../../reports/formats/bundle/readers.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import type { Io } from '../io.ts';
import { oneOf } from '../output/options.ts';
import { archiveName, writeArchive } from './bundle/archive.ts';
import { type KnownSecrets, leaksIn } from './bundle/leaks.ts';
import { pageOf } from './bundle/page.ts';
import { type BundleOptions, bundleSource } from './bundle/source.ts';

/** One archive for the support of a host, a developer or a customer, with nothing secret in it. */
export async function bundle(target: string, given: BundleOptions, io: Io): Promise<number> {
  const reader = readerCalled(given.for ?? 'host');
  const source = await bundleSource(target, given, io);
  if (source === null) return exitStatus.interrupted;
  const { report, evidence, known } = source;
  const refusal = nothingToTell(report);
  if (refusal !== null) {
    io.stderr.write(`${refusal} No archive was written.\n`);
    return report.status === 'error' ? exitStatus.harness : exitStatus.ok;
  }
  const files = bundleFiles(report, evidence, reader, pageOf(report, evidence));
  if (!isClean(files, known, io)) return exitStatus.harness;
  const visited = new Date(evidence.started);
  const name = writeArchive(given.output ?? archiveName(report.name, visited), files, visited, io.cwd);
  io.stdout.write(`${name}\n`);
  io.stderr.write(contents(files));
  return exitStatus.ok;
}

function readerCalled(name: string): Reader {
  oneOf('--for', name, readers);
  return readers.find((one) => one === name) ?? 'host';
}

function nothingToTell({ name, status, findings, checks }: SiteReport): string | null {
  if (findings.length > 0) return null;
  if (status !== 'error' && isUntested(checks))
    return `The public part of ${shown(name)} works. The login was not tested: give --user NAME to test it.`;
  if (status !== 'error')
    return `Nothing is wrong at ${shown(name)}, so there is nothing to ask the host for.`;
  const says = checks.find((check) => check.status === 'error')?.says ?? '';
  return `wp-rest-doctor itself could not check ${shown(name)}; that says nothing about the site. ${shown(says)}`;
}

/** Most of what goes wrong meets a login alone. */
function isUntested(checks: SiteReport['checks']): boolean {
  return checks.some(({ id, status }) => id === 'token' && status === 'skipped');
}

/** What is found is not repeated: this text lands in logs. */
function isClean(files: BundleFile[], known: KnownSecrets, io: Io): boolean {
  const leaks = leaksIn(files, known);
  if (leaks.length === 0) return true;
  const lines = leaks.map((leak) => `  ${leak}\n`).join('');
  io.stderr.write(
    `A last look before writing found something that may be secret, so no archive was written:\n${lines}Take it out of the evidence by hand, or leave that file out. If it is no secret, please report this.\n`,
  );
  return false;
}

function contents(files: BundleFile[]): string {
  const lines = files.map(({ name, says }) => `  ${name.padEnd(14)} ${says}\n`).join('');
  return `In it are ${counted(files.length, 'file')}:\n${lines}Passwords, tokens and cookies were taken out. Addresses, user names and what the site answered are in it:\nlook it through before you send it.\n`;
}
