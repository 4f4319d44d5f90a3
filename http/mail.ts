import { isIP } from 'node:net';

interface MailServer {
  host: string;
  port: number;
  /** Encrypted from the first byte; else it is asked to be by STARTTLS. */
  secure: boolean;
  /** On this machine, where nobody listens in between. */
  local: boolean;
  /** Null where it takes mail from anybody. */
  auth: { user: string; pass: string } | null;
}

interface Mail {
  from: string;
  to: string[];
  subject: string;
  text: string;
}

/** What went wrong, by the code of the library; its words hold addresses. */
export type MailFailure =
  | 'refused-login'
  | 'no-answer'
  | 'no-connection'
  | 'no-encryption'
  | 'refused'
  | 'unknown';

const failures: Record<string, MailFailure> = {
  EAUTH: 'refused-login',
  ENOAUTH: 'refused-login',
  ETIMEDOUT: 'no-answer',
  ECONNECTION: 'no-connection',
  ESOCKET: 'no-connection',
  EDNS: 'no-connection',
  ETLS: 'no-encryption',
  EENVELOPE: 'refused',
  EMESSAGE: 'refused',
};

/** Sends once; null where the server has taken it for everybody. The library is loaded with the first one. */
export async function sendMail(
  server: MailServer,
  mail: Mail,
  timeoutMs: number,
): Promise<MailFailure | null> {
  const { createTransport } = await import('nodemailer');
  const { host, port, secure, local, auth } = server;
  const transport = createTransport({
    host,
    port,
    secure,
    // A password and what is wrong with a site go over no wire in the clear.
    requireTLS: !local && !secure,
    ignoreTLS: local && !secure,
    ...(auth ? { auth } : {}),
    ...(isIP(host) ? {} : { tls: { servername: host } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { rejected } = await transport.sendMail(mail);
    return rejected.length > 0 ? 'refused' : null;
  } catch (error) {
    return failures[String((error as NodeJS.ErrnoException).code)] ?? 'unknown';
  } finally {
    transport.close();
  }
}
