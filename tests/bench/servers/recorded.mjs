// The recorded site in a process of its own, so that what it costs is not counted as the client's; at as many ports as
// there are to be sites, for a fleet visits one site a host at a time. Ends with its parent.
import { recordedServer } from '../recorded-site.mjs';
import { openPort } from './open-port.mjs';

const [delayMs, sites] = process.argv.slice(2).map(Number);
const { server, requests } = recordedServer(delayMs ?? 0);
const serve = (/** @type {import('node:net').Socket} */ socket) => server.emit('connection', socket);

process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.(requests()));
process.send?.(await Promise.all(Array.from({ length: sites ?? 1 }, () => openPort(serve))));
