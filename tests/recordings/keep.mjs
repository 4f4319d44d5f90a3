// Keeps the evidence of the last run as the healthy recording: npm start && node tests/recordings/keep.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const { visits } = JSON.parse(readFileSync(new URL('../../reports/out/evidence.json', import.meta.url), 'utf8'));
const [visit] = visits;
if (visits.length !== 1 || !visit.site.url.startsWith('http://127.0.0.1:')) {
  console.error('The last run was not of the embedded WordPress alone. Run "npm start" with the sites.yaml of the repository.');
  process.exit(1);
}
writeFileSync(new URL('./healthy.json', import.meta.url), `${JSON.stringify(visit, null, 1)}\n`);
