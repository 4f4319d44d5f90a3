import { existsSync } from 'node:fs';
import path from 'node:path';

/** What is left to do after `init`, in order, as lines to copy where there are any. */
export function nextSteps(target: string, cwd: string): string {
  const from = path.relative(cwd, target);
  const steps = [
    ...(from === '' ? [] : [`cd ${/^[\w./\\-]+$/.test(from) ? from : JSON.stringify(from)}`]),
    ...(existsSync(path.join(target, 'package.json')) ? [] : ['npm init -y']),
    'npm install --save-dev wp-rest-doctor @playwright/test',
    'Put your sites into sites.yaml.',
    'cp .env.example .env, fill it in, and see that .gitignore names .env.',
    'set -a; . ./.env; set +a',
    'npx wp-rest-doctor, or as tests: npx playwright test',
    'For the schedule: gh secret set SHOP_USER, gh secret set SHOP_PASSWORD, then commit all but .env and push.',
  ];
  return `What to do next:\n${steps.map((step, at) => `  ${at + 1}. ${step}\n`).join('')}`;
}
