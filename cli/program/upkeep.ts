import { Argument, type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import { examples } from './examples.ts';
import { fixFormats, shells } from './names.ts';
import { list } from './options.ts';
import type { Runs } from './runs.ts';

/** The commands around the checking: what it begins with, what it may have left, what a shell completes. */
export function addUpkeep(root: Command, runs: Runs): void {
  root
    .command('init')
    .description('write a sites.yaml, a workflow and a Playwright config to begin with')
    .argument('[folder]', 'where to; what is there already stays as it is', '.')
    .option('--dry-run', 'only say what would be written')
    .addHelpText('after', examples.init)
    .action(runs(async () => (await import('../commands/index.ts')).init()));
  root
    .command('clean')
    .description('find and delete drafts that earlier runs left')
    .argument('[target...]', 'addresses, host names, or a sites file; ./sites.yaml by default')
    .option('-s, --sites <file>', 'the sites to clean')
    .option('-u, --user <name>', 'log in as; the password comes from WP_PASSWORD, standard input or a prompt')
    .option('--only <name...>', 'of the sites file, only these')
    .option('--tag <tag...>', 'of the sites file, only those with one of these tags')
    .option('--allow-http', 'send credentials over plain http as well')
    .option('-y, --yes', 'delete without asking; without it nothing is deleted where nobody can be asked')
    .addHelpText('after', examples.clean)
    .action(runs(async () => (await import('../commands/index.ts')).clean()));
  root
    .command('fix')
    .description('try what can be changed in the files of a site, and keep what helps')
    .argument('[target]', 'its address, or a sites file')
    .requiredOption('-r, --root <folder>', 'the folder of the site on this machine, with wp-config.php in it')
    .option('-u, --user <name>', 'log in as; the password comes from WP_PASSWORD, standard input or a prompt')
    .option(
      '--login <method>',
      'jwt, application-password or woocommerce; found by what the site offers by default',
    )
    .option('--only <name>', 'of several sites, this one')
    .option(
      '-y, --yes',
      'take each step without asking; without it nothing is changed where nobody can be asked',
    )
    .option('--dry-run', 'only show what would be tried')
    .option('--undo', 'take back all that fix has done in that folder')
    .option('--trust-root', 'change files even where nothing shows that the folder is the one of the site')
    .option('--read-only', 'write nothing over REST and try no wrong login')
    .option('--allow-http', 'send credentials over plain http as well')
    .option('--origin <url>', 'where the client runs in a browser, https://app.example.com')
    .option(
      '--as <client>',
      'ask as this client would as well: n8n, zapier, make, woocommerce-app, wordpress-mobile, mcp, browser',
    )
    .option('--server <name>', 'the web server, where ours is wrong: apache, nginx, …')
    .option('--chunked', 'try whether a body arrives that is sent in chunks, without its length')
    .addOption(
      list(
        '--access <what,…>',
        'of what is left, show only fixes that this can do: wp-admin, ftp, ssh or host',
      ),
    )
    .option('-t, --timeout <seconds>', 'for one request')
    .addOption(new Option('-f, --format <format>', 'what stdout gets').choices(fixFormats).default('text'))
    .addHelpText('after', examples.fix)
    .action(runs(async () => (await import('../commands/index.ts')).fix()));
  root
    .command('notify')
    .description('send a test message to everybody whom the sites file notifies')
    .argument('[file]', 'whose receivers; ./sites.yaml by default')
    .option('--test', 'yes, send it')
    .option('-s, --sites <file>', 'the same, as other commands take it')
    .addHelpText('after', examples.notify)
    .action(
      runs(async () => {
        const notify = await (await import('../commands/index.ts')).notify();
        return notify;
      }),
    );
  root
    .command('completion')
    .description('print what makes a shell complete this command')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText('after', examples.completion)
    .action(
      runs(async () => {
        const completion = await (await import('../commands/index.ts')).completion();
        return (shell: (typeof shells)[number], _: object, io: Io) => completion(shell, root, io);
      }),
    );
}
