/** What a snippet leaves open until a site is visited, for a reader who has none. `visit/fill.ts` fills it in. */
export const placeholders: Record<string, string> = {
  site_url: 'the address of the site, like https://shop.example',
  home_path: 'the path of the site: / where it is at the root of its host, else like /blog/',
  final_url: 'the address that the redirect leads to, like https://www.shop.example',
  announced_root: 'the REST address that WordPress names itself, like https://shop.example/api/',
  announced_url: 'the address of the site that WordPress names itself',
  other_plugin: 'the other JWT plugin, by its name under Plugins',
};

const pattern = /\{\{(\w+)\}\}/g;

/** `RewriteBase {{home_path}}` becomes `RewriteBase <home_path>`. */
export function withPlaceholders(snippet: string): string {
  return snippet.replace(pattern, '<$1>');
}

export function placeholdersIn(snippet: string): string[] {
  return [...new Set([...snippet.matchAll(pattern)].map(([, name = '']) => name))];
}
