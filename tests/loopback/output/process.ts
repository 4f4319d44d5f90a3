// The command as a process of its own, from its sources: `node --import tsx process.ts ARGUMENTS`.
import { main } from '../../../cli/main.ts';

await main();
