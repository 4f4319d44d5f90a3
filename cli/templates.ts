import { readFileSync } from 'node:fs';

/** Under the same path in cli/templates/ of the package. */
export interface Template {
  path: string;
  is: string;
  /** What is made of it holds passwords, so that nobody else is to read it. */
  isPrivate?: true;
  /** Not written where the project has a configuration of Playwright under another name. */
  isPlaywright?: true;
}

/** The templates, in the order in which a person fills them in. */
export const templates: readonly Template[] = [
  { path: 'sites.yaml', is: 'the sites to check' },
  { path: '.env.example', is: 'the variables that sites.yaml asks for', isPrivate: true },
  { path: 'playwright.config.ts', is: 'the checks as Playwright tests', isPlaywright: true },
  { path: '.github/workflows/wp-rest-doctor.yml', is: 'the checks on a schedule, at GitHub' },
];

export function textOf({ path }: Template): string {
  return readFileSync(new URL(`../cli/templates/${path}`, import.meta.url), 'utf8');
}
