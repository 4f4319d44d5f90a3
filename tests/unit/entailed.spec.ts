import { expect, test } from '@playwright/test';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { StackId } from '../../lab/stacks/stack.ts';
import { readKept } from '../../lab/table/kept.ts';
import { annotationOf } from '../../reports/formats/github/annotation.ts';
import { findingMarkdown } from '../../reports/formats/markdown/finding.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { findingText } from '../../reports/text/finding.ts';
import { plain } from '../../reports/text/style.ts';
import { diagnose } from '../../visit/judging/diagnose.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Saved } from '../../visit/seen.ts';

// What another cause brings with it: named behind it, and not to be fixed beside it.

function seen(fault: string, stack: StackId): KeptEvidence {
  const kept = readKept(fault)[stack]?.visits[0]?.evidence;
  if (!kept) throw new Error(`nothing was recorded of ${fault} on ${stack}`);
  return kept;
}

const reportOf = (evidence: KeptEvidence) => siteReport(new Saved(evidence), rejudged(evidence));

function named(evidence: KeptEvidence): string[] {
  return reportOf(evidence).findings.map(({ cause, entailed_by, fixes }) =>
    entailed_by ? `${cause} with ${entailed_by}` : `${cause}: ${fixes[0]?.id}`,
  );
}

for (const stack of ['apache-mod-php', 'apache-fpm', 'nginx-apache'] as const)
  test(`on ${stack} plain permalinks come first, and the lost header goes with them`, () => {
    expect(named(seen('permalinks-plain', stack))).toEqual([
      'permalinks-plain: choose-permalinks',
      'authorization-header-stripped with permalinks-plain',
    ]);
  });

test('what is independent of the root keeps its fixes', () => {
  expect(named(seen('htaccess-missing + secret-missing', 'apache-fpm'))).toEqual([
    'rewrite-missing: save-permalinks',
    'authorization-header-stripped with rewrite-missing',
    'secret-missing: shell-secret',
  ]);
});

test('where no .htaccess is read a lost header is a fault of its own', () => {
  const both = named(seen('permalinks-plain-behind-front-controller + header-emptied-by-nginx', 'nginx-fpm'));
  expect(both).toHaveLength(2);
  expect(both.join()).not.toContain(' with ');
});

test('once the root is mended, what is left of it stands alone with its fixes', () => {
  const evidence = seen('header-old-wordpress-block', 'apache-fpm');
  expect(named(evidence)[0]).toBe('authorization-header-stripped: save-permalinks');
});

test('a check that is judged alone says so as well', () => {
  const evidence = seen('permalinks-plain', 'apache-fpm');
  const validate = rejudged(evidence).filter(({ verdict: { check } }) => check === 'validate');
  const { findings } = diagnose(
    evidence,
    validate.map(({ verdict }) => verdict),
  );
  expect(findings.map(({ cause, entailed_by }) => [cause, entailed_by])).toEqual([
    ['authorization-header-stripped', 'permalinks-plain'],
  ]);
});

test('a root that is allowed leaves what makes the site fail its fixes', () => {
  const evidence = seen('permalinks-plain', 'apache-fpm');
  const allow = [{ cause: 'permalinks-plain' as const, reason: 'ticket 7', until: '2999-12-31' }];
  const findings = named({ ...evidence, site: { ...evidence.site, allow } });
  expect(findings).toContain('authorization-header-stripped: save-permalinks');
});

test('reports say what it goes with, and print no fix of it', () => {
  const report = reportOf(seen('permalinks-plain', 'apache-fpm'));
  const [, entailed] = report.findings;
  if (!entailed) throw new Error('nothing is entailed');
  const says = 'It will go with permalinks-plain: fix that first.';
  expect(findingText(entailed, { access: [], server: null }, plain, 90)).toContain(`How to fix it  ${says}`);
  expect(findingMarkdown(entailed)).toContain(`**How to fix it:** ${says}`);
  expect(annotationOf(report)?.message).toContain(
    'Also: authorization-header-stripped (will go with permalinks-plain)',
  );
});
