import { Command, CommanderError } from 'commander';
import { version } from '../../base/version.ts';
import { exitStatus } from '../../monitor/run-status.ts';
import type { Io } from '../io.ts';
import { examples } from './examples.ts';
import { commandNames } from './names.ts';
import { addOffline } from './offline.ts';
import { fileOptions, list, outputOptions } from './options.ts';
import { type Runs, runsIn } from './runs.ts';
import { addUpkeep } from './upkeep.ts';

/** Parses the arguments and runs the command they name; resolves to the exit status. */
export async function program(args: string[], io: Io): Promise<number> {
  let status: number = exitStatus.ok;
  const runs = runsIn(io, (one) => {
    status = one;
  });
  try {
    await commandTree(io, runs).parseAsync(withUseBehind(args), { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
    throw error;
  }
}

/** All commands with their arguments and options: what is parsed, shown as help, and completed by a shell. */
function commandTree(io: Io, runs: Runs): Command {
  const root = new Command('wp-rest-doctor')
    .description('Tells why the REST API of a WordPress site will not let a client log in or write.')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showHelpAfterError('(wp-rest-doctor --help shows examples)')
    // Before the options are read: --checks and --format may name what it adds.
    .hook('preAction', (_, command) => useModules(command.opts<{ use?: string[] }>().use, io))
    .addHelpText('after', examples.root);
  addCheck(root.command('check', { isDefault: true })).action(
    runs(async () => (await import('../commands/index.ts')).check()),
  );
  addOffline(root, runs);
  addUpkeep(root, runs);
  return root;
}

/** `--use` belongs to every command, so it may stand before the name of one as well: there it would begin a `check`. */
function withUseBehind(args: string[]): string[] {
  let at = 0;
  while (args[at] === '--use' || args[at]?.startsWith('--use=')) at += args[at] === '--use' ? 2 : 1;
  const [name, ...rest] = args.slice(at);
  if (at === 0 || !commandNames.some((one) => one === name)) return args;
  return [name ?? '', ...args.slice(0, at), ...rest];
}

async function useModules(use: string[] | undefined, { cwd }: Io): Promise<void> {
  if (use === undefined) return;
  const useExtensions = await (await import('../commands/index.ts')).useExtensions();
  await useExtensions(use, cwd);
}

function addCheck(command: Command): Command {
  return outputOptions(fileOptions(visitOptions(command))).addHelpText('after', examples.check);
}

function visitOptions(command: Command): Command {
  return command
    .description('visit sites and say what is wrong (the default)')
    .argument('[target...]', 'addresses, host names, or a sites file; ./sites.yaml by default')
    .option('-s, --sites <file>', 'the sites to visit')
    .option('-u, --user <name>', 'log in as; the password comes from WP_PASSWORD, standard input or a prompt')
    .option(
      '--login <method>',
      'jwt, application-password or woocommerce; found by what the site offers by default',
    )
    .option(
      '--as <client>',
      'ask as this client would as well: n8n, zapier, make, woocommerce-app, wordpress-mobile, mcp, browser',
    )
    .option('--only <name...>', 'of the sites file, only these')
    .option('--tag <tag...>', 'of the sites file, only those with one of these tags')
    .option('--shard <i/n>', 'only the i-th of n parts of the sites')
    .addOption(list('--checks <id,…>', 'only these checks, and what they need'))
    .option('--read-only', 'write nothing and try no wrong login')
    .option('--allow-http', 'send credentials over plain http as well')
    .option('--origin <url>', 'where the client runs in a browser, https://app.example.com')
    .addOption(list('--access <what,…>', 'show only fixes that this can do: wp-admin, ftp, ssh or host'))
    .option('--server <name>', 'the web server, where ours is wrong: apache, nginx, …')
    .option('--chunked', 'try whether a body arrives that is sent in chunks, without its length')
    .option('-c, --concurrency <n>', 'sites at once; one that is silent does not count', '64')
    .option('--per-address <n>', 'visits at once to sites that share an address', '8')
    .option('-t, --timeout <seconds>', 'for one request')
    .option('-b, --baseline <file>', 'compare with the last run, and remember this one there')
    .option('--no-baseline', 'compare with nothing and notify nobody, whatever the sites file says')
    .option('--watch', 'fix, press Enter, and only what failed is checked again (one site)')
    .option('--look-again', 'visit a site that fails once more: what is gone then is flaky');
}
