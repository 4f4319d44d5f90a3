import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type Embedded, test } from '../lab/embedded.ts';
import { type Fault, withFault } from '../lab/faults.ts';
import { readPage } from '../unit/support/read-page.ts';
import {
  both,
  dropAuthorization,
  type Meddling,
  type Proxying,
  startProxy,
  withCache,
  withoutPhp,
  withoutRewrite,
  withPassword,
} from './support/proxy.ts';
import { causesIn, type Run, runSuite, type SiteEntry, siteIn, states } from './support/run-suite.ts';

// Faults in a real WordPress, and what the suite says of them: exactly these findings and no others.

const admin = { username: 'admin', password: 'password' };
const subscriber = { username: 'reader', password: 'a reader may only read' };

interface Expected {
  site: Partial<SiteEntry>;
  meddle?: Meddling;
  /** Asked at WordPress's own address, not through a proxy, whose port would be another name. */
  isDirect?: true;
  /** Every check that does not pass. */
  states: Record<string, string>;
  causes: string[];
}

const skippedWithoutLogin = { token: 'skipped', validate: 'skipped', draft: 'skipped', secret: 'skipped' };
const unreached = {
  smoke: 'fail',
  permalinks: 'fail',
  namespace: 'blocked',
  token: 'blocked',
  validate: 'blocked',
  draft: 'blocked',
  header: 'blocked',
  cors: 'blocked',
  secret: 'blocked',
};
const blockedByToken = { token: 'fail', validate: 'blocked', draft: 'blocked', secret: 'blocked' };

/** What Settings > Permalinks > Plain leaves in the options. */
const plainPermalinks = ['permalink_structure', 'rewrite_rules']
  .map((option) => `add_filter( 'pre_option_${option}', '__return_empty_string' );`)
  .join('\n');

/** As with rules written anew after the filter came, of which nothing is kept. */
const movedApi = `
  add_filter( 'rest_url_prefix', function () { return 'api'; } );
  add_filter( 'pre_option_rewrite_rules', '__return_empty_string' );
  add_filter( 'pre_update_option_rewrite_rules', function ( $new, $old ) { return $old; }, 10, 2 );`;

/** One run each: a fault of WordPress itself, and the sites that are looked at while it is in. */
const situations: { title: string; fault?: Fault; sites: Record<string, Expected> }[] = [
  {
    title: 'WordPress as it should be',
    sites: {
      healthy: { site: { auth: admin }, states: {}, causes: [] },
      anonymous: { site: {}, states: skippedWithoutLogin, causes: [] },
      'read-only': { site: { auth: admin, read_only: true }, states: { draft: 'skipped' }, causes: [] },
      'wrong-password': {
        site: { auth: { username: 'admin', password: 'not the password' } },
        states: blockedByToken,
        causes: ['wrong-password certain'],
      },
      'wrong-password-read-only': {
        site: { auth: { username: 'admin', password: 'not the password' }, read_only: true },
        states: { ...blockedByToken },
        // WordPress's own words, and its login page: no wrong login is needed for it.
        causes: ['wrong-password certain'],
      },
      'unknown-user': {
        site: { auth: { username: 'nobody-here', password: 'not the password' } },
        states: blockedByToken,
        causes: ['unknown-user certain'],
      },
      'unknown-email': {
        site: { auth: { username: 'nobody@example.invalid', password: 'not the password' } },
        states: blockedByToken,
        causes: ['unknown-user certain'],
      },
      subscriber: {
        site: { auth: subscriber },
        states: { draft: 'fail' },
        causes: ['role-without-edit-posts certain'],
      },
      'header-dropped': {
        site: { auth: admin },
        meddle: dropAuthorization,
        states: { validate: 'fail', draft: 'blocked', header: 'fail' },
        causes: ['authorization-header-stripped certain'],
      },
      'header-dropped-anonymous': {
        site: {},
        meddle: dropAuthorization,
        states: { ...skippedWithoutLogin, header: 'fail' },
        causes: ['authorization-header-stripped certain'],
      },
      'php-down': {
        site: { auth: admin },
        meddle: withoutPhp,
        states: unreached,
        causes: ['php-down certain'],
      },
      'staging-password': {
        site: { auth: admin },
        meddle: withPassword,
        states: unreached,
        causes: ['staging-password certain'],
      },
      'rest-cached': {
        site: {},
        meddle: withCache,
        states: { ...skippedWithoutLogin, header: 'fail' },
        causes: ['rest-cached certain'],
      },
      'rewrite-missing': {
        site: { auth: admin },
        meddle: withoutRewrite,
        states: { smoke: 'fail', permalinks: 'fail' },
        causes: ['rewrite-missing certain'],
      },
      'rewrite-missing-and-header-dropped': {
        site: { auth: admin },
        meddle: both(dropAuthorization, withoutRewrite),
        states: { smoke: 'fail', permalinks: 'fail', validate: 'fail', draft: 'blocked', header: 'fail' },
        causes: ['authorization-header-stripped certain', 'rewrite-missing certain'],
      },
    },
  },
  {
    title: 'the plugin is off',
    fault: { plugin: 'removed' },
    sites: {
      'plugin-off': {
        site: { auth: admin },
        states: {
          namespace: 'fail',
          token: 'blocked',
          validate: 'blocked',
          draft: 'blocked',
          header: 'blocked',
          secret: 'blocked',
        },
        causes: ['plugin-inactive certain'],
      },
    },
  },
  {
    title: 'the secret is removed',
    fault: { secret: () => '' },
    sites: {
      'secret-removed': { site: { auth: admin }, states: blockedByToken, causes: ['secret-missing certain'] },
      'secret-removed-anonymous': { site: {}, states: blockedByToken, causes: ['secret-missing certain'] },
      'secret-removed-and-header-dropped': {
        site: { auth: admin },
        meddle: dropAuthorization,
        states: { ...blockedByToken, header: 'fail' },
        causes: ['authorization-header-stripped certain', 'secret-missing certain'],
      },
    },
  },
  {
    title: 'the secret is the example of the documentation',
    fault: { secret: () => "define( 'JWT_AUTH_SECRET_KEY', 'your-top-secret-key' );" },
    sites: {
      'secret-published': {
        site: { auth: admin },
        states: { secret: 'warn' },
        causes: ['secret-published certain'],
      },
    },
  },
  {
    title: 'an update was broken off',
    fault: { file: '.maintenance', text: '<?php $upgrading = time();' },
    sites: {
      maintenance: {
        site: {},
        states: { smoke: 'fail', namespace: 'fail', ...skippedWithoutLogin, header: 'fail', cors: 'fail' },
        causes: ['maintenance-mode certain'],
      },
    },
  },
  {
    title: 'a plugin breaks off every REST request',
    fault: { php: "add_action( 'rest_api_init', function () { a_function_that_is_not_there(); } );" },
    sites: {
      'critical-error': {
        site: {},
        states: { smoke: 'fail', namespace: 'fail', ...skippedWithoutLogin, header: 'fail', cors: 'fail' },
        causes: ['critical-error certain'],
      },
    },
  },
  {
    title: 'a file of the site begins with a byte order mark',
    fault: { php: 'echo "\\xEF\\xBB\\xBF";' },
    sites: {
      'byte-order-mark': { site: {}, states: unreached, causes: ['byte-order-mark certain'] },
    },
  },
  {
    title: 'the REST API is closed to everyone who is not logged in',
    fault: {
      php: `add_filter( 'rest_authentication_errors', function ( $result ) {
        return $result || is_user_logged_in() ? $result : new WP_Error( 'rest_login_required', 'no', array( 'status' => 401 ) );
      } );`,
    },
    sites: {
      'rest-lockdown': {
        site: { auth: admin },
        states: { ...blockedByToken, smoke: 'fail', namespace: 'fail', header: 'fail', cors: 'fail' },
        causes: ['rest-lockdown certain'],
      },
    },
  },
  {
    title: 'a captcha stands before the login',
    fault: {
      php: `add_filter( 'authenticate', function () {
        return new WP_Error( 'captcha_error', 'no' );
      }, 99 );`,
    },
    sites: {
      'login-protection': {
        site: { auth: admin },
        states: blockedByToken,
        causes: ['login-protection certain'],
      },
    },
  },
  {
    title: 'the REST API has moved to /api/',
    fault: { php: movedApi },
    sites: {
      'rest-prefix-changed': {
        site: { auth: admin },
        isDirect: true,
        states: { smoke: 'fail', permalinks: 'fail' },
        causes: ['rest-prefix-changed certain'],
      },
    },
  },
  {
    title: 'permalinks are plain',
    fault: { php: plainPermalinks },
    sites: {
      'permalinks-plain': {
        site: { auth: admin },
        states: { smoke: 'fail', permalinks: 'fail' },
        causes: ['permalinks-plain certain'],
      },
      'permalinks-plain-and-header-dropped': {
        site: { auth: admin },
        meddle: dropAuthorization,
        states: { smoke: 'fail', permalinks: 'fail', validate: 'fail', draft: 'blocked', header: 'fail' },
        causes: ['authorization-header-stripped certain', 'permalinks-plain certain'],
      },
    },
  },
];

for (const { title, fault, sites } of situations) {
  test.describe(title, () => {
    test.describe.configure({ mode: 'serial' });
    let run: Run;
    const proxies: Record<string, Proxying> = {};

    test.beforeAll(async ({ embedded }) => {
      test.setTimeout(5 * 60_000);
      await addSubscriber(embedded);
      for (const [name, { meddle }] of Object.entries(sites)) {
        proxies[name] = await startProxy(embedded.url, meddle);
      }
      const entries = Object.entries(sites).map(([name, { site, isDirect }]) => ({
        name,
        url: isDirect ? embedded.url : (proxies[name]?.url ?? ''),
        timeout: '60s',
        ...site,
      }));
      await withFault(embedded.folder, fault, async () => {
        // WordPress in WebAssembly has the processor to itself for half a second a request.
        run = await runSuite(entries, ['--workers', '3']);
      });
    });

    test.afterAll(async () => {
      for (const proxy of Object.values(proxies)) await proxy.stop();
    });

    for (const [name, expected] of Object.entries(sites)) {
      test(name, () => {
        const site = siteIn(run, name);
        const healthy = Object.fromEntries(site.checks.map(({ id }) => [id, 'pass']));
        expect(causesIn(site)).toEqual(expected.causes);
        expect(states(site)).toEqual({ ...healthy, ...expected.states });
        doesNoHarm(proxies[name]?.seen ?? [], expected.causes.length === 0);
      });
    }

    test('nothing secret is in what the run printed and left on disk', async () => {
      const written = [run.stdout, run.stderr, ...(await filesIn(run.folder))].join('\n');
      expect(written).toContain('"probe": "posts"');
      for (const secret of [subscriber.password, 'not the password', 'eyJ'])
        expect(written).not.toContain(secret);
    });
  });
}

function doesNoHarm(seen: string[], isHealthy: boolean): void {
  const logins = seen.filter((line) => /^POST .*jwt-auth\/v1\/token$/.test(line));
  expect(seen.length).toBeLessThanOrEqual(isHealthy ? 10 : 20);
  // A failing check ends its process; the next one may ask for a token again, never after a refusal.
  expect(logins.length).toBeLessThanOrEqual(2);
}

/** The text of all that a run left: report, evidence, journal; not the sites.yaml it was given. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'sites.yaml');
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(file.parentPath, file.name), 'utf8');
      return file.name === 'index.html' ? unpacked(text) : text;
    }),
  );
}

/** With what lies in it compressed as it is read: in so many letters of base64 any word turns up by chance. */
function unpacked(page: string): string {
  const { sites } = readPage(page);
  return page.replace(/(octet-stream" id="[\w-]+">)[\w+/=]+/g, '$1') + JSON.stringify(sites);
}

/** A user of WordPress itself, made by WordPress itself on the next request. */
async function addSubscriber({ folder, url }: Embedded): Promise<void> {
  const file = join(folder, 'wp-content', 'mu-plugins', 'add-reader.php');
  await mkdir(join(folder, 'wp-content', 'mu-plugins'), { recursive: true });
  const { username, password } = subscriber;
  await writeFile(
    file,
    `<?php add_action( 'init', function () {
      if ( ! username_exists( '${username}' ) ) {
        wp_insert_user( array( 'user_login' => '${username}', 'user_pass' => '${password}', 'role' => 'subscriber' ) );
      }
    } );`,
  );
  await fetch(`${url}/wp-json/`);
  await rm(file);
}
