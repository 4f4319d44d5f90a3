import { expect, test } from '@playwright/test';
import { customerReply } from '../../reports/formats/bundle/reply.ts';
import { ticket } from '../../reports/formats/bundle/ticket.ts';
import { answer, error } from './support/evidence.ts';
import { mutated, mutations } from './support/mutations/index.ts';
import { reportOf } from './support/reports.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

function broken(cause: string, title: RegExp) {
  const mutation = mutations.find((one) => one.cause === cause && title.test(one.title));
  if (!mutation) throw new Error(`no mutation of ${cause}`);
  const evidence = mutated(mutation);
  return { evidence, report: reportOf(evidence) };
}

test('a lock for too many tries is waited for, or ended in the dashboard', () => {
  const { evidence } = broken('login-protection', /a captcha before every login/);
  answer(evidence, 'token', 403, error('[jwt_auth] too_many_retries', 403));
  const text = flat(customerReply(reportOf(evidence), evidence));
  expect(text).toContain('such a lock ends by itself');
  expect(text).toContain('in the dashboard, Limit Login Attempts > Dashboard (or Logs): unlock the address');
  expect(text).not.toContain('cannot be set right');
  expect(text).not.toContain('user account');
  const other = broken('login-protection', /a captcha before every login/);
  expect(flat(customerReply(other.report, other.evidence))).not.toContain('ends by itself');
});

test('what has a step in the dashboard is never said to have none', () => {
  for (const mutation of mutations) {
    const evidence = mutated(mutation);
    const report = reportOf(evidence);
    const [first] = report.findings;
    if (!first) continue;
    const text = flat(customerReply(report, evidence));
    if (first.fixes.some(({ access }) => access === 'wp-admin'))
      expect(text, mutation.title).not.toContain('cannot be set right');
  }
});

test('a site that gives no answer is down as a whole, and the host is asked to start it', () => {
  const { evidence, report } = broken('connection-refused', /./);
  const host = flat(ticket(report, evidence, 'host'));
  expect(host).toContain('gives no answer at all');
  expect(host).toContain('Please start the web server');
  expect(host).toContain('whether a firewall refuses');
  expect(host).not.toContain('which component gives these answers');
  const customer = flat(customerReply(report, evidence));
  expect(customer).toContain('the whole website cannot be reached');
  expect(customer).not.toContain('leads to its computer');
  expect(customer).not.toContain('other programs');
});

test('a mail is wrapped at 78 columns, with a blank line between paragraphs', () => {
  for (const mutation of mutations) {
    const evidence = mutated(mutation);
    const report = reportOf(evidence);
    if (report.findings.length === 0) continue;
    const text = customerReply(report, evidence);
    for (const line of text.split('\n'))
      if (line.includes(' ')) expect(line.length, mutation.title).toBeLessThanOrEqual(78);
    expect(text).toMatch(/^Subject: [^\n]+\n(?:[^\n]+\n)*\nHello,\n\n/);
    expect(text).toMatch(/\n\nKind regards\n$/);
    expect(text).not.toContain('\n\n\n');
  }
});
