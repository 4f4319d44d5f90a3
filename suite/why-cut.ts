import type { FullConfig, FullResult, Suite } from '@playwright/test/reporter';
import { counted } from '../base/text.ts';
import { INTERRUPTED } from '../visit/judging/interrupted.ts';
import { isOurs } from './ours.ts';

/** Returns why tests of ours were never begun, as a sentence without its stop: mostly nobody interrupted the run. */
export function whyCut(
  status: FullResult['status'],
  { projects, maxFailures }: Pick<FullConfig, 'projects' | 'maxFailures'>,
  suite: Suite,
): string {
  if (status === 'interrupted') return INTERRUPTED;
  if (status === 'timedout') return 'the time limit of the whole run was up';
  const failed = suite.allTests().filter((test) => test.outcome() === 'unexpected');
  if (maxFailures > 0 && failed.length >= maxFailures)
    return `Playwright ends the run after ${counted(maxFailures, 'failure')}`;
  const before = dependenciesOf(projects);
  const [culprit] = failed
    .flatMap((test) => test.parent.project()?.name ?? [])
    .filter((name) => before.has(name));
  return culprit === undefined
    ? INTERRUPTED
    : `the project "${culprit}" failed, which has to pass before these checks run`;
}

/** The projects that have to pass before ours, and before those in turn. */
function dependenciesOf(projects: FullConfig['projects']): Set<string> {
  const names = new Set<string>();
  const add = (all: string[]) => {
    for (const name of all)
      if (!names.has(name)) {
        names.add(name);
        add(projects.find((one) => one.name === name)?.dependencies ?? []);
      }
  };
  for (const project of projects.filter(isOurs)) add(project.dependencies);
  return names;
}
