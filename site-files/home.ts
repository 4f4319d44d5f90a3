import { everyDirective, parseHtaccess } from './htaccess/parse/tree.ts';
import { rewriteWords, wordAt } from './htaccess/parse/words.ts';
import type { Given } from './read.ts';
import type { Source } from './source.ts';
import { defined, wpConfigInTime } from './wp-config/config.ts';

/** The path of WordPress as the files have it: null where none of them says it. */
export interface StatedHome {
  base: string | null;
  /** Two of them, or two lines of one, say two things. */
  isDisputed: boolean;
}

/** What wp-config.php says goes before what a .htaccess file, which is copied more often, says. */
export function statedHome(files: readonly Given[]): StatedHome {
  const of = (kind: Given['kind']): Source[] => files.flatMap((one) => (one.kind === kind ? one.source : []));
  const folders = of('htaccess').flatMap(foldersIn);
  const addresses = of('wp-config').flatMap((source) => addressIn(source, folders.length === 0) ?? []);
  const all = [...addresses, ...folders];
  return { base: all[0] ?? null, isDisputed: new Set(all).size > 1 };
}

/** The last rule that leads to WordPress and `RewriteBase`, which rules for something else may set anew, as far as each names a folder. */
function foldersIn(source: Source): string[] {
  const directives = everyDirective(parseHtaccess(source).directives);
  const base = directives.findLast(({ key }) => key === 'rewritebase');
  const target = directives
    .flatMap(({ key, args }) => (key === 'rewriterule' ? (rewriteWords(args).words[1]?.text ?? []) : []))
    .findLast((text) => /^(?:.*\/)?index\.php$/.test(text));
  return [target?.slice(0, -'index.php'.length), base && wordAt(base.args, 0)?.text].flatMap((path) =>
    path?.startsWith('/') ? path.replace(/\/+$/, '') : [],
  );
}

/** `WP_SITEURL` is where its files are, which says less. */
function addressIn(source: Source, isAlone: boolean): string | null {
  const config = wpConfigInTime(source);
  const pathOf = (name: string): string | null => {
    const value = config && defined(config, name)?.value;
    const text = value?.kind === 'text' && /^https?:/i.test(value.text) ? value.text : '';
    return URL.canParse(text) ? new URL(text).pathname.replace(/\/+$/, '') : null;
  };
  return pathOf('WP_HOME') ?? (isAlone ? pathOf('WP_SITEURL') : null);
}
