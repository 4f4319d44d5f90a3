import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FullConfig, FullProject, TestCase } from '@playwright/test/reporter';

/** The suite and the package that is built of it have their parts beside this file. */
export const here = fileURLToPath(new URL('.', import.meta.url));

const ending = path.extname(import.meta.url);

/** The parts that Playwright loads, by their paths. */
export const parts = {
  spec: path.join(here, `suite.spec${ending}`),
  reporter: path.join(here, `reporter${ending}`),
  globalSetup: path.join(here, `global-setup${ending}`),
};

const MARK = 'wp-rest-doctor';

/** The metadata of a project of ours, by which it is known under any name, and in the blob of another machine. */
export const ownMetadata = { [MARK]: true } as const;

/** Whether the project is of `suiteProject`. */
export function isOurs(project: Pick<FullProject, 'metadata'> | undefined): boolean {
  return project?.metadata?.[MARK] === true;
}

/** Whether a test is one of a site and a check. */
export function isOurTest(test: TestCase): boolean {
  return isOurs(test.parent?.project());
}

/**
 * Whether a project waits for ours. Playwright shares out the tests that nothing waits for, and runs the others wherever
 * one of those needs them.
 */
export function isWaitedFor({ projects }: Pick<FullConfig, 'projects'>): boolean {
  const names = new Set(projects.filter(isOurs).map(({ name }) => name));
  return projects.some(({ dependencies }) => dependencies.some((one) => names.has(one)));
}

/** Says why no check of a site can run with this configuration; null where they can. */
export function whyNoneRuns({ projects }: Pick<FullConfig, 'projects'>): string | null {
  const ours = projects.filter(isOurs);
  if (ours.some(({ testDir }) => path.resolve(testDir) === path.resolve(here))) return null;
  const [moved] = ours;
  return moved
    ? `No WordPress check would run: the project "${moved.name}" is that of wp-rest-doctor, and its testDir is changed to ${moved.testDir}. Give your own project another name.`
    : 'No WordPress check would run: the projects of suiteConfig() were replaced. Add suiteProject() of wp-rest-doctor/playwright to your projects.';
}
