import type { LabSite } from '../site.ts';

const HOME = 'The application at the root';

/** Another program at the root of a host whose WordPress is in a folder, with pretty addresses of its own. */
export function putRootApplication(site: LabSite): void {
  site.write('../index.php', `<?php echo '${HOME}: ', strtok( $_SERVER['REQUEST_URI'], '?' );\n`);
}

/** Throws where one of its addresses is answered by anything else. */
export async function rootApplicationAnswers(site: LabSite): Promise<void> {
  const response = await fetch(new URL('/products/1', site.url));
  const text = await response.text();
  if (response.status !== 200 || !text.startsWith(HOME))
    throw new Error(`the application at the root was harmed: /products/1 answers ${response.status}`);
}
