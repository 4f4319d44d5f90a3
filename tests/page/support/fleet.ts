import { readFileSync } from 'node:fs';
import type { Recording } from '../../../lab/table/recording.ts';
import type { PastRun, SiteReport, SiteStatus } from '../../../reports/model/report.ts';
import { siteReport } from '../../../reports/model/site-report.ts';
import { rejudged } from '../../../visit/judging/rejudge.ts';
import { Saved } from '../../../visit/seen.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const now = Date.parse('2026-11-24T06:17:00.000Z');

/** What a real server answered under a fault of the lab, judged, as if the site had that name. */
export function recorded(fault: string, name: string, change: Partial<SiteReport> = {}): SiteReport {
  const url = new URL(`../../recordings/lab/${fault}.json`, import.meta.url);
  const { evidence }: Recording = JSON.parse(readFileSync(url, 'utf8'));
  const report = siteReport(new Saved(evidence), rejudged(evidence));
  // What the lab has proved changes with every run of it.
  for (const fix of report.findings.flatMap(({ fixes }) => fixes))
    fix.proved = fix.snippet === null ? [] : ['apache-mod-php', 'apache-fpm', 'apache-fcgid'];
  return { ...report, name, url: `https://${name}`, started: new Date(now).toISOString(), ...change };
}

/** Runs of the last days, a letter each: `p` passed, `f` failed, `l` flaky, `w` warned. */
function runs(letters: string): PastRun[] {
  const states: Record<string, SiteStatus> = { p: 'pass', f: 'fail', l: 'flaky', w: 'warn', e: 'error' };
  return [...letters].map((letter, at) => ({
    at: new Date(now - (letters.length - 1 - at) * DAY).toISOString(),
    status: states[letter] ?? 'skipped',
    ms: letter === 'e' ? null : 140 + ((at * 37) % 90) + (letter === 'f' ? 60 : 0),
  }));
}

/** Six sites: two with one cause on one host, one that warns of what comes, one that cannot be reached. */
export function fleet(): SiteReport[] {
  const since = new Date(now).toISOString();
  return [
    recorded('healthy', 'app.example', { tags: ['eu'], history: runs('pppppppppppppppp') }),
    recorded('header-htaccess-ignored', 'shop.example', {
      tags: ['eu', 'shop'],
      history: runs('ppppppppppppppppppppppppppppff'),
      change: { kind: 'new', since, before: [], confirmed: true },
    }),
    recorded('header-htaccess-ignored', 'blog.example', {
      tags: ['us'],
      history: runs('pppppppppppppplppppppppppppppf'),
      change: { kind: 'new', since, before: [], confirmed: true },
    }),
    recorded('header-old-wordpress-block+secret-published', 'press.example', {
      tags: ['us'],
      history: runs('fffwfffff'),
    }),
    recorded('connection-refused', 'old.example', { tags: [] }),
    recorded('healthy', 'docs.example', {
      tags: ['eu'],
      status: 'warn',
      history: runs('ppppppppppwww'),
      warnings: [
        {
          id: 'certificate-expiring',
          layer: 'network',
          says: 'The certificate expires in 9 days, on 3 Dec 2026.',
          mend: 'See why it is not renewed: with certbot, run "certbot renew --dry-run" on the server.',
        },
      ],
      change: { kind: 'recovered', since, before: ['connection-refused'], confirmed: true },
    }),
  ];
}
