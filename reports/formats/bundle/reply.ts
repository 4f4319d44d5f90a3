import { shown, wrapped } from '../../../base/text.ts';
import type { Layer } from '../../../causes/cause.ts';
import type { CheckId } from '../../../checks/ids.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { isLockedByTries } from '../../../evidence/login-lock.ts';
import type { Finding, PrintedFix } from '../../../visit/judging/finding.ts';
import type { SiteReport } from '../../model/report.ts';
import { whereText } from '../../text/names.ts';
import { stepsOf } from '../../text/steps.ts';
import { plainly } from './plain.ts';
import { fixesFor, othersFor } from './readers.ts';

/** What every mail program shows without breaking it again. */
const WIDTH = 78;

/** Without the blank ones between its paragraphs. */
const MOST_LINES = 14;

/** Words that a customer need not know. */
const jargon =
  /\b(?:REST|API|JWT|tokens?|headers?|HTTPS?|PHP|JSON|CORS|URLs?|endpoints?|clients?|Authorization|wp-json|DNS|TLS|probes?|server block|[1-5]\d\d)\b|[_{}<$]|\/wp-/i;

/** What does not work, by the checks that a fault makes fail; the first that fits is said. */
const broken: [CheckId[], string][] = [
  [
    ['smoke', 'permalinks', 'namespace'],
    'apps and other programs do not get the answers that they need from it',
  ],
  [['token'], 'an app cannot log in there'],
  [['validate', 'header'], 'an app can log in there, and is not recognised afterwards'],
  [['draft'], 'an app can log in there, and cannot save a post'],
  [['cors'], 'a web app at another address cannot use it'],
];

/** Where the reason lies. */
const places: Record<Layer, string> = {
  client: 'in the address that the app uses',
  network: 'in how the address of the site leads to its computer',
  edge: 'in the protection or the store of copies in front of the site',
  'web-server': 'in the settings of the machine at your hosting company',
  php: 'in the program code on the machine of the site',
  wordpress: 'in WordPress itself',
  plugin: 'in a plugin of the site or in its settings',
  account: 'in the user account that the app logs in with',
};

/** Returns a reply to a customer: a few short paragraphs in plain words. */
export function customerReply(report: SiteReport, evidence: Evidence): string {
  const [first] = report.findings;
  const host = hostOf(report.url);
  const found = `we looked at ${host} from outside on ${evidence.started.slice(0, 10)}: ${troubleOf(report)}.`;
  const paragraphs = (step: string) =>
    [
      `Subject: Your website ${host} and its app`,
      'Hello,',
      `${found}${first ? ` ${reasonText(report.findings)}` : ''}`,
      step,
      'The attached page index.html has the details for them. We changed nothing.',
      'Kind regards',
    ]
      .filter((text) => text !== '')
      .map((text) => wrapped(text, WIDTH));
  const whole = paragraphs(first ? stepText(first, evidence) : '');
  const fits = whole.flat().length <= MOST_LINES || !first;
  const kept = fits ? whole : paragraphs(passOn(first));
  return `${kept.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function troubleOf({ status, findings }: SiteReport): string {
  if (status !== 'fail') return 'apps can use it, and something should be changed before it breaks';
  const own = findings.map(({ cause }) => plainly[cause]?.broken).find((text) => text !== undefined);
  if (own !== undefined) return own;
  const failing = findings.flatMap(({ explains }) => explains);
  return (
    broken.find(([checks]) => checks.some((check) => failing.includes(check)))?.[1] ??
    'an app cannot use it as it should'
  );
}

function reasonText(findings: Finding[]): string {
  const all = [...new Set(findings.map(({ cause, layer }) => plainly[cause]?.place ?? places[layer]))];
  const more = all.length > 2 ? `${all.slice(0, 2).join(', ')} and elsewhere` : all.join(', and ');
  const isSure = findings.every(({ certainty }) => certainty === 'certain');
  return `The reason ${isSure ? 'lies' : 'most likely lies'} ${more}.`;
}

const LOCKED =
  'There were too many attempts to log in, and such a lock ends by itself, mostly within a day: wait, and let nothing log in meanwhile.';

/** What the customer can do, else who can. */
function stepText(finding: Finding, { exchanges }: Evidence): string {
  const isLocked = finding.cause === 'login-protection' && isLockedByTries(exchanges.token);
  const wait = isLocked ? `${LOCKED} ` : '';
  const able = fixesFor(finding, 'customer');
  const step = able.map(inDashboard).find((text) => text !== null && !jargon.test(text));
  if (step) {
    const first = isLocked ? 'To end it at once' : 'You can try this first';
    return `${wait}${first}: ${shown(step)} If it does not help: ${passOn(finding)}`;
  }
  const { first, second } = stepsOf(finding);
  const isThere = [first, second].some((fix) => fix?.access === 'wp-admin');
  if (isThere)
    return `${wait}${passOn(finding)} It can be set right in the dashboard of the site; the page says where.`;
  const never = able.length === 0 ? ' It cannot be set right in the dashboard of the site.' : '';
  return `${wait}${passOn(finding)}${never}`;
}

/** Returns a step in the dashboard as a sentence; its lines are screens there, as its menu names them. */
function inDashboard(fix: PrintedFix): string | null {
  const { snippet, says, place } = fix;
  if (snippet === null) {
    const where = (whereText(fix) ?? '').replace(/^In wp-admin/, 'In the dashboard');
    return `${says}. ${where}`;
  }
  if (fix.file !== 'wp-admin' || place !== 'the settings of that plugin') return null;
  const screens = snippet
    .trim()
    .split('\n')
    .map((line) => line.replace(/\bclient\b/g, 'app'));
  return `in the dashboard, ${screens.join('; ')}.`;
}

function passOn(finding: Finding): string {
  const whom =
    othersFor(finding).includes('host') || finding.layer === 'network'
      ? 'your hosting company'
      : 'whoever looks after the site';
  return `Please pass this on to ${whom}.`;
}

function hostOf(url: string): string {
  return shown(URL.canParse(url) ? new URL(url).host : url);
}
