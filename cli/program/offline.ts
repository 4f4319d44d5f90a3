import { type Command, Option } from 'commander';
import { examples } from './examples.ts';
import { explainFormats, readFormats } from './names.ts';
import { fileOptions, list, outputOptions, useOption } from './options.ts';
import type { Runs } from './runs.ts';

/** The commands around what is known or saved already. */
export function addOffline(root: Command, runs: Runs): void {
  useOption(root.command('explain'))
    .description('explain a cause and its fixes on each server, or what an answer can mean')
    .argument(
      '[cause]',
      'its id, or a check, an error code, a message or a status; without any, all causes are listed',
    )
    .option('--server <server>', 'only the fixes for this server: apache, nginx, …')
    .addOption(list('--access <what,…>', 'only the fixes that this can do: wp-admin, ftp, ssh or host'))
    .addOption(
      new Option('-f, --format <format>', 'for a terminal, or a page')
        .choices(explainFormats)
        .default('table'),
    )
    .addHelpText('after', examples.explain)
    .action(runs(async () => (await import('../commands/index.ts')).explain()));
  root
    .command('read')
    .description('say what a .htaccess, wp-config.php or nginx configuration does to a request, line by line')
    .argument('[file...]', 'what it is shows by its name and its text; - is standard input')
    .option('--dir <folder>', 'the files in this folder of WordPress')
    .option('--site <url>', 'the address that clients ask, with the folder that WordPress is in')
    .option(
      '--allow-override <what>',
      "what the host lets .htaccess say, 'FileInfo AuthConfig'; All by default",
    )
    .option('--request <line>', "as in a log, 'GET /wp-json/'; the one that tests the login by default")
    .option(
      '--login <method>',
      'jwt, application-password or woocommerce; that of the client or jwt by default',
    )
    .option(
      '--as <client>',
      'as this client asks: n8n, zapier, make, woocommerce-app, wordpress-mobile, mcp, browser',
    )
    .option('--user-agent <name>', "how the client calls itself, 'python-requests/2.32.3'; any by default")
    .option('--write', 'patch the files, each with a copy of it beside it; never without proof that it helps')
    .addOption(new Option('-f, --format <format>', 'what is printed').choices(readFormats).default('text'))
    .addHelpText('after', examples.read)
    .action(runs(async () => (await import('../commands/read/index.ts')).read));
  outputOptions(fileOptions(root.command('replay')))
    .description('judge saved visits again, without sending anything')
    .argument('<file...>', 'evidence.json, or one visit a line; - is standard input')
    .addHelpText('after', examples.replay)
    .action(runs(async () => (await import('../commands/index.ts')).replay()));
  outputOptions(root.command('merge'), 'the report in every format')
    .description('make one run of the ndjson of several parts of it')
    .argument('<file...>', 'what --format ndjson wrote; - is standard input')
    .option('-b, --baseline <file>', 'compare with the last run, and remember this one there')
    .option('--no-baseline', 'compare with nothing and notify nobody, whatever the sites file says')
    .option('-s, --sites <file>', 'whose baseline and notify hold for this run')
    .addHelpText('after', examples.merge)
    .action(runs(async () => (await import('../commands/index.ts')).merge()));
  fileOptions(useOption(root.command('bundle')))
    .description('pack what is wrong with a site into one archive, with a ticket for whoever can change it')
    .argument('<target>', 'an address, a sites file, or an evidence.json')
    .option('-u, --user <name>', 'log in as; the password comes from WP_PASSWORD, standard input or a prompt')
    .option(
      '--login <method>',
      'jwt, application-password or woocommerce; found by what the site offers by default',
    )
    .option(
      '--as <client>',
      'ask as this client would as well: n8n, zapier, make, woocommerce-app, wordpress-mobile, mcp, browser',
    )
    .option('--for <reader>', 'who gets the ticket: host, developer, or customer (plain words)', 'host')
    .option('--only <name>', 'of several sites, this one')
    .option('--read-only', 'write nothing and try no wrong login')
    .option('--allow-http', 'send credentials over plain http as well')
    .option('--origin <url>', 'where the client runs in a browser, https://app.example.com')
    .option('--server <name>', 'the web server, where ours is wrong: apache, nginx, …')
    .option('--chunked', 'try whether a body arrives that is sent in chunks, without its length')
    .option(
      '-o, --output <file>',
      'the archive; wp-rest-doctor-SITE-DATE.zip by default, never over another file',
    )
    .addHelpText('after', examples.bundle)
    .action(runs(async () => (await import('../commands/index.ts')).bundle()));
}
