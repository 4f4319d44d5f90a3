import { createHash } from 'node:crypto';
import { inertMarkup } from '../../../base/text.ts';
import { jsonText } from '../../text/json.ts';

/**
 * All that the page may do is run its own script and wear its own style. What stands in the head until the run is
 * over are data, so that the page can be written while the run goes on.
 */
export function pageHead({ script, style }: { script: string; style: string }): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<style>${style}</style>
`;
}

export function pageFoot(title: string, html: string, script: string): string {
  return `<title>${escaped(title)}</title>
</head>
<body>
<div id="app">${inertMarkup(html)}</div>
<script>${script}</script>
</body>
</html>
`;
}

/** Returns data as an element of the page: no text of a host can end the element, or begin a comment. */
export function jsonElement(id: string, value: unknown): string {
  const json = jsonText(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>\n`;
}

export function bytesElement(id: string, bytes: Buffer): string {
  return `<script type="application/octet-stream" id="${id}">${bytes.toString('base64')}</script>\n`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
