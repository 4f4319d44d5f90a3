import { expect, test } from '@playwright/test';
import { kindOf } from '../../../site-files/kind.ts';

const held: [text: string, kind: ReturnType<typeof kindOf>][] = [
  ['\n\n  RewriteEngine On\n', 'htaccess'],
  ['<IfModule mod_rewrite.c>\n</IfModule>\n', 'htaccess'],
  ['\n<?php\n', 'wp-config'],
  ['listen 80;\n', 'nginx'],
  ['server {\n  RewriteRule a b\n}\n', 'nginx'],
  ['map $a $b {\n}\n', 'nginx'],
  ['a b { } location /x\n{ }', 'nginx'],
  ['a { } b { }', null],
  ['servers { }', null],
  ['', null],
];
for (const [text, kind] of held)
  test(`a file by no name that holds ${JSON.stringify(text)} is ${kind ?? 'none of them'}`, () => {
    expect(kindOf('', text)).toBe(kind);
  });

for (const part of ['\n', ' ', 'server ', 'server\n', 'a\n', ';'])
  test(`what a file is shows at once, whatever is in it many times: ${JSON.stringify(part)}`, () => {
    test.setTimeout(5_000);
    expect(kindOf('', part.repeat(20_000))).toBe(null);
  });
