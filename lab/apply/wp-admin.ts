import { Browser, type Page } from './browser.ts';
import { type Form, formOf } from './form.ts';
import { type Applied, applied, refused, type Target } from './target.ts';

/** Does at a screen of wp-admin what a person would: logs in, opens it, makes the choice, saves. */
export async function doInWpAdmin(screen: string, choice: string | null, target: Target): Promise<Applied> {
  const browser = await Browser.start();
  try {
    const refusal = await logIn(browser, target);
    if (refusal !== null) return refused(refusal);
    if (screen === 'Settings > Permalinks') return await savePermalinks(browser, choice, target);
    if (screen === 'Plugins' && choice !== null) return await switchPlugins(browser, choice, target);
    return refused(`${screen} is for a person`);
  } catch (error) {
    return refused(`wp-admin: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await browser.close();
  }
}

/** Why not; null when logged in. */
async function logIn(browser: Browser, { url, admin }: Target): Promise<string | null> {
  const page = await browser.open(`${url}/wp-login.php`);
  const form = formOf(page, '#loginform');
  if (!form) return `wp-login.php answers ${page.status} without its form`;
  form.fields.set('log', admin.username);
  form.fields.set('pwd', admin.password);
  const next = await submit(browser, form);
  if (next.status !== 200) return `logging in answers ${next.status}`;
  return formOf(next, '#loginform') ? 'wp-login.php refuses the administrator' : null;
}

async function savePermalinks(browser: Browser, choice: string | null, target: Target): Promise<Applied> {
  const page = await browser.open(`${target.url}/wp-admin/options-permalink.php`);
  const form = formOf(page, 'input[name="permalink_structure"]');
  if (!form) return refused(`Settings > Permalinks answers ${page.status} without its form`);
  const [, label = '', typed = null] = /^([^:]+)(?:: (.+))?$/.exec(choice ?? '') ?? [];
  if (choice !== null) {
    const radio = radioOf(page, label);
    if (!radio) return refused(`Settings > Permalinks has no choice called "${label}"`);
    form.fields.set('selection', radio.getAttribute('value') ?? '');
    // A browser's script copies the choice into the field; one that was typed stands there already.
    form.fields.set('permalink_structure', typed ?? radio.getAttribute('value') ?? '');
  }
  const saved = await submit(browser, form);
  return saved.status === 200 ? applied : refused(`saving the permalinks answers ${saved.status}`);
}

/** The radio button inside a label, or the one that the label is for. */
function radioOf({ document }: Page, text: string) {
  const label = document.querySelectorAll('label').find((one) => one.text.trim() === text);
  const id = label?.getAttribute('for');
  return label?.querySelector('input') ?? (id ? document.getElementById(id) : null);
}

/** `Activate: NAME` or `Deactivate: NAME`, a line each. */
async function switchPlugins(browser: Browser, choice: string, target: Target): Promise<Applied> {
  for (const line of choice.split('\n')) {
    const [, action = '', name = ''] = /^(Activate|Deactivate): (.+)$/.exec(line) ?? [];
    if (action === '') return refused(`"${line}" is nothing to do with a plugin`);
    const page = await browser.open(`${target.url}/wp-admin/plugins.php`);
    if (page.status !== 200) return refused(`Plugins answers ${page.status}`);
    const row = pluginRow(page, name);
    if (!row) return refused(`Plugins lists no "${name}"`);
    const link = row.querySelectorAll('a').find((one) => one.text.trim() === action);
    if (!link) return refused(`Plugins offers no "${action}" for "${name}"`);
    const done = await browser.open(new URL(link.getAttribute('href') ?? '', page.url).href);
    if (done.status !== 200) return refused(`"${line}" answers ${done.status}`);
  }
  return applied;
}

/** By the name as it is listed, or by the folder, which wordpress.org makes of the plugin's title. */
function pluginRow({ document }: Page, name: string) {
  const folder = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const rows = document.querySelectorAll('tr[data-plugin]').map((row) => ({
    row,
    title: row.querySelector('.plugin-title strong')?.text.trim() ?? '',
    folder: row.getAttribute('data-plugin')?.split('/')[0],
  }));
  const found =
    rows.find((one) => one.title === name || one.folder === folder) ??
    // `JWT Auth – WordPress JSON Web Token Authentication`
    rows.find(({ title }) => title.startsWith(`${name} `));
  return found?.row;
}

function submit(browser: Browser, { action, fields }: Form): Promise<Page> {
  return browser.open(action, fields);
}
